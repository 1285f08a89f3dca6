import type { ReactNode } from "react";
import { classes } from "../classes/classes.ts";
import type { IconName } from "../icon/icon-shapes.tsx";
import { Icon } from "../icon/icon.tsx";
import styles from "./chip.module.css";

interface ChipProps {
  readonly children: ReactNode;
  readonly icon?: IconName;
  /** `plain` has no fill: the normal case on a card. `line` is an outline: tags, what a candidate sees. */
  readonly tone?: "plain" | "neutral" | "line" | "accent" | "success" | "warn" | "danger" | "info";
}

/** A few words about a thing: its next step, a tag, how late it is. */
export const Chip = ({ children, icon, tone = "neutral" }: ChipProps) => (
  <span className={classes(styles.chip, styles[tone])}>
    {icon && <Icon name={icon} size="xs" />}
    <span className={styles.words}>{children}</span>
  </span>
);
