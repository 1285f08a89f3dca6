import { Button } from "react-aria-components/Button";
import { classes } from "../classes/classes.ts";
import { Icon } from "../icon/icon.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./filter-chip.module.css";

const t = catalogue({ remove: "Remove filter {name} {value}" });

/** A filter that is on: what it narrows, to what, and the way out of it. */
export const FilterChip = ({
  name,
  value,
  onRemove,
}: {
  readonly name: string;
  readonly value: string;
  readonly onRemove: () => void;
}) => (
  <Button aria-label={t("remove", { name, value })} onPress={onRemove} className={classes(styles.filter)}>
    {name} <b>{value}</b>
    <Icon name="close" size="s" />
  </Button>
);
