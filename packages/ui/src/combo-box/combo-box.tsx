import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Field, type FieldProps } from "../field/field.tsx";
import field from "../field/field.module.css";
import { Icon } from "../icon/icon.tsx";
import options from "../options/options.module.css";
import type { Option } from "../select/select.tsx";
import { catalogue } from "../text/catalogue.ts";

const t = catalogue({ nothing: "Nothing matches. Try fewer letters." });

interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value?: Id | null;
  readonly defaultValue?: Id;
  readonly onChange?: (value: Id | null) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly name?: string;
  readonly id?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** What stands before an option: an avatar, an icon. */
  readonly lead?: (option: Option<Id>) => ReactNode;
}

/** One of many known choices, found by typing a part of its name. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, hint, error, note, hidesLabel, options: choices, onChange, placeholder, lead, ...rest } = props;
  return (
    <AriaComboBox
      {...rest}
      defaultItems={choices}
      onChange={(key) => onChange?.(choices.find(({ id }) => id === key)?.id ?? null)}
      allowsEmptyCollection
      menuTrigger="focus"
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={field.field ?? ""}
    >
      <Field label={label} hint={hint} error={error} note={note} hidesLabel={hidesLabel}>
        <Group className={field.input ?? ""}>
          <Input placeholder={placeholder} />
          <Button className={field.affix ?? ""}>
            <Icon name="down" size="s" />
          </Button>
        </Group>
        <Popover className={options.popover ?? ""} offset={4}>
          <ListBox<Option<Id>>
            className={options.list ?? ""}
            renderEmptyState={() => <p className={options.nothing}>{t("nothing")}</p>}
          >
            {(choice) => (
              <ListBoxItem
                id={choice.id}
                textValue={choice.label}
                isDisabled={choice.isDisabled}
                className={options.option ?? ""}
              >
                {lead?.(choice)}
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
    </AriaComboBox>
  );
}
