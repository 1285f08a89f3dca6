import type { ReactNode } from "react";
import { Button } from "../button/button.tsx";
import { catalogue } from "../text/catalogue.ts";
import { Icon } from "../icon/icon.tsx";
import styles from "./error-state.module.css";

const t = catalogue({ retry: "Try again", reference: "Reference {reference}" });

interface ErrorStateProps {
  /** What happened, in the person's words. */
  readonly title: string;
  /** What is safe, and what to do. */
  readonly children: ReactNode;
  /** What to tell whoever helps. */
  readonly reference?: string;
  readonly onRetry?: () => void;
  /** 1 when it is the whole page. */
  readonly level?: 1 | 2 | 3;
}

/** A part of a page that could not be shown; the rest of the page stays. */
export function ErrorState({ title, children, reference, onRetry, level = 2 }: ErrorStateProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles.error} role="alert">
      <span className={styles.icon}>
        <Icon name="warning" size="l" />
      </span>
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{children}</p>
      {onRetry && (
        <div className={styles.action}>
          <Button icon="again" onPress={onRetry}>
            {t("retry")}
          </Button>
        </div>
      )}
      {reference && <p className={styles.reference}>{t("reference", { reference })}</p>}
    </section>
  );
}
