import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";

const texts = catalogue(
  {
    title: "{count, plural, one {One thing needs} other {# things need}} another look",
    kept: "Everything else is kept.",
    what: "{label}: {message}",
    keptFile: "Everything else is kept, including your CV.",
  },
  {
    de: {
      title: "{count, plural, one {Eine Stelle braucht} other {# Stellen brauchen}} noch einen Blick",
      kept: "Alles andere ist noch da.",
      what: "{label}: {message}",
      keptFile: "Alles andere ist noch da, auch Ihr Lebenslauf.",
    },
  },
);

/** One refused field: where the link leads, what the field is called, what it needs. */
export interface FormError {
  readonly target: string;
  readonly label: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  readonly keepsFile?: boolean;
}

/** Stands above a refused form and takes the focus, without a script. */
export function ErrorSummary({ errors, keepsFile }: ErrorSummaryProps): ReactNode {
  const t = useText(texts);
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus aria-labelledby="errors">
      <h2 id="errors">{t("title", { count: errors.length })}</h2>
      <p>{keepsFile ? t("keptFile") : t("kept")}</p>
      <ul>
        {errors.map(({ target, label, message }) => (
          <li key={target}>
            <a href={`#${target}`}>{t("what", { label, message })}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
