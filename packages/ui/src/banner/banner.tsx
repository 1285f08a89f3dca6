import type { ReactNode } from "react";
import { classes } from "../classes/classes.ts";
import type { IconName } from "../icon/icon-shapes.tsx";
import { Icon } from "../icon/icon.tsx";
import styles from "./banner.module.css";

interface BannerProps {
  readonly children: ReactNode;
  readonly tone?: "neutral" | "info" | "success" | "warn" | "danger";
  readonly icon?: IconName;
  /** The one thing that solves it, on the same line. */
  readonly action?: ReactNode;
  /** Appeared because something happened: it is read out at once. */
  readonly isNews?: boolean;
}

const ICONS = { neutral: "info", info: "info", success: "check", warn: "warning", danger: "warning" } as const;

/** A sentence that stands beside what it is about. */
export const Banner = ({ children, tone = "neutral", icon = ICONS[tone], action, isNews = false }: BannerProps) => (
  <div
    className={classes(styles.banner, styles[tone])}
    role={isNews ? (tone === "danger" ? "alert" : "status") : undefined}
  >
    <Icon name={icon} />
    <div className={styles.words}>{children}</div>
    {action && <div className={styles.action}>{action}</div>}
  </div>
);
