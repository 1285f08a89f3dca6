import { useState, type ReactNode } from "react";
import { ComboBox } from "../combo-box/combo-box.tsx";
import type { FieldProps } from "../field/field.tsx";
import { IconButton } from "../icon-button/icon-button.tsx";
import type { Option } from "../select/select.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./multi-select.module.css";

const t = catalogue({ remove: "Remove {name}", chosen: "{label}: chosen" });

interface MultiSelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** What stands before an option: an avatar, an icon. */
  readonly lead?: (option: Option<Id>) => ReactNode;
}

/** Several of many known choices: the people of a panel, the competencies of an interview. */
export function MultiSelect<Id extends string>({ options, value, onChange, lead, ...props }: MultiSelectProps<Id>) {
  // A new field after each choice, so that it is empty again and its list no longer offers the chosen one.
  const [turn, setTurn] = useState(0);
  const chosen = value.flatMap((id) => options.find((option) => option.id === id) ?? []);
  return (
    <div className={styles.whole}>
      <ComboBox
        {...props}
        key={turn}
        options={options.filter(({ id }) => !value.includes(id))}
        lead={lead}
        onChange={(id) => {
          if (id === null) return;
          onChange([...value, id]);
          setTurn(turn + 1);
        }}
      />
      {chosen.length > 0 && (
        <ul aria-label={t("chosen", { label: props.label })} className={styles.list}>
          {chosen.map((option) => (
            <li key={option.id} className={styles.row}>
              {lead?.(option)}
              <span className={styles.words}>
                <span>{option.label}</span>
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </span>
              {!props.isDisabled && (
                <IconButton
                  icon="close"
                  size="s"
                  label={t("remove", { name: option.label })}
                  onPress={() => onChange(value.filter((id) => id !== option.id))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
