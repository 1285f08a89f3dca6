import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { Rich } from "@leadline/ui/text/rich";
import { sayCalendarDay } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { Icon } from "#ui/icon.tsx";
import { bold } from "#ui/rich-words.tsx";

const texts = catalogue(
  {
    documentTitle: "We have your application: {job}, {name}",
    received: "Received",
    titleNamed: "Thank you, {greeting}. Your application is with us.",
    title: "Thank you. Your application is with us.",
    answerBy: "There is nothing you need to do now. {contact} reads it, and you have an answer <b>by {day}</b>.",
    answer: "There is nothing you need to do now. {contact} reads it, and you get an answer either way.",
    next: "What happens next",
    now: "Now",
    mailTo: "A mail is on its way to <b>{email}</b>. It holds your own status link, so you never need a password.",
    mail: "A mail is on its way to you. It holds your own status link, so you never need a password.",
    by: "By {day}",
    later: "Soon",
    reading:
      "People read your application and answer the same questions about it. You get a yes or a no from {contact}, by name.",
    yes: "If it is a yes",
    yesText: "You choose a time for a first conversation. You know who you meet and how to prepare before it starts.",
    end: "At the end",
    endText: "The decision, with reasons.",
    noMail: "No mail after five minutes?",
    noMailText:
      "Look in the spam folder. Still nothing? Ask for a new link to your page; your application is safe either way.",
    again: "Ask for a new link",
    jobs: "See the other jobs",
  },
  {
    de: {
      documentTitle: "Ihre Bewerbung ist da: {job}, {name}",
      received: "Angekommen",
      titleNamed: "Danke, {greeting}. Ihre Bewerbung ist bei uns.",
      title: "Danke. Ihre Bewerbung ist bei uns.",
      answerBy: "Sie brauchen jetzt nichts zu tun. {contact} liest sie, und Sie haben eine Antwort <b>bis {day}</b>.",
      answer: "Sie brauchen jetzt nichts zu tun. {contact} liest sie, und Sie bekommen in jedem Fall eine Antwort.",
      next: "Was als Nächstes geschieht",
      now: "Jetzt",
      mailTo:
        "Eine E-Mail ist unterwegs an <b>{email}</b>. Sie enthält Ihren eigenen Statuslink, darum brauchen Sie nie ein Passwort.",
      mail: "Eine E-Mail ist unterwegs zu Ihnen. Sie enthält Ihren eigenen Statuslink, darum brauchen Sie nie ein Passwort.",
      by: "Bis {day}",
      later: "Bald",
      reading:
        "Menschen lesen Ihre Bewerbung und beantworten dieselben Fragen dazu. Sie bekommen ein Ja oder ein Nein von {contact}, mit Namen.",
      yes: "Wenn es ein Ja ist",
      yesText:
        "Sie wählen eine Zeit für ein erstes Gespräch. Sie wissen vorher, wen Sie treffen und wie Sie sich vorbereiten.",
      end: "Am Ende",
      endText: "Die Entscheidung, mit Gründen.",
      noMail: "Nach fünf Minuten keine E-Mail?",
      noMailText:
        "Schauen Sie in den Spam-Ordner. Immer noch nichts? Fordern Sie einen neuen Link zu Ihrer Seite an; Ihre Bewerbung ist in jedem Fall sicher.",
      again: "Neuen Link anfordern",
      jobs: "Die anderen Stellen ansehen",
    },
  },
);

export interface AppliedPageModel {
  readonly organization: { readonly slug: string; readonly name: string };
  readonly job: {
    readonly title: string;
    readonly path: string;
    readonly contact: string;
    readonly replyBy: string | null;
  };
  /** What the person wants to be called and where the mail went; gone when the page is opened much later. */
  readonly sender: { readonly greeting: string; readonly email: string } | undefined;
}

export const appliedTitle = ({ job, organization }: AppliedPageModel, language: string): string =>
  texts.in(language)("documentTitle", { job: job.title, name: organization.name });

/** After sending: that it arrived, what happens, by when. The same for a first application and a repeated one. */
export function AppliedPage({ model }: { readonly model: AppliedPageModel }): ReactNode {
  const t = useText(texts);
  const { organization, job, sender } = model;
  const { contact } = job;
  const by = useDay(job.replyBy);
  return (
    <div className="wrap">
      <div className="narrow" data-draft-sent={paths.apply(job.path)}>
        <div className="tint tint--roomy stack">
          <p className="kicker tap">
            <Icon name="check" />
            {t("received")}
          </p>
          <h1>{sender ? t("titleNamed", { greeting: sender.greeting }) : t("title")}</h1>
          <p>
            <Rich
              parts={
                by === undefined
                  ? t.rich<"answer", ReactNode>("answer", { contact })
                  : t.rich<"answerBy", ReactNode>("answerBy", { contact, day: by, b: bold })
              }
            />
          </p>
        </div>
        <Next model={model} by={by} />
        <section className="section stack" aria-labelledby="nomail">
          <h2 id="nomail">{t("noMail")}</h2>
          <p>{t("noMailText")}</p>
          <div className="actions actions--block">
            <a className="btn btn--quiet" href={paths.signIn(organization.slug)}>
              {t("again")}
            </a>
            <a className="btn btn--quiet" href={paths.jobs(organization.slug)}>
              {t("jobs")}
            </a>
          </div>
        </section>
      </div>
    </div>
  );
}

function useDay(day: string | null): string | undefined {
  const { locale, now } = usePage();
  return day === null ? undefined : sayCalendarDay(day, locale, now);
}

function Next({ model, by }: { readonly model: AppliedPageModel; readonly by: string | undefined }): ReactNode {
  const t = useText(texts);
  const { job, sender } = model;
  return (
    <section className="section" aria-labelledby="next">
      <h2 id="next">{t("next")}</h2>
      <ol className="path">
        <li>
          <h3>{t("now")}</h3>
          <p>
            <Rich
              parts={
                sender
                  ? t.rich<"mailTo", ReactNode>("mailTo", { email: sender.email, b: bold })
                  : t.rich<"mail", ReactNode>("mail", {})
              }
            />
          </p>
        </li>
        <li>
          <h3>{by === undefined ? t("later") : t("by", { day: by })}</h3>
          <p>{t("reading", { contact: job.contact })}</p>
        </li>
        <li>
          <h3>{t("yes")}</h3>
          <p>{t("yesText")}</p>
        </li>
        <li className="end">
          <h3>{t("end")}</h3>
          <p>{t("endText")}</p>
        </li>
      </ol>
    </section>
  );
}
