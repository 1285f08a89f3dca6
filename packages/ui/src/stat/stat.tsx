import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import { Popover } from "../popover/popover.tsx";
import { IconButton } from "../icon-button/icon-button.tsx";
import { Link } from "../link/link.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./stat.module.css";

const t = catalogue({ definition: "What {label} means", rows: "Show the rows" });

interface StatProps {
  readonly label: string;
  /** Formatted, with its unit. */
  readonly value: string;
  /** Against what it is measured, or what it was before. */
  readonly detail?: ReactNode;
  /** What is counted and what is not: no number without it. */
  readonly definition: string;
  /** The rows behind the number. */
  readonly href?: string;
}

/** One number, with its definition and the rows behind it. */
export const Stat = ({ label, value, detail, definition, href }: StatProps) => (
  <div className={styles.stat}>
    <span className={styles.label}>
      {label}
      <Popover label={label} trigger={<IconButton icon="info" size="s" label={t("definition", { label })} />}>
        <strong>{label}</strong>
        <p className={styles.definition}>{definition}</p>
      </Popover>
    </span>
    <span className={styles.value}>{value}</span>
    {detail && <span className={styles.detail}>{detail}</span>}
    {href && (
      <span className={styles.rows}>
        <Link href={href}>
          {t("rows")} <Icon name="right" size="xs" />
        </Link>
      </span>
    )}
  </div>
);
