import type { ReactNode } from "react";
import { classes } from "../classes/classes.ts";
import { EmptyArt } from "./empty-art.tsx";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  /** Never used yet (teach it), filtered to nothing (clear it), not theirs to see (say who can change that), or simply done. */
  readonly kind: "unused" | "filtered" | "forbidden" | "done";
  readonly title: string;
  readonly children: ReactNode;
  /** The one way on: a button or a link. */
  readonly action?: ReactNode;
  /** `page` fills the middle of a page, `inline` stands in a list or a pane. */
  readonly place?: "page" | "inline";
  /** 1 when it is the whole page. */
  readonly level?: 1 | 2 | 3;
}

export function EmptyState({ kind, title, children, action, place = "page", level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={classes(styles.empty, styles[place])}>
      {place === "page" && <EmptyArt kind={kind} />}
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{children}</p>
      {action && <div className={styles.action}>{action}</div>}
    </section>
  );
}
