import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useText } from "#lib/page.ts";
import { Icon, type IconName } from "#ui/icon.tsx";
import { Paragraphs } from "#ui/paragraphs.tsx";
import type { Job } from "./job.ts";

const texts = catalogue(
  {
    role: "What the role is made of",
    time: "How your time is split",
    code: "Code and design",
    codeMore: "Risky first slices, reviews, pairing",
    guiding: "Guiding the team",
    guidingMore: "Direction, plans, helping people grow",
    running: "Running what we build",
    team: "The team",
    others: "{count, plural, one {One person} other {# people}} and you",
    decide: "What you decide",
    yours: "Yours to decide",
    together: "Decided together",
    notYours: "Decided elsewhere",
    success: "What success looks like",
    after90: "After 90 days",
    after180: "After 180 days",
    percent: "{percent}%",
  },
  {
    de: {
      role: "Woraus die Rolle besteht",
      time: "Wie sich Ihre Zeit verteilt",
      code: "Code und Entwurf",
      codeMore: "Riskante erste Schritte, Reviews, Pairing",
      guiding: "Das Team führen",
      guidingMore: "Richtung, Pläne, Menschen beim Wachsen helfen",
      running: "Betreiben, was wir bauen",
      team: "Das Team",
      others: "{count, plural, one {Eine Person} other {# Personen}} und Sie",
      decide: "Was Sie entscheiden",
      yours: "Das entscheiden Sie",
      together: "Das entscheiden wir zusammen",
      notYours: "Das wird anderswo entschieden",
      success: "Woran Sie den Erfolg erkennen",
      after90: "Nach 90 Tagen",
      after180: "Nach 180 Tagen",
      percent: "{percent} %",
    },
  },
);

/** The role charter: time, team, decisions, success. Words of the employer stand in the language of the job. */
export function JobCharter({ job }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  return (
    <section className="section" aria-labelledby="role">
      <h2 id="role">{t("role")}</h2>
      <div className="panel panel--roomy bleed charter">
        <Time job={job} />
        <Team job={job} />
        <Decisions job={job} />
        <Success job={job} />
      </div>
    </section>
  );
}

function Time({ job }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  const { handsOnPercent, leadingPercent, operationsPercent, timeNote } = job;
  return (
    <section aria-labelledby="c-time">
      <h3 id="c-time">{t("time")}</h3>
      <svg className="split" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="a" width={Math.max(0, handsOnPercent - 0.4)} height="10" />
        <rect className="b" x={handsOnPercent} width={Math.max(0, leadingPercent - 0.4)} height="10" />
        <rect className="c" x={handsOnPercent + leadingPercent} width={operationsPercent} height="10" />
      </svg>
      <ul className="key">
        <Share kind="a" percent={handsOnPercent} label={t("code")} more={t("codeMore")} />
        {leadingPercent > 0 && <Share kind="b" percent={leadingPercent} label={t("guiding")} more={t("guidingMore")} />}
        {operationsPercent > 0 && (
          <Share kind="c" percent={operationsPercent} label={t("running")} more={timeNote} language={job.language} />
        )}
      </ul>
      {operationsPercent === 0 && timeNote !== "" && (
        <p className="small muted mt-16" lang={job.language}>
          {timeNote}
        </p>
      )}
    </section>
  );
}

interface ShareProps {
  readonly kind: "a" | "b" | "c";
  readonly percent: number;
  readonly label: string;
  readonly more: string;
  readonly language?: string;
}

function Share({ kind, percent, label, more, language }: ShareProps): ReactNode {
  const t = useText(texts);
  return (
    <li>
      <i className={kind} />
      <b>{t("percent", { percent })}</b>
      <span>
        {label}
        {more !== "" && <small lang={language}>{more}</small>}
      </span>
    </li>
  );
}

const MOST_SHOWN = 9;

function Team({ job }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  const others = Math.min(job.teamSize ?? 0, MOST_SHOWN);
  if (others === 0 && job.teamText === "") return null;
  return (
    <section aria-labelledby="c-team">
      <h3 id="c-team">{t("team")}</h3>
      {others > 0 && (
        <div className="crew">
          <span className="you" aria-hidden="true">
            <Icon name="star" />
          </span>
          {Array.from({ length: others }, (_, index) => (
            <span key={index} aria-hidden="true">
              <Icon name="person" />
            </span>
          ))}
          <b>{t("others", { count: job.teamSize ?? 0 })}</b>
        </div>
      )}
      <div lang={job.language}>
        <Paragraphs text={job.teamText} />
      </div>
    </section>
  );
}

function Decisions({ job: { decisions, language } }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  const columns: readonly { readonly name: keyof Job["decisions"]; readonly icon: IconName }[] = [
    { name: "yours", icon: "check" },
    { name: "together", icon: "people" },
    { name: "notYours", icon: "cross" },
  ];
  const filled = columns.filter(({ name }) => decisions[name].length > 0);
  if (filled.length === 0) return null;
  return (
    <section aria-labelledby="c-rights">
      <h3 id="c-rights">{t("decide")}</h3>
      <div className="rights">
        {filled.map(({ name, icon }) => (
          <div key={name}>
            <h4>
              <Icon name={icon} />
              {t(name)}
            </h4>
            <ul lang={language}>
              {decisions[name].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function Success({ job: { success, language } }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  const goals = [
    { when: t("after90"), text: success.after90Days },
    { when: t("after180"), text: success.after180Days },
  ].filter(({ text }) => text !== "");
  if (goals.length === 0) return null;
  return (
    <section aria-labelledby="c-success">
      <h3 id="c-success">{t("success")}</h3>
      <ol className="goals">
        {goals.map(({ when, text }) => (
          <li key={when}>
            <h4>{when}</h4>
            <div lang={language}>
              <Paragraphs text={text} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
