import { classes } from "../classes/classes.ts";
import styles from "./badge.module.css";

interface BadgeProps {
  readonly children: string;
  /** Colour is earned: `idle` unless the state asks for somebody or is worth noticing. */
  readonly tone?: "idle" | "open" | "wait" | "danger" | "info";
}

/** The state of a thing: dot and word. */
export const Badge = ({ children, tone = "idle" }: BadgeProps) => (
  <span className={classes(styles.badge, styles[tone])}>
    <span className={styles.dot} />
    {children}
  </span>
);
