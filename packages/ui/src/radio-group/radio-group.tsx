import { Radio, RadioGroup as AriaRadioGroup } from "react-aria-components/RadioGroup";
import { classes } from "../classes/classes.ts";
import { Field, type FieldProps } from "../field/field.tsx";
import field from "../field/field.module.css";
import type { Option } from "../select/select.tsx";
import styles from "./radio-group.module.css";

interface RadioGroupProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value?: Id | null;
  readonly defaultValue?: Id;
  readonly onChange?: (value: Id) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** `row` for two to four short words, `segments` where the choice acts at once, as in Board / List. */
  readonly look?: "column" | "row" | "segments";
}

/** One of a few choices, all in sight. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, hint, error, note, hidesLabel, options, onChange, look = "column", value, ...rest } = props;
  return (
    <AriaRadioGroup
      {...rest}
      {...(value !== undefined && { value })}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange?.(chosen.id);
      }}
      orientation={look === "column" ? "vertical" : "horizontal"}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={field.field ?? ""}
    >
      <Field label={label} hint={hint} error={error} note={note} hidesLabel={hidesLabel}>
        <div className={styles[look]}>
          {options.map((option) => (
            <Radio
              key={option.id}
              value={option.id}
              isDisabled={option.isDisabled}
              className={classes(look === "segments" ? styles.segment : styles.radio)}
            >
              {look !== "segments" && <span className={styles.circle} />}
              <span className={styles.words}>
                <span>{option.label}</span>
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </Field>
    </AriaRadioGroup>
  );
}
