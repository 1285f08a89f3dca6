import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatNumber } from "@leadline/ui/text/lists";
import { usePage, useText } from "#lib/page.ts";
import { Icon } from "#ui/icon.tsx";
import { Paragraphs } from "#ui/paragraphs.tsx";
import type { Job, JobStep } from "./job.ts";

const texts = catalogue(
  {
    how: "How we choose, step by step",
    same: "Everybody who applies for this job gets the same steps and the same questions.",
    conversations: "{count, plural, one {conversation} other {conversations}}",
    hours: "{hours} {hours, plural, one {hour} other {hours}}",
    inTotal: "in total",
    weeks: "{count, plural, one {# week} other {# weeks}}",
    startToAnswer: "from start to answer",
    minutes: "{minutes} min",
    prepare: "How to prepare",
  },
  {
    de: {
      how: "Wie wir auswählen, Schritt für Schritt",
      same: "Alle, die sich auf diese Stelle bewerben, gehen dieselben Schritte und bekommen dieselben Fragen.",
      conversations: "{count, plural, one {Gespräch} other {Gespräche}}",
      hours: "{hours} {hours, plural, one {Stunde} other {Stunden}}",
      inTotal: "insgesamt",
      weeks: "{count, plural, one {# Woche} other {# Wochen}}",
      startToAnswer: "vom Anfang bis zur Antwort",
      minutes: "{minutes} Min.",
      prepare: "So bereiten Sie sich vor",
    },
  },
);

/** The whole selection before anybody applies: how many conversations, how long, and each step. */
export function JobProcess({ job }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  const { locale } = usePage();
  if (job.steps.length === 0) return null;
  const hours = formatNumber(Math.round(job.minutes / 30) / 2, locale, { maximumFractionDigits: 1 });
  return (
    <section className="section" aria-labelledby="process">
      <h2 id="process">{t("how")}</h2>
      <p className="measure">{t("same")}</p>
      <dl className="sum">
        <div>
          <dt>{t("conversations", { count: job.conversations })}</dt>
          <dd>{formatNumber(job.conversations, locale)}</dd>
        </div>
        {job.minutes > 0 && (
          <div>
            <dt>{t("inTotal")}</dt>
            <dd>{t("hours", { hours })}</dd>
          </div>
        )}
        {job.weeks !== null && (
          <div>
            <dt>{t("startToAnswer")}</dt>
            <dd>{t("weeks", { count: job.weeks })}</dd>
          </div>
        )}
      </dl>
      <ol className="path">
        {job.steps.map((step, index) => (
          <Step key={index} step={step} language={job.language} isLast={index === job.steps.length - 1} />
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  readonly step: JobStep;
  readonly language: string;
  readonly isLast: boolean;
}

function Step({ step: { title, minutes, text, preparation }, language, isLast }: StepProps): ReactNode {
  const t = useText(texts);
  return (
    <li className={isLast ? "end" : undefined}>
      <h3 lang={language}>{title}</h3>
      {minutes !== null && (
        <p className="when">
          <span>
            <Icon name="clock" />
            {t("minutes", { minutes })}
          </span>
        </p>
      )}
      <div lang={language}>
        <Paragraphs text={text} />
      </div>
      {preparation !== "" && (
        <details>
          <summary>{t("prepare")}</summary>
          <div className="more" lang={language}>
            <Paragraphs text={preparation} />
          </div>
        </details>
      )}
    </li>
  );
}
