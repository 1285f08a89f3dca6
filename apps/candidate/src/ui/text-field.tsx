import type { HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { describedBy, Field, type FieldProps } from "./field.tsx";

interface Checks {
  /** Said when the field is left empty. */
  readonly missing?: string | undefined;
  /** Said when the browser finds that what was typed cannot be right. */
  readonly wrong?: string | undefined;
}

interface TextFieldProps extends FieldProps {
  readonly type?: "text" | "email" | "url" | "date";
  readonly inputMode?: "email" | "url" | "decimal" | "numeric";
  readonly value: string;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly maxLength?: number;
  readonly checks?: Checks;
}

/** One line of text. The server checks it; a script may say the same on leaving the field. */
export function TextField(props: TextFieldProps): ReactNode {
  const { id, type = "text", inputMode, value, autoComplete, maxLength, checks, error, optional } = props;
  return (
    <Field {...props}>
      <input
        className="input"
        id={id}
        name={id}
        type={type}
        inputMode={inputMode}
        defaultValue={value}
        autoComplete={autoComplete ?? "off"}
        maxLength={maxLength}
        required={!optional}
        spellCheck={type === "text" ? undefined : false}
        dir={type === "text" ? "auto" : undefined}
        aria-describedby={describedBy(props)}
        aria-invalid={error !== undefined || undefined}
        data-missing={optional ? undefined : checks?.missing}
        data-wrong={checks?.wrong}
      />
    </Field>
  );
}

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly isShort?: boolean;
  readonly maxLength?: number;
  readonly checks?: Checks;
}

/** Several lines; grows with what is typed where the browser can. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { id, value, isShort, maxLength, checks, error, optional } = props;
  return (
    <Field {...props}>
      <textarea
        className={isShort ? "textarea textarea--short" : "textarea"}
        id={id}
        name={id}
        defaultValue={value}
        maxLength={maxLength}
        required={!optional}
        dir="auto"
        aria-describedby={describedBy(props)}
        aria-invalid={error !== undefined || undefined}
        data-missing={optional ? undefined : checks?.missing}
      />
    </Field>
  );
}
