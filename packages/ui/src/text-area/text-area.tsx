import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { Field, type FieldProps } from "../field/field.tsx";
import field from "../field/field.module.css";

interface TextAreaProps extends FieldProps {
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly id?: string;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
}

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({ label, hint, error, note, hidesLabel, placeholder, rows, ...props }: TextAreaProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} validationBehavior="aria" className={field.field ?? ""}>
      <Field label={label} hint={hint} error={error} note={note} hidesLabel={hidesLabel}>
        <AriaTextArea
          className={field.input ?? ""}
          placeholder={placeholder}
          rows={rows}
          style={{ fieldSizing: "content" }}
        />
      </Field>
    </AriaTextField>
  );
}
