import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { NumberField as AriaNumberField } from "react-aria-components/NumberField";
import { Field, type FieldProps } from "../field/field.tsx";
import field from "../field/field.module.css";
import { Icon } from "../icon/icon.tsx";
import styles from "./number-field.module.css";

interface NumberFieldProps extends FieldProps {
  /** `null` while nothing is typed. */
  readonly value?: number | null;
  readonly defaultValue?: number;
  readonly onChange?: (value: number | null) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly id?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly formatOptions?: Intl.NumberFormatOptions;
  /** A unit after the number: "min", "openings". */
  readonly suffix?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

/** A number, typed or stepped with arrow keys; read and written in the person's own number format. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, note, hidesLabel, value, onChange, min, max, suffix, ...rest } = props;
  return (
    <AriaNumberField
      {...rest}
      {...(value !== undefined && { value: value ?? Number.NaN })}
      minValue={min}
      maxValue={max}
      onChange={(typed) => onChange?.(Number.isNaN(typed) ? null : typed)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={field.field ?? ""}
    >
      <Field label={label} hint={hint} error={error} note={note} hidesLabel={hidesLabel}>
        <Group className={field.input ?? ""}>
          <Input className={styles.number ?? ""} />
          {suffix && <span className={field.affix}>{suffix}</span>}
          <span className={styles.steps}>
            <Button slot="increment" className={styles.step ?? ""}>
              <Icon name="up" size="xs" />
            </Button>
            <Button slot="decrement" className={styles.step ?? ""}>
              <Icon name="down" size="xs" />
            </Button>
          </span>
        </Group>
      </Field>
    </AriaNumberField>
  );
}
