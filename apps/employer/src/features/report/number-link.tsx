import { Link } from "react-router";
import styles from "./funnel.module.css";

interface NumberLinkProps {
  readonly count: number;
  /** Says what is counted, for whoever does not see the column. */
  readonly label: string;
  readonly to: string;
  readonly isOpen: boolean;
}

/** A number that opens the rows behind it. */
export const NumberLink = ({ count, label, to, isOpen }: NumberLinkProps) => (
  <Link
    to={to}
    className={styles.count}
    aria-label={label}
    aria-current={isOpen ? "true" : undefined}
    preventScrollReset
  >
    {count}
  </Link>
);
