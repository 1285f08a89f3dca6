import { ICON_SHAPES, type IconName } from "./icon-shapes.tsx";
import styles from "./icon.module.css";
import { classes } from "../classes/classes.ts";

/** A picture beside its word. It is never announced: the word, or the label of its button, says the same. */
export function Icon({ name, size = "m" }: { readonly name: IconName; readonly size?: "xs" | "s" | "m" | "l" }) {
  return (
    <svg className={classes(styles.icon, styles[size])} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {ICON_SHAPES[name]}
    </svg>
  );
}
