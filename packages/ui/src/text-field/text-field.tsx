import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from "react";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { Field, type FieldProps } from "../field/field.tsx";
import field from "../field/field.module.css";

interface TextFieldProps extends FieldProps {
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (value: string) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly id?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly inputMode?: "text" | "email" | "url" | "tel" | "numeric" | "decimal";
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  /** A fixed word before or after what is typed: "https://", "min". */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  note,
  hidesLabel,
  placeholder,
  prefix,
  suffix,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} validationBehavior="aria" className={field.field ?? ""}>
      <Field label={label} hint={hint} error={error} note={note} hidesLabel={hidesLabel}>
        {prefix || suffix ? (
          <Group className={field.input ?? ""}>
            {prefix && <span className={field.affix}>{prefix}</span>}
            <Input placeholder={placeholder} />
            {suffix && <span className={field.affix}>{suffix}</span>}
          </Group>
        ) : (
          <Input className={field.input ?? ""} placeholder={placeholder} />
        )}
      </Field>
    </AriaTextField>
  );
}
