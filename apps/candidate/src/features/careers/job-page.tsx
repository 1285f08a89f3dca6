import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { bold } from "#ui/rich-words.tsx";
import { Rich } from "@leadline/ui/text/rich";
import { sayCalendarDay } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { sayInterval, sayRange } from "#lib/pay.ts";
import { paths } from "#paths.ts";
import { BackLink } from "#ui/back-link.tsx";
import { Icon } from "#ui/icon.tsx";
import { Paragraphs } from "#ui/paragraphs.tsx";
import { JobCharter } from "./job-charter.tsx";
import { JobFacts } from "./job-facts.tsx";
import { JobProcess } from "./job-process.tsx";
import type { Job } from "./job.ts";

const texts = catalogue(
  {
    all: "All jobs",
    short: "The job in short",
    apply: "Apply for this job",
    applyShort: "Apply",
    about: "About {minutes, plural, one {a minute} other {# minutes}}",
    aboutMore: "About {minutes, plural, one {a minute} other {# minutes}}. No account, no cover letter.",
    why: "Why this job exists",
    outcomes: "What you will do",
    needs: "What you need",
    nice: "Good to have",
    niceMore: "You do not need any of these to apply.",
    offers: "What you get",
    payMore: "Where you start depends on the level we agree on, not on your last pay. We never ask for it.",
    adjust: "Tell us what makes this fair for you",
    ready: "Ready?",
    reply: "You hear from {name} by <b>{day}</b>.",
    takes:
      "It takes about {minutes, plural, one {a minute} other {# minutes}}: a CV{questions, plural, =0 {} one {, one short question} other {, # short questions}}, no account.",
    until: "Apply by <b>{day}</b>.",
  },
  {
    de: {
      all: "Alle Stellen",
      short: "Die Stelle in Kürze",
      apply: "Auf diese Stelle bewerben",
      applyShort: "Bewerben",
      about: "Etwa {minutes, plural, one {eine Minute} other {# Minuten}}",
      aboutMore: "Etwa {minutes, plural, one {eine Minute} other {# Minuten}}. Kein Konto, kein Anschreiben.",
      why: "Warum es diese Stelle gibt",
      outcomes: "Was Sie tun werden",
      needs: "Was Sie brauchen",
      nice: "Gut, wenn Sie es mitbringen",
      niceMore: "Nichts davon ist nötig, um sich zu bewerben.",
      offers: "Was Sie bekommen",
      payMore:
        "Womit Sie beginnen, hängt von der vereinbarten Stufe ab, nicht von Ihrem letzten Gehalt. Danach fragen wir nie.",
      adjust: "Sagen Sie uns, was es für Sie fair macht",
      ready: "Bereit?",
      reply: "Sie hören von {name} bis <b>{day}</b>.",
      takes:
        "Es dauert etwa {minutes, plural, one {eine Minute} other {# Minuten}}: ein Lebenslauf{questions, plural, =0 {} one {, eine kurze Frage} other {, # kurze Fragen}}, kein Konto.",
      until: "Bewerben Sie sich bis <b>{day}</b>.",
    },
  },
);

export interface JobPageModel {
  readonly organization: { readonly slug: string; readonly name: string };
  readonly job: Job;
}

/** One job: title, pay and place, then the role, the selection step by step, and the way to apply. */
export function JobPage({ model: { organization, job } }: { readonly model: JobPageModel }): ReactNode {
  const t = useText(texts);
  const { locale } = usePage();
  const apply = paths.apply(job.path);
  return (
    <div className="wrap">
      <BackLink to={paths.jobs(organization.slug)}>{t("all")}</BackLink>
      <article>
        <div className="two">
          <header className="col-a job-top" lang={job.language}>
            <h1>{job.title}</h1>
            <p className="lead">{job.summary}</p>
          </header>
          <aside className="col-b" aria-label={t("short")}>
            <div className="stay panel aside-apply">
              <JobFacts job={job} />
              <a className="btn" href={apply}>
                {t("apply")}
              </a>
              <p className="small only-wide">{t("aboutMore", { minutes: job.formMinutes })}</p>
            </div>
          </aside>
          <div className="col-a">
            <Words job={job} />
            <Adjustments job={job} />
            <Ready job={job} apply={apply} />
          </div>
        </div>
        <div className="applybar">
          <span>
            <b>{sayRange(job.pay, locale)}</b>
            {t("about", { minutes: job.formMinutes })}
          </span>
          <a className="btn" href={apply}>
            {t("applyShort")}
          </a>
        </div>
      </article>
    </div>
  );
}

function Words({ job }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  return (
    <>
      {job.why !== "" && (
        <section className="section prose mt-16" aria-labelledby="why">
          <h2 id="why">{t("why")}</h2>
          <div className="stack" lang={job.language}>
            <Paragraphs text={job.why} />
          </div>
        </section>
      )}
      <JobCharter job={job} />
      <Bullets id="do" title={t("outcomes")} lines={job.outcomes} language={job.language} />
      <Needs job={job} />
      <Bullets id="nice" title={t("nice")} more={t("niceMore")} lines={job.nice} language={job.language} />
      <JobProcess job={job} />
      <Offers job={job} />
    </>
  );
}

interface BulletsProps {
  readonly id: string;
  readonly title: string;
  readonly more?: string;
  readonly lines: readonly string[];
  readonly language: string;
}

const Bullets = ({ id, title, more, lines, language }: BulletsProps): ReactNode =>
  lines.length > 0 && (
    <section className="section prose" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {more !== undefined && <p className="muted">{more}</p>}
      <ul lang={language}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );

function Needs({ job }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  if (job.needs.length === 0) return null;
  return (
    <section className="section" aria-labelledby="need">
      <h2 id="need">{t("needs")}</h2>
      <ul className="checks" lang={job.language}>
        {job.needs.map((line) => (
          <li key={line}>
            <Icon name="check" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Offers({ job }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  const { locale } = usePage();
  return (
    <section className="section" aria-labelledby="offer">
      <h2 id="offer">{t("offers")}</h2>
      <ul className="perks">
        <li>
          <Icon name="pay" />
          <div>
            <b>
              {sayRange(job.pay, locale)} {sayInterval(job.pay, locale)}
            </b>
            <span>{t("payMore")}</span>
          </div>
        </li>
        {job.offers.map((line) => (
          <li key={line}>
            <Icon name="check" />
            <div lang={job.language}>{line}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Adjustments({ job: { adjustments, language } }: { readonly job: Job }): ReactNode {
  const t = useText(texts);
  if (adjustments.text === "" && adjustments.email === "") return null;
  return (
    <section className="section" aria-labelledby="adjust">
      <div className="panel panel--roomy">
        <h2 id="adjust">{t("adjust")}</h2>
        <div className="measure mt-8 mb-16 stack" lang={language}>
          <Paragraphs text={adjustments.text} />
        </div>
        {adjustments.email !== "" && (
          <ul className="menu">
            <li>
              <a href={`mailto:${adjustments.email}`}>
                <Icon name="mail" />
                <span>{adjustments.email}</span>
              </a>
            </li>
          </ul>
        )}
      </div>
    </section>
  );
}

function Ready({ job, apply }: { readonly job: Job; readonly apply: string }): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  return (
    <section className="section stack" aria-labelledby="apply">
      <h2 id="apply">{t("ready")}</h2>
      <p className="measure">
        {t("takes", { minutes: job.formMinutes, questions: job.questions })}
        {job.closesOn !== null && (
          <>
            {" "}
            <Rich
              parts={t.rich<"until", ReactNode>("until", { day: sayCalendarDay(job.closesOn, locale, now), b: bold })}
            />
          </>
        )}
        {job.replyBy !== null && (
          <>
            {" "}
            <Rich
              parts={t.rich<"reply", ReactNode>("reply", {
                name: job.contact.name,
                day: sayCalendarDay(job.replyBy, locale, now),
                b: bold,
              })}
            />
          </>
        )}
      </p>
      <div className="actions actions--block">
        <a className="btn" href={apply}>
          {t("apply")}
        </a>
      </div>
      {job.equalOpportunity !== "" && (
        <p className="small muted measure" lang={job.language}>
          {job.equalOpportunity}
        </p>
      )}
    </section>
  );
}
