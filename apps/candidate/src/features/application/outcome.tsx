import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { sayCalendarDay, sayTime } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { FormToken } from "#ui/form-token.tsx";
import { isOver, type OwnApplication } from "./own-application.ts";

const texts = catalogue(
  {
    rejected: "We will not go further this time, {greeting}",
    rejectedText:
      "{contact} wrote to you with the reason. You may ask back, and you may apply again at any time: this decision does not count against you.",
    withdrawn: "You withdrew your application",
    withdrawnText: "Your interviews are cancelled. If you change your mind, you may apply again while the job is open.",
    undoText: "You can take this back until {time}.",
    undoInterviews: "Until then your interviews keep their times, unless one would begin before that.",
    undo: "Take it back",
    hired: "Welcome, {greeting}",
    hiredText: "You accepted our offer. {contact} writes to you about your first day.",
    on: "On {day}",
    nothing: "Nothing is needed from you",
    ask: "Write to {contact}",
    jobs: "See the open jobs",
  },
  {
    de: {
      rejected: "Diesmal gehen wir nicht weiter, {greeting}",
      rejectedText:
        "{contact} hat Ihnen mit dem Grund geschrieben. Sie dürfen nachfragen, und Sie können sich jederzeit wieder bewerben: Diese Entscheidung zählt nicht gegen Sie.",
      withdrawn: "Sie haben Ihre Bewerbung zurückgezogen",
      withdrawnText:
        "Ihre Gespräche sind abgesagt. Wenn Sie es sich anders überlegen, können Sie sich wieder bewerben, solange die Stelle offen ist.",
      undoText: "Bis {time} können Sie das rückgängig machen.",
      undoInterviews: "Bis dahin behalten Ihre Gespräche ihre Zeiten, außer eines würde vorher beginnen.",
      undo: "Rückgängig machen",
      hired: "Willkommen, {greeting}",
      hiredText: "Sie haben unser Angebot angenommen. {contact} schreibt Ihnen zu Ihrem ersten Tag.",
      on: "Am {day}",
      nothing: "Sie brauchen nichts zu tun",
      ask: "An {contact} schreiben",
      jobs: "Offene Stellen ansehen",
    },
  },
);

interface OutcomeProps {
  readonly application: OwnApplication;
  readonly organization: { readonly slug: string };
  readonly greeting: string;
  readonly formKey: string;
}

/** How an application ended, said first and whole. */
export function Outcome({ application, organization, greeting, formKey }: OutcomeProps): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { state, closedOn, contact, ref, undoUntil, timeZone, interviews } = application;
  if (state === "active") return null;
  const mail = `mailto:${contact.email}?subject=${encodeURIComponent(ref)}`;
  return (
    <section className="next mt-24" aria-labelledby="outcome">
      <p className="kicker">
        {closedOn === null ? t("nothing") : t("on", { day: sayCalendarDay(closedOn, locale, now) })}
      </p>
      <h2 id="outcome">{state === "withdrawn" ? t("withdrawn") : t(state, { greeting })}</h2>
      <p className="measure">
        {undoUntil !== null
          ? t("undoText", { time: sayTime(undoUntil, { locale, zone: timeZone }) })
          : state === "withdrawn"
            ? t("withdrawnText")
            : t(`${state}Text`, { contact: contact.name })}{" "}
        {undoUntil !== null && !interviews.every(isOver) && t("undoInterviews")}
      </p>
      <div className="actions actions--block">
        {undoUntil !== null && (
          <form method="post" action={paths.undoWithdrawal(organization.slug, ref)} data-once>
            <FormToken />
            <input type="hidden" name="key" value={formKey} />
            <input type="hidden" name="applicationId" value={application.id} />
            <button className="btn btn--block" type="submit">
              {t("undo")}
            </button>
          </form>
        )}
        {state === "withdrawn" ? (
          <a className="btn btn--quiet" href={paths.jobs(organization.slug)}>
            {t("jobs")}
          </a>
        ) : (
          <a className="btn btn--quiet" href={mail}>
            {t("ask", { contact: contact.name })}
          </a>
        )}
      </div>
    </section>
  );
}
