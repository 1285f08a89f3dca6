import type { ReactNode } from "react";
import styles from "./page-head.module.css";

interface PageHeadProps {
  /** The page's first heading; a name stands here whole. */
  readonly title: ReactNode;
  /** A state or a reference, right after the title. */
  readonly badge?: ReactNode;
  /** Facts in one muted line: reference, counts, owner, dates. */
  readonly facts?: ReactNode;
  readonly actions?: ReactNode;
  /** `TabLinks`. */
  readonly tabs?: ReactNode;
}

export function PageHead({ title, badge, facts, actions, tabs }: PageHeadProps) {
  const isOnlyTitle = !badge && !facts && !actions && !tabs;
  return (
    <header className={styles.head} data-tabs={tabs ? "" : undefined} data-only-title={isOnlyTitle ? "" : undefined}>
      <div className={styles.row}>
        <div className={styles.titles}>
          <div className={styles.line}>
            <h1 className={styles.title} data-page-title="">
              {title}
            </h1>
            {badge}
          </div>
          {facts && <div className={styles.facts}>{facts}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {tabs && <div className={styles.tabs}>{tabs}</div>}
    </header>
  );
}
