import { useId, type ReactNode } from "react";
import styles from "./card.module.css";

interface CardProps {
  readonly title: string;
  /** What the heading leaves open, in a few muted words. */
  readonly detail?: ReactNode;
  /** A count or a command, at the end of the heading's line. */
  readonly aside?: ReactNode;
  /** `none` when what stands in it, a table or a grid, brings its own edges. */
  readonly padding?: "all" | "none";
  readonly children: ReactNode;
}

/** One subject of a page that has several: a heading, and what there is to say. Named for whoever jumps by regions. */
export function Card({ title, detail, aside, padding = "all", children }: CardProps) {
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {detail && <span className={styles.detail}>{detail}</span>}
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
      <div className={styles.body} data-padding={padding}>
        {children}
      </div>
    </section>
  );
}
