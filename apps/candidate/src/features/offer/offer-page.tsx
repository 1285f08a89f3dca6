import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatMoney } from "@leadline/ui/text/money";
import { sayCalendarDay, sayDayAndTime } from "#lib/dates.ts";
import { sayLastMoment } from "#lib/last-moment.ts";
import { sayFileSize } from "#lib/file-size.ts";
import { usePage, useText } from "#lib/page.ts";
import { sayInterval, sayRange, type Pay } from "#lib/pay.ts";
import { cityOf } from "#lib/zones.ts";
import { paths } from "#paths.ts";
import { BackLink } from "#ui/back-link.tsx";
import { ErrorSummary, type FormError } from "#ui/error-summary.tsx";
import { Icon } from "#ui/icon.tsx";
import { Paragraphs } from "#ui/paragraphs.tsx";
import { AnswerForms } from "./answer-forms.tsx";

const texts = catalogue(
  {
    documentTitle: "Our offer: {title}, {name}",
    errorTitle: "Error: our offer, {title}, {name}",
    mine: "My application",
    heading: "We would love to work with you, {greeting}",
    lead: "This is our offer. Take your time, talk to the people who matter to you, and ask us anything.",
    step: "Your next step",
    by: "Answer by {when}",
    zone: "{city} time. Need longer? Tell {author}.",
    answer: "Accept or decline",
    accepted: "You accepted this offer",
    declined: "You declined this offer",
    expired: "This offer has ended",
    expiredText: "The time to answer is over. Write to us if you are still interested.",
    on: "On {when}",
    short: "The offer in short",
    pay: "Pay",
    gross: "{amount} gross {interval}",
    inRange: "In the range we published: {range}.",
    level: "Level",
    bonus: "Bonus",
    percent: "{percent}% of base pay",
    equity: "Equity",
    extras: "Also",
    start: "Start",
    letter: "Your letter",
    file: "The letter to keep",
    fileKind: "PDF, {size}",
    making: "The letter as a PDF is being made. Reload this page in a minute to save it.",
  },
  {
    de: {
      documentTitle: "Unser Angebot: {title}, {name}",
      errorTitle: "Fehler: unser Angebot, {title}, {name}",
      mine: "Meine Bewerbung",
      heading: "Wir würden gern mit Ihnen arbeiten, {greeting}",
      lead: "Das ist unser Angebot. Nehmen Sie sich Zeit, sprechen Sie mit den Menschen, die Ihnen wichtig sind, und fragen Sie uns alles.",
      step: "Ihr nächster Schritt",
      by: "Antworten Sie bis {when}",
      zone: "Ortszeit {city}. Brauchen Sie länger? Sagen Sie es {author}.",
      answer: "Annehmen oder ablehnen",
      accepted: "Sie haben dieses Angebot angenommen",
      declined: "Sie haben dieses Angebot abgelehnt",
      expired: "Dieses Angebot ist abgelaufen",
      expiredText: "Die Zeit für eine Antwort ist vorbei. Schreiben Sie uns, wenn Sie noch interessiert sind.",
      on: "Am {when}",
      short: "Das Angebot in Kürze",
      pay: "Gehalt",
      gross: "{amount} brutto {interval}",
      inRange: "In der Spanne, die wir veröffentlicht haben: {range}.",
      level: "Stufe",
      bonus: "Bonus",
      percent: "{percent} % des Grundgehalts",
      equity: "Beteiligung",
      extras: "Außerdem",
      start: "Beginn",
      letter: "Ihr Brief",
      file: "Der Brief zum Aufbewahren",
      fileKind: "PDF, {size}",
      making: "Der Brief als PDF wird gerade erstellt. Laden Sie die Seite in einer Minute neu, um ihn zu sichern.",
    },
  },
);

export const OFFER_STATES = ["sent", "viewed", "accepted", "declined", "expired"] as const;

/** An offer as the person reads it whom it is for. */
export interface OwnOffer {
  readonly id: string;
  readonly state: (typeof OFFER_STATES)[number];
  readonly title: string;
  readonly levelName: string | null;
  readonly baseMinor: number;
  readonly currency: string;
  readonly interval: Pay["interval"];
  readonly bonusPercent: number | null;
  readonly equity: string;
  readonly extras: string;
  readonly startOn: string;
  readonly range: Pay | null;
  readonly letterText: string;
  /** Size of the letter as a PDF; null while it is being made. */
  readonly letterBytes: number | null;
  readonly expiresAt: string;
  readonly answeredAt: string | null;
  readonly author: string;
  readonly candidateName: string;
  /** Where times are shown: the candidate's zone, else the place of work's. */
  readonly zone: string;
}

export interface OfferPageModel {
  readonly organization: { readonly slug: string; readonly name: string };
  readonly applicationRef: string;
  readonly greeting: string;
  readonly offer: OwnOffer;
  readonly typedName: string;
  readonly typedReason: string;
  readonly errors: readonly FormError[];
  readonly formKey: string;
}

export const isOpen = ({ state }: OwnOffer): boolean => state === "sent" || state === "viewed";

export const offerTitle = ({ offer, organization, errors }: OfferPageModel, language: string): string =>
  texts.in(language)(errors.length > 0 ? "errorTitle" : "documentTitle", {
    title: offer.title,
    name: organization.name,
  });

/** The offer: answer by when, the terms, the letter, and the answer by name. */
export function OfferPage({ model }: { readonly model: OfferPageModel }): ReactNode {
  const t = useText(texts);
  const { organization, applicationRef, greeting, offer, errors } = model;
  return (
    <div className="wrap">
      <BackLink to={paths.application(organization.slug, applicationRef)}>{t("mine")}</BackLink>
      {errors.length > 0 && (
        <div className="mb-16">
          <ErrorSummary errors={errors} />
        </div>
      )}
      <header className="measure stack">
        <p className="muted">{offer.title}</p>
        <h1>{t("heading", { greeting })}</h1>
        {isOpen(offer) && <p className="lead">{t("lead")}</p>}
      </header>
      <Next offer={offer} />
      <div className="measure">
        <Terms offer={offer} />
        <section className="section stack" aria-labelledby="letter">
          <h2 id="letter">{t("letter")}</h2>
          <LetterFile bytes={offer.letterBytes} to={paths.letter(organization.slug, applicationRef)} />
          <div className="letter">
            <Paragraphs text={offer.letterText} />
          </div>
        </section>
        {isOpen(offer) && <AnswerForms model={model} />}
      </div>
    </div>
  );
}

function LetterFile({ bytes, to }: { readonly bytes: number | null; readonly to: string }): ReactNode {
  const t = useText(texts);
  const { locale } = usePage();
  if (bytes === null) return <p className="muted">{t("making")}</p>;
  return (
    <a className="doc" href={to} rel="nofollow">
      <Icon name="file" />
      <span>
        {t("file")} <small>{t("fileKind", { size: sayFileSize(bytes, locale) })}</small>
      </span>
      <Icon name="download" />
    </a>
  );
}

function Next({ offer }: { readonly offer: OwnOffer }): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { state, expiresAt, answeredAt, zone, author } = offer;
  const reader = { locale, zone };
  if (state === "sent" || state === "viewed")
    return (
      <section className="next mt-24" aria-labelledby="next">
        <p className="kicker">{t("step")}</p>
        <h2 id="next">{t("by", { when: sayLastMoment(expiresAt, reader, now) })}</h2>
        <p className="measure">{t("zone", { city: cityOf(zone), author })}</p>
        <div className="actions actions--block">
          <a className="btn" href="#answer">
            {t("answer")}
          </a>
        </div>
      </section>
    );
  return (
    <section className="next mt-24" aria-labelledby="next">
      {answeredAt !== null && <p className="kicker">{t("on", { when: sayDayAndTime(answeredAt, reader) })}</p>}
      <h2 id="next">{t(state)}</h2>
      {state === "expired" && <p className="measure">{t("expiredText")}</p>}
    </section>
  );
}

function Terms({ offer }: { readonly offer: OwnOffer }): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { baseMinor, currency, interval, range, levelName, bonusPercent, equity, extras, startOn } = offer;
  const amount = formatMoney({ minor: baseMinor, currency }, locale);
  const isInside = range !== null && baseMinor >= range.minMinor && baseMinor <= range.maxMinor;
  const rows = [
    { label: t("level"), value: levelName ?? "" },
    { label: t("bonus"), value: bonusPercent ? t("percent", { percent: bonusPercent }) : "" },
    { label: t("equity"), value: equity },
    { label: t("start"), value: sayCalendarDay(startOn, locale, now) },
    { label: t("extras"), value: extras },
  ].filter(({ value }) => value !== "");
  return (
    <section className="section" aria-labelledby="terms">
      <h2 id="terms">{t("short")}</h2>
      <dl className="rows">
        <div>
          <dt>{t("pay")}</dt>
          <dd>
            {t("gross", { amount, interval: sayInterval({ interval }, locale) })}
            {isInside && <small>{t("inRange", { range: sayRange(range, locale) })}</small>}
          </dd>
        </div>
        {rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="as-set">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
