import type { ReactNode } from "react";
import type { IconName } from "../icon/icon-shapes.tsx";
import { Icon } from "../icon/icon.tsx";
import styles from "./activity-feed.module.css";

export interface ActivityEntry {
  readonly id: string;
  readonly icon: IconName;
  /** One sentence, people and things in `<b>`. */
  readonly text: ReactNode;
  /** ISO instant, and how it is said to the reader. */
  readonly at: string;
  readonly when: string;
  /** Someone's own words. */
  readonly quote?: ReactNode;
  /** What can still be done about it: revert, cancel the mail. */
  readonly action?: ReactNode;
}

/** What happened, newest first. Every entry has an address of its own. */
export const ActivityFeed = ({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: readonly ActivityEntry[];
}) => (
  <ol aria-label={label} className={styles.feed}>
    {entries.map(({ id, icon, text, at, when, quote, action }) => (
      <li key={id} id={`activity-${id}`}>
        <span className={styles.icon}>
          <Icon name={icon} size="xs" />
        </span>
        <div className={styles.text}>{text}</div>
        <time dateTime={at} className={styles.when}>
          {when}
        </time>
        {quote && <div className={styles.quote}>{quote}</div>}
        {action && <div className={styles.action}>{action}</div>}
      </li>
    ))}
  </ol>
);
