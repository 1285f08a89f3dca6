import type { ReactNode } from "react";
import styles from "./visually-hidden.module.css";

/** Words that are heard and not seen. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.hidden}>{children}</span>
);
