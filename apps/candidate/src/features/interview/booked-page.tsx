import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatList } from "@leadline/ui/text/lists";
import { Rich } from "@leadline/ui/text/rich";
import { sayDay, sayTime, sayTimes } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { cityOf } from "#lib/zones.ts";
import { paths } from "#paths.ts";
import { Icon } from "#ui/icon.tsx";
import { Paragraphs } from "#ui/paragraphs.tsx";
import { bold } from "#ui/rich-words.tsx";
import type { BookingInterview } from "./booking-interview.ts";

const texts = catalogue(
  {
    documentTitle: "Booked: {title}, {name}",
    booked: "Booked",
    at: "{day}, {time}",
    what: "{title}{people, select, none {} other { with {people}}}, {times}. {city} time.",
    there: "{times} in {other}.",
    add: "Add to calendar",
    mine: "My application",
    next: "What happens next",
    mail: "A mail with the invitation for your calendar is on its way to <b>{email}</b>. Nothing else is needed for this conversation.",
    prepare: "How to prepare",
    change: "Move or cancel, until {day}",
  },
  {
    de: {
      documentTitle: "Gebucht: {title}, {name}",
      booked: "Gebucht",
      at: "{day}, {time}",
      what: "{title}{people, select, none {} other { mit {people}}}, {times}. Ortszeit {city}.",
      there: "{times} in {other}.",
      add: "In den Kalender",
      mine: "Meine Bewerbung",
      next: "Was als Nächstes geschieht",
      mail: "Eine E-Mail mit der Einladung für Ihren Kalender ist unterwegs an <b>{email}</b>. Mehr ist für dieses Gespräch nicht nötig.",
      prepare: "So bereiten Sie sich vor",
      change: "Verschieben oder absagen, bis {day}",
    },
  },
);

export interface BookedPageModel {
  readonly organization: { readonly slug: string; readonly name: string };
  readonly email: string;
  readonly interview: BookingInterview & { readonly startsAt: string; readonly endsAt: string };
}

export const bookedTitle = ({ interview, organization }: BookedPageModel, language: string): string =>
  texts.in(language)("documentTitle", { title: interview.title, name: organization.name });

/** After booking or moving: when, with whom, in both zones, and how to prepare. */
export function BookedPage({
  model: { organization, email, interview },
}: {
  readonly model: BookedPageModel;
}): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { title, people, startsAt, endsAt, timeZone, locationZone, locationName, preparation, changeUntil } = interview;
  const own = { locale, zone: timeZone };
  const office = { locale, zone: locationZone };
  const times = sayTimes(startsAt, endsAt, own);
  const there = sayTimes(startsAt, endsAt, office);
  const names = formatList(
    people.map(({ name }) => name),
    locale,
  );
  return (
    <div className="wrap">
      <div className="narrow">
        <div className="tint tint--roomy stack">
          <p className="kicker tap">
            <Icon name="check" />
            {t("booked")}
          </p>
          <h1>{t("at", { day: sayDay(startsAt, own, now), time: sayTime(startsAt, own) })}</h1>
          <p>
            {t("what", { title, people: names || "none", times, city: cityOf(timeZone) })}{" "}
            {there !== times && t("there", { times: there, other: locationName ?? cityOf(locationZone) })}
          </p>
          <div className="actions actions--block">
            <a className="btn" href={paths.me(organization.slug)}>
              {t("mine")}
            </a>
            <a className="btn btn--quiet" href={paths.calendar(organization.slug, interview.id)}>
              <Icon name="calendar" />
              {t("add")}
            </a>
          </div>
        </div>
        <section className="section stack" aria-labelledby="next">
          <h2 id="next">{t("next")}</h2>
          <p>
            <Rich parts={t.rich<"mail", ReactNode>("mail", { email, b: bold })} />
          </p>
        </section>
        {preparation !== "" && (
          <section className="section stack" aria-labelledby="prepare">
            <h2 id="prepare">{t("prepare")}</h2>
            <div className="stack" lang="en">
              <Paragraphs text={preparation} />
            </div>
          </section>
        )}
        {changeUntil !== null && interview.viewerCan.cancel && (
          <p className="section">
            <a className="tap" href={paths.interview(organization.slug, interview.id)}>
              {t("change", { day: sayDay(changeUntil, own, now) })}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
