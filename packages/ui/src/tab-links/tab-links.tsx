import { Link } from "react-aria-components/Link";
import styles from "../tabs/tabs.module.css";

interface TabLink {
  readonly href: string;
  readonly label: string;
  readonly count?: number | string;
  readonly isCurrent: boolean;
}

/** The pages of one thing, each with an address of its own. */
export function TabLinks({ label, links }: { readonly label: string; readonly links: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      {links.map((link) => (
        <Link
          key={link.href}
          href={link.href}
          aria-current={link.isCurrent ? "page" : undefined}
          className={styles.tab ?? ""}
        >
          {link.label}
          {link.count !== undefined && <span className={styles.count}>{link.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
