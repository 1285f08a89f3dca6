import styles from "./reference.module.css";

/** A stable human reference such as REQ-12: the same on every page, in mail and in webhooks, easy to select and copy. */
export const Reference = ({ children }: { readonly children: string }) => (
  <span className={styles.reference}>{children}</span>
);
