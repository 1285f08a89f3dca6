import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import styles from "./sign-in-box.module.css";

const t = catalogue({ leadline: "Leadline" });

interface SignInBoxProps {
  readonly documentTitle: string;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly below?: ReactNode;
}

/** The one thing on a page before signing in. */
export const SignInBox = ({ documentTitle, title, lead, children, below }: SignInBoxProps) => (
  <main className={styles.page}>
    <title>{documentTitle}</title>
    <div className={styles.column}>
      <p className={styles.logo}>
        <span className={styles.mark} aria-hidden="true">
          <svg viewBox="0 0 14 14">
            <path d="M2 11.5v-9M2 11.5h6M6.500 8.500l5-6M11.500 6.500v-4h-4" />
          </svg>
        </span>
        {t("leadline")}
      </p>
      <div className={styles.box}>
        <div>
          <h1>{title}</h1>
          <p className={styles.lead}>{lead}</p>
        </div>
        {children}
      </div>
      {below && <div className={styles.below}>{below}</div>}
    </div>
  </main>
);
