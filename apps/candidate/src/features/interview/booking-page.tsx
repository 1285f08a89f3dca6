import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatList } from "@leadline/ui/text/lists";
import { Rich } from "@leadline/ui/text/rich";
import { sayDay, sayTimes } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { paths } from "#paths.ts";
import { BackLink } from "#ui/back-link.tsx";
import { ErrorSummary, type FormError } from "#ui/error-summary.tsx";
import { FormToken } from "#ui/form-token.tsx";
import { linkTo } from "#ui/rich-words.tsx";
import { TextArea } from "#ui/text-field.tsx";
import type { BookingInterview } from "./booking-interview.ts";
import { SlotPicker } from "./slot-picker.tsx";
import type { Slot } from "./slots.ts";
import { ZoneForm } from "./zone-form.tsx";

const texts = catalogue(
  {
    chooseTitle: "Choose a time: {title}",
    moveTitle: "Move: {title}",
    documentTitle: "{title}, {name}",
    errorTitle: "Error: {title}, {name}",
    mine: "My application",
    with: "{minutes} minutes{people, select, none {} other { with {people}}}.",
    by: "Please choose by {day}.",
    reason: "You need not give a reason.",
    now: "Your time now",
    at: "{day}, {times}",
    stays: "It stays yours until you confirm a new one. You can move it until {day}.",
    none: "There is no free time to show right now",
    noneText: "Tell us below when you could; {contact} answers within one working day.",
    noneMove: "There is no other free time right now. Write to <a>{contact}</a>, and we find one.",
    fits: "None of these times work",
    proposeText: "Tell us two or three windows that suit you. {contact} answers within one working day.",
    proposeLabel: "When could you?",
    proposeSend: "Send my times",
    keep: "Keep my time",
    cancelOpen: "Cancel this interview",
    cancelText: "Cancelling does not end your application. We offer new times within one working day.",
    cancelSend: "Cancel the interview",
    late: "Less than 24 hours left, or moved before? Write to <a>{contact}</a>. Things happen.",
    closedTitle: "There is nothing to choose here",
    closedText: "This interview is arranged, or a person looks after it. Your page says where it stands.",
  },
  {
    de: {
      chooseTitle: "Zeit wählen: {title}",
      moveTitle: "Verschieben: {title}",
      documentTitle: "{title}, {name}",
      errorTitle: "Fehler: {title}, {name}",
      mine: "Meine Bewerbung",
      with: "{minutes} Minuten{people, select, none {} other { mit {people}}}.",
      by: "Bitte wählen Sie bis {day}.",
      reason: "Sie brauchen keinen Grund zu nennen.",
      now: "Ihre Zeit bisher",
      at: "{day}, {times}",
      stays: "Sie bleibt Ihre, bis Sie eine neue bestätigen. Verschieben können Sie sie bis {day}.",
      none: "Gerade ist keine freie Zeit da",
      noneText: "Sagen Sie uns unten, wann Sie könnten; {contact} antwortet innerhalb eines Arbeitstags.",
      noneMove: "Gerade ist keine andere Zeit frei. Schreiben Sie an <a>{contact}</a>, dann finden wir eine.",
      fits: "Keine dieser Zeiten passt",
      proposeText: "Nennen Sie zwei oder drei Zeiträume, die passen. {contact} antwortet innerhalb eines Arbeitstags.",
      proposeLabel: "Wann könnten Sie?",
      proposeSend: "Meine Zeiten senden",
      keep: "Meine Zeit behalten",
      cancelOpen: "Dieses Gespräch absagen",
      cancelText: "Absagen beendet Ihre Bewerbung nicht. Wir bieten innerhalb eines Arbeitstags neue Zeiten an.",
      cancelSend: "Gespräch absagen",
      late: "Weniger als 24 Stunden, oder schon einmal verschoben? Schreiben Sie an <a>{contact}</a>. So etwas kommt vor.",
      closedTitle: "Hier gibt es nichts zu wählen",
      closedText:
        "Dieses Gespräch ist vereinbart, oder ein Mensch kümmert sich darum. Auf Ihrer Seite steht, wie es steht.",
    },
  },
);

export interface BookingPageModel {
  readonly organization: { readonly slug: string; readonly name: string };
  readonly interview: BookingInterview;
  readonly times: readonly Slot[];
  /** Start of the first time to show. */
  readonly from: string | undefined;
  /** Nobody chose the zone yet: a script may ask for the device's own. */
  readonly isZoneGuess: boolean;
  readonly proposed: string;
  readonly errors: readonly FormError[];
  readonly formKey: string;
}

export function bookingTitle({ interview, organization, errors }: BookingPageModel, language: string): string {
  const t = texts.in(language);
  const title = t(interview.viewerCan.choose ? "chooseTitle" : "moveTitle", { title: interview.title });
  return t(errors.length > 0 ? "errorTitle" : "documentTitle", { title, name: organization.name });
}

/** Choosing a time, or moving the one that was chosen: two presses, in the candidate's own zone. */
export function BookingPage({ model }: { readonly model: BookingPageModel }): ReactNode {
  const t = useText(texts);
  const { organization, interview, errors } = model;
  const { choose, move, cancel } = interview.viewerCan;
  return (
    <div className="wrap">
      <div className="narrow">
        <BackLink to={paths.me(organization.slug)}>{t("mine")}</BackLink>
        {errors.length > 0 && (
          <div className="mb-16">
            <ErrorSummary errors={errors} />
          </div>
        )}
        <Intro model={model} />
        {(choose || move) && <Times model={model} />}
        {!choose && (move || cancel) && <Change model={model} />}
        {!choose && !move && !cancel && <p className="lead">{t("closedText")}</p>}
      </div>
    </div>
  );
}

function Intro({ model: { interview } }: { readonly model: BookingPageModel }): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { title, minutes, people, chooseUntil, changeUntil, startsAt, endsAt, timeZone, viewerCan } = interview;
  const reader = { locale, zone: timeZone };
  const isOpen = viewerCan.choose || viewerCan.move || viewerCan.cancel;
  const names = formatList(
    people.map(({ name }) => name),
    locale,
  );
  return (
    <>
      <header className="stack">
        <h1>{isOpen ? t(viewerCan.choose ? "chooseTitle" : "moveTitle", { title }) : t("closedTitle")}</h1>
        {isOpen && (
          <p>
            {t("with", { minutes, people: names || "none" })}{" "}
            {viewerCan.choose && chooseUntil !== null && t("by", { day: sayDay(chooseUntil, reader, now) })}
            {!viewerCan.choose && t("reason")}
          </p>
        )}
      </header>
      {startsAt !== null && endsAt !== null && (
        <div className="was mt-24">
          <span className="small muted">{t("now")}</span>
          <b>{t("at", { day: sayDay(startsAt, reader, now), times: sayTimes(startsAt, endsAt, reader) })}</b>
          {viewerCan.move && changeUntil !== null && (
            <span className="small muted">{t("stays", { day: sayDay(changeUntil, reader, now) })}</span>
          )}
        </div>
      )}
    </>
  );
}

function Times({ model }: { readonly model: BookingPageModel }): ReactNode {
  const t = useText(texts);
  const { organization, interview, times, from, isZoneGuess, formKey } = model;
  const { contactName: contact, contactEmail, viewerCan } = interview;
  const here = paths.interview(organization.slug, interview.id);
  return (
    <>
      <ZoneForm zone={interview.timeZone} isGuess={isZoneGuess} action={here} />
      {times.length > 0 ? (
        <SlotPicker interview={interview} times={times} from={from} action={here} formKey={formKey} />
      ) : (
        <div className="empty">
          <h2>{t("none")}</h2>
          <p className="measure">
            {viewerCan.choose ? (
              t("noneText", { contact })
            ) : (
              <Rich
                parts={t.rich<"noneMove", ReactNode>("noneMove", { contact, a: linkTo(`mailto:${contactEmail}`) })}
              />
            )}
          </p>
        </div>
      )}
      {viewerCan.choose && <Propose model={model} isOpen={times.length === 0} />}
    </>
  );
}

function Propose({ model, isOpen }: { readonly model: BookingPageModel; readonly isOpen: boolean }): ReactNode {
  const t = useText(texts);
  const { organization, interview, proposed, errors, formKey } = model;
  const error = errors.find(({ target }) => target === "windows")?.message;
  return (
    <details className="mt-24" open={isOpen || error !== undefined || proposed !== ""}>
      <summary>{t("fits")}</summary>
      <div className="more">
        <form
          className="group"
          method="post"
          action={paths.proposeTimes(organization.slug, interview.id)}
          noValidate
          data-once
        >
          <FormToken />
          <input type="hidden" name="key" value={`${formKey}-propose`} />
          <p>{t("proposeText", { contact: interview.contactName })}</p>
          <TextArea id="windows" label={t("proposeLabel")} value={proposed} error={error} maxLength={2000} isShort />
          <div>
            <button className="btn btn--quiet btn--block" type="submit">
              {t("proposeSend")}
            </button>
          </div>
        </form>
      </div>
    </details>
  );
}

function Change({ model: { organization, interview, formKey } }: { readonly model: BookingPageModel }): ReactNode {
  const t = useText(texts);
  const { contactName: contact, contactEmail, viewerCan } = interview;
  return (
    <div className="section stack">
      <div className="actions actions--block">
        <a className="btn btn--quiet" href={paths.me(organization.slug)}>
          {t("keep")}
        </a>
      </div>
      {viewerCan.cancel && (
        <details>
          <summary>{t("cancelOpen")}</summary>
          <div className="more">
            <form
              className="stack"
              method="post"
              action={paths.cancelInterview(organization.slug, interview.id)}
              data-once
            >
              <FormToken />
              <input type="hidden" name="key" value={`${formKey}-cancel`} />
              <p>{t("cancelText")}</p>
              <button className="btn btn--danger btn--block" type="submit">
                {t("cancelSend")}
              </button>
            </form>
          </div>
        </details>
      )}
      <p className="small muted">
        <Rich parts={t.rich<"late", ReactNode>("late", { contact, a: linkTo(`mailto:${contactEmail}`) })} />
      </p>
    </div>
  );
}
