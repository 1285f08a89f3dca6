import { classes } from "../classes/classes.ts";
import styles from "./avatar.module.css";
import { initials, tintOf } from "./initials.ts";

interface AvatarProps {
  readonly name: string;
  readonly size?: "s" | "m" | "l" | "xl";
  /** The name stands beside it, so it is not read twice. Otherwise it is the picture of that name. */
  readonly isDecorative?: boolean;
}

/** Initials, never a photo. */
export function Avatar({ name, size = "s", isDecorative = false }: AvatarProps) {
  const words = isDecorative ? { "aria-hidden": true } : { role: "img", "aria-label": name, title: name };
  return (
    <span {...words} dir="auto" className={classes(styles.avatar, styles[size], styles[tintOf(name)])}>
      {initials(name)}
    </span>
  );
}
