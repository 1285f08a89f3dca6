import type { ReactNode } from "react";
import styles from "./split.module.css";

/** Two panes that touch and share a line: the main one, and what belongs beside it. Below 900 px they follow each other. */
export const Split = ({ children, aside }: { readonly children: ReactNode; readonly aside: ReactNode }) => (
  <div className={styles.split}>
    <div className={styles.main}>{children}</div>
    <div className={styles.aside}>{aside}</div>
  </div>
);
