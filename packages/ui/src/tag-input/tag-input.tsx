import { useState, type KeyboardEvent } from "react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Tag, TagGroup, TagList } from "react-aria-components/TagGroup";
import { TextField } from "react-aria-components/TextField";
import { classes } from "../classes/classes.ts";
import { Field, type FieldProps } from "../field/field.tsx";
import field from "../field/field.module.css";
import { Icon } from "../icon/icon.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./tag-input.module.css";

const t = catalogue({ chosen: "{label}: chosen", help: "Enter or comma adds, Backspace removes the last one." });

interface TagInputProps extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isDisabled?: boolean;
}

/** Some short words of one's own: tags, skills, the stack. Each once, whatever its capitals. */
export function TagInput(props: TagInputProps) {
  const { label, hint = t("help"), error, note, hidesLabel, value, onChange, placeholder, maxLength, ...rest } = props;
  const [typed, setTyped] = useState("");

  function add(): void {
    const tag = typed.trim().replaceAll(/\s+/gu, " ");
    setTyped("");
    const isKnown = value.some((known) => known.toLocaleLowerCase() === tag.toLocaleLowerCase());
    if (tag !== "" && !isKnown) onChange([...value, tag]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      add();
    } else if (event.key === "Backspace" && typed === "") {
      onChange(value.slice(0, -1));
    }
  }

  return (
    <div className={styles.whole}>
      <TextField
        {...rest}
        value={typed}
        onChange={setTyped}
        onBlur={() => {
          add();
          rest.onBlur?.();
        }}
        onKeyDown={onKeyDown}
        isInvalid={error !== undefined}
        validationBehavior="aria"
        className={field.field ?? ""}
      >
        <Field label={label} hint={hint} error={error} note={note} hidesLabel={hidesLabel}>
          <Group className={classes(field.input, styles.box)}>
            {value.length > 0 && (
              <TagGroup
                aria-label={t("chosen", { label })}
                onRemove={(keys) => onChange(value.filter((tag) => !keys.has(tag)))}
                className={styles.group ?? ""}
              >
                <TagList className={styles.list ?? ""}>
                  {value.map((tag) => (
                    <Tag key={tag} id={tag} textValue={tag} className={styles.tag ?? ""}>
                      {tag}
                      <Button slot="remove" className={styles.remove ?? ""}>
                        <Icon name="close" size="xs" />
                      </Button>
                    </Tag>
                  ))}
                </TagList>
              </TagGroup>
            )}
            <Input placeholder={value.length === 0 ? placeholder : undefined} maxLength={maxLength} />
          </Group>
        </Field>
      </TextField>
    </div>
  );
}
