import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import { SearchField as AriaSearchField } from "react-aria-components/SearchField";
import { classes } from "../classes/classes.ts";
import field from "../field/field.module.css";
import { Icon } from "../icon/icon.tsx";
import styles from "./search-field.module.css";

interface SearchFieldProps {
  /** What is searched: read out, and shown while nothing is typed. */
  readonly label: string;
  readonly value?: string;
  readonly defaultValue?: string;
  readonly onChange?: (query: string) => void;
  /** Enter. */
  readonly onSubmit?: (query: string) => void;
}

/** Narrows a list. Escape empties it. */
export function SearchField({ label, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className={classes(field.input, styles.search)}>
      <Icon name="search" size="s" />
      <Input placeholder={label} />
      <Button className={styles.clear ?? ""}>
        <Icon name="close" size="s" />
      </Button>
    </AriaSearchField>
  );
}
