import { PAY_INTERVALS } from "@leadline/domain/shared/money";
import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatPay } from "@leadline/ui/text/money";
import { useState } from "react";
import { useReader } from "#lib/reader.tsx";
import styles from "./posting.module.css";
import { workplaceWords } from "./posting-words.ts";
import type { PostingOnScreen } from "./use-posting-draft.ts";

const t = catalogue({
  title: "Preview",
  phone: "Phone",
  desktop: "Desktop",
  why: "Why this job exists",
  will: "What you will do",
  need: "What you need",
  nice: "Good to have",
  none: "You do not need any of these to apply.",
  offer: "What you get",
  steps: "How we choose, step by step",
  minutes: "{minutes} min",
  fair: "Tell us what makes this fair for you",
  noPay: "No pay range yet",
});

interface PostingPreviewProps {
  readonly draft: PostingOnScreen;
  readonly organization: string;
  readonly location: string;
}

/** The job page as it will read, at the width of a phone or of a desktop. */
export function PostingPreview({ draft, organization, location }: PostingPreviewProps) {
  const [width, setWidth] = useState<"phone" | "desktop">("phone");
  const { locale } = useReader();
  const { text, pay } = draft;
  const interval = PAY_INTERVALS.find((name) => name === pay?.interval);
  const bullets = (title: string, items: readonly string[], note?: string) =>
    items.length > 0 && (
      <>
        <h4>{title}</h4>
        {note && <p>{note}</p>}
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </>
    );
  return (
    <section className={styles.section} aria-labelledby="posting-preview">
      <div className={styles.head}>
        <h2 id="posting-preview">{t("title")}</h2>
        <div className={styles.actions}>
          {(["phone", "desktop"] as const).map((name) => (
            <Button key={name} size="s" variant={width === name ? "secondary" : "ghost"} onPress={() => setWidth(name)}>
              {t(name)}
            </Button>
          ))}
        </div>
      </div>
      <div className={styles.frame} data-width={width}>
        <article className={styles.paper} lang="en">
          <p className={styles.muted}>{organization}</p>
          <h3>{draft.title}</h3>
          <p>{text.summary}</p>
          <p className={styles.pay}>{pay && interval ? formatPay({ ...pay, interval }, locale) : t("noPay")}</p>
          <p>{[location, workplaceWords(draft.workplace), text.terms].filter((part) => part !== "").join(" · ")}</p>
          {text.why !== "" && (
            <>
              <h4>{t("why")}</h4>
              <p className={styles.prose}>{text.why}</p>
            </>
          )}
          {bullets(t("will"), text.outcomes)}
          {bullets(t("need"), text.needs)}
          {bullets(t("nice"), text.nice, t("none"))}
          <h4>{t("steps")}</h4>
          <ol>
            {text.process.steps.map((step, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a step has no identity but its place
              <li key={at}>
                <b>{step.title}</b>
                {step.minutes !== null && step.minutes !== undefined && ` · ${t("minutes", { minutes: step.minutes })}`}
                <br />
                {step.text}
              </li>
            ))}
          </ol>
          {bullets(t("offer"), text.offers)}
          <h4>{t("fair")}</h4>
          <p>{text.adjustments.text}</p>
          <p>{text.equalOpportunity}</p>
        </article>
      </div>
    </section>
  );
}
