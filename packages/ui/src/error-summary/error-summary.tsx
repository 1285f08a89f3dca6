import { useEffect, useRef } from "react";
import { Icon } from "../icon/icon.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./error-summary.module.css";

const t = catalogue({ title: "{count, plural, one {One field needs} other {# fields need}} another look" });

export interface SummaryIssue {
  /** The `id` of the field. */
  readonly field: string;
  readonly message: string;
}

/** On top of a form that was refused: takes the focus, and each line leads to its field. What was typed is kept. */
export function ErrorSummary({ issues }: { readonly issues: readonly SummaryIssue[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (issues.length > 0) summary.current?.focus();
  }, [issues]);
  if (issues.length === 0) return null;
  return (
    <div ref={summary} tabIndex={-1} role="alert" className={styles.summary}>
      <Icon name="warning" />
      <div>
        <h2 className={styles.title}>{t("title", { count: issues.length })}</h2>
        <ul>
          {issues.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <a
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(field);
                }}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A field's id may stand on its control or on the group around it. */
function focusField(id: string): void {
  const found = document.getElementById(id);
  const control = found?.matches("input, textarea, button, select")
    ? found
    : found?.querySelector<HTMLElement>("input, textarea, button, select, [tabindex='0']");
  control?.scrollIntoView({ block: "center" });
  control?.focus();
}
