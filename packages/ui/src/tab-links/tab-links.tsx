import { useEffect, useRef } from "react";
import { Link } from "react-aria-components/Link";
import styles from "../tabs/tabs.module.css";

interface TabLink {
  readonly href: string;
  readonly label: string;
  readonly count?: number | string;
  readonly isCurrent: boolean;
}

/** The pages of one thing, each with an address of its own. The current one is in sight, also where not all have room. */
export function TabLinks({ label, links }: { readonly label: string; readonly links: readonly TabLink[] }) {
  const row = useRef<HTMLElement>(null);
  const current = links.find(({ isCurrent }) => isCurrent)?.href;
  useEffect(() => {
    const whole = row.current;
    const tab = whole?.querySelector("[aria-current]");
    if (!whole || !tab) return;
    // Also when it gets narrower, a phone is turned, or a font that makes words wider arrives. Only the row moves:
    // scrolling the tab itself into sight would move the page as well.
    const observer = new ResizeObserver(() => (whole.scrollLeft += middleOf(tab) - middleOf(whole)));
    observer.observe(whole);
    observer.observe(tab);
    return () => observer.disconnect();
  }, [current]);
  return (
    <nav ref={row} aria-label={label} className={styles.tabs}>
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

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
