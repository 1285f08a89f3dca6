import { Button } from "react-aria-components/Button";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { Field, type FieldProps } from "../field/field.tsx";
import field from "../field/field.module.css";
import { Icon } from "../icon/icon.tsx";
import options from "../options/options.module.css";
import { catalogue } from "../text/catalogue.ts";
import styles from "./select.module.css";

const t = catalogue({ choose: "Choose…" });

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second, muted line. */
  readonly detail?: string;
  readonly isDisabled?: boolean;
}

interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value?: Id | null;
  readonly defaultValue?: Id;
  readonly onChange?: (value: Id) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly name?: string;
  readonly id?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** One of a few known choices; from about ten on, `ComboBox` is quicker. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const {
    label,
    hint,
    error,
    note,
    hidesLabel,
    options: choices,
    onChange,
    placeholder = t("choose"),
    ...rest
  } = props;
  return (
    <AriaSelect
      {...rest}
      placeholder={placeholder}
      onChange={(key) => {
        const chosen = choices.find(({ id }) => id === key);
        if (chosen) onChange?.(chosen.id);
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={field.field ?? ""}
    >
      <Field label={label} hint={hint} error={error} note={note} hidesLabel={hidesLabel}>
        <Button className={`${field.input} ${styles.button}`}>
          <SelectValue className={styles.value ?? ""}>
            {({ selectedText, isPlaceholder }) => (isPlaceholder ? placeholder : selectedText)}
          </SelectValue>
          <Icon name="down" size="s" />
        </Button>
        <Popover className={options.popover ?? ""} offset={4}>
          <ListBox items={choices} className={options.list ?? ""}>
            {(choice) => (
              <ListBoxItem
                id={choice.id}
                textValue={choice.label}
                isDisabled={choice.isDisabled}
                className={options.option ?? ""}
              >
                <span className={options.words}>
                  <span>{choice.label}</span>
                  {choice.detail && <span className={options.detail}>{choice.detail}</span>}
                </span>
                <span className={options.tick}>
                  <Icon name="check" size="s" />
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </Field>
    </AriaSelect>
  );
}
