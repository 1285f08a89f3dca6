import { useEffect, useRef, type ReactNode } from "react";
import { IconButton } from "../icon-button/icon-button.tsx";
import { ScrollPane } from "../scroll-pane/scroll-pane.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./side-panel.module.css";

const t = catalogue({ close: "Close panel" });

interface SidePanelProps {
  /** Who or what is open. */
  readonly label: string;
  /** Asked for by the cross; Escape belongs to the page, which closes one layer at a time and gives the focus back. */
  readonly onClose: () => void;
  /** Left of the tools: reference, place in the list. */
  readonly reference?: ReactNode;
  /** Icon buttons left of the cross. */
  readonly tools?: ReactNode;
  /** Name, stage, actions: stays while the rest scrolls. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}

/** One thing of the page, opened beside it; the page behind stays live. Below 640 px it is the whole page. */
export function SidePanel({ label, onClose, reference, tools, head, children, foot }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), [label]);

  return (
    <section ref={panel} tabIndex={-1} aria-label={label} className={styles.panel}>
      <header className={styles.head}>
        <div className={styles.bar}>
          {reference}
          <span className={styles.tools}>
            {tools}
            <IconButton icon="close" label={t("close")} shortcut="Escape" onPress={onClose} />
          </span>
        </div>
        {head}
      </header>
      <ScrollPane className={styles.body}>{children}</ScrollPane>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </section>
  );
}
