import { classes } from "../classes/classes.ts";
import styles from "./person-name.module.css";

/** A person's name in its own direction. In headings it is never cut; in lists (`clip`) it ends with an ellipsis and carries the whole as title. */
export const PersonName = ({ name, clip = false }: { readonly name: string; readonly clip?: boolean }) => (
  <bdi dir="auto" title={clip ? name : undefined} className={classes(styles.name, clip && styles.clip)}>
    {name}
  </bdi>
);
