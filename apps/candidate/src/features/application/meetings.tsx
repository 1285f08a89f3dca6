import type { ReactNode } from "react";
import { catalogue } from "@leadline/ui/text/catalogue";
import { leafOf, sayDay, sayTime, sayTimes } from "#lib/dates.ts";
import { usePage, useText } from "#lib/page.ts";
import { cityOf } from "#lib/zones.ts";
import { paths } from "#paths.ts";
import { Icon } from "#ui/icon.tsx";
import { Paragraphs } from "#ui/paragraphs.tsx";
import { Person } from "#ui/person.tsx";
import { isOver, type OwnInterview } from "./own-application.ts";

const texts = catalogue(
  {
    title: "Your interviews",
    same: "Everyone who interviews for this job gets the same questions.",
    when: "{day}, {times}",
    own: "{city} time",
    both: "{city} time ({time} in {other})",
    minutes: "{minutes} minutes, you choose when",
    minutesOnly: "{minutes} minutes",
    chooseBy: "Please choose by {day}",
    waiting: "We are arranging a time",
    done: "Done on {day}",
    cancelled: "Cancelled",
    missed: "This one did not take place",
    choose: "Choose a time",
    join: "Join",
    add: "Add to calendar",
    change: "Move or cancel",
    prepare: "How to prepare",
  },
  {
    de: {
      title: "Ihre Gespräche",
      same: "Alle, die sich auf diese Stelle bewerben, bekommen dieselben Fragen.",
      when: "{day}, {times}",
      own: "Ortszeit {city}",
      both: "Ortszeit {city} ({time} in {other})",
      minutes: "{minutes} Minuten, Sie wählen die Zeit",
      minutesOnly: "{minutes} Minuten",
      chooseBy: "Bitte wählen Sie bis {day}",
      waiting: "Wir vereinbaren eine Zeit",
      done: "War am {day}",
      cancelled: "Abgesagt",
      missed: "Dieses Gespräch hat nicht stattgefunden",
      choose: "Zeit wählen",
      join: "Teilnehmen",
      add: "In den Kalender",
      change: "Verschieben oder absagen",
      prepare: "So bereiten Sie sich vor",
    },
  },
);

interface MeetingsProps {
  readonly interviews: readonly OwnInterview[];
  readonly organization: string;
}

/** Each interview: when in the candidate's zone first, who, what can be done about it, how to prepare. */
export function Meetings({ interviews, organization }: MeetingsProps): ReactNode {
  const t = useText(texts);
  if (interviews.length === 0) return null;
  return (
    <section className="section" aria-labelledby="interviews">
      <h2 id="interviews">{t("title")}</h2>
      <p className="muted mb-16">{t("same")}</p>
      <ol className="meetings">
        {interviews.map((interview) => (
          <Meeting key={interview.id} interview={interview} organization={organization} />
        ))}
      </ol>
    </section>
  );
}

interface MeetingProps {
  readonly interview: OwnInterview;
  readonly organization: string;
}

function Meeting({ interview, organization }: MeetingProps): ReactNode {
  const t = useText(texts);
  const { id, standing, title, people, preparation } = interview;
  const isOpen = standing === "CHOOSE" || standing === "WAITING";
  const over = isOver(interview);
  const kind = isOpen ? "meeting--todo" : over ? "meeting--done" : "";
  return (
    <li className={`meeting ${kind}`.trim()} id={`interview-${id}`}>
      <header>
        <Leaf interview={interview} isOver={over} />
        <div>
          <h3 lang="en">{title}</h3>
          <p className="time">
            <When interview={interview} />
          </p>
        </div>
      </header>
      {!over && people.map((person) => <Person key={person.name} name={person.name} role={person.title ?? ""} />)}
      {!over && <Actions interview={interview} organization={organization} />}
      {!over && preparation !== "" && (
        <details>
          <summary>{t("prepare")}</summary>
          {/* The framework's own words, which are in English. */}
          <div className="more" lang="en">
            <Paragraphs text={preparation} />
          </div>
        </details>
      )}
    </li>
  );
}

function Leaf({ interview, isOver: over }: { readonly interview: OwnInterview; readonly isOver: boolean }): ReactNode {
  const { locale } = usePage();
  const { startsAt, timeZone } = interview;
  if (startsAt === null || over)
    return (
      <span className="leaf leaf--open" aria-hidden="true">
        <Icon name={over ? "check" : "calendar"} />
      </span>
    );
  const [weekday, day, month] = leafOf(startsAt, { locale, zone: timeZone });
  return (
    <span className="leaf" aria-hidden="true">
      {weekday}
      <b>{day}</b>
      {month}
    </span>
  );
}

function When({ interview }: { readonly interview: OwnInterview }): ReactNode {
  const t = useText(texts);
  const { locale, now } = usePage();
  const { standing, startsAt, endsAt, timeZone, locationZone, locationName, minutes, chooseUntil } = interview;
  const own = { locale, zone: timeZone };
  if (standing === "CANCELLED" || standing === "MISSED") return t(standing === "CANCELLED" ? "cancelled" : "missed");
  if (standing === "DONE") return startsAt === null ? null : t("done", { day: sayDay(startsAt, own, now) });
  if (startsAt === null || endsAt === null)
    return (
      <>
        {standing === "CHOOSE" ? t("minutes", { minutes }) : t("minutesOnly", { minutes })}{" "}
        <small>{chooseUntil === null ? t("waiting") : t("chooseBy", { day: sayDay(chooseUntil, own, now) })}</small>
      </>
    );
  const there = sayTime(startsAt, { locale, zone: locationZone });
  const isElsewhere = there !== sayTime(startsAt, own);
  const city = cityOf(timeZone);
  return (
    <>
      {t("when", { day: sayDay(startsAt, own, now), times: sayTimes(startsAt, endsAt, own) })}{" "}
      <small>
        {isElsewhere
          ? t("both", { city, time: there, other: locationName ?? cityOf(locationZone) })
          : t("own", { city })}
        {interview.place !== null && `, ${interview.place}`}
      </small>
    </>
  );
}

function Actions({ interview, organization }: MeetingProps): ReactNode {
  const t = useText(texts);
  const { id, standing, joinLink, viewerCan } = interview;
  const isBooked = standing === "BOOKED" || standing === "NOW";
  return (
    <div className="actions">
      {viewerCan.choose && (
        <a className="btn btn--small" href={paths.interview(organization, id)}>
          {t("choose")}
        </a>
      )}
      {isBooked && joinLink !== null && (
        <a className={standing === "NOW" ? "btn btn--small" : "btn btn--quiet btn--small"} href={joinLink}>
          <Icon name="video" />
          {t("join")}
        </a>
      )}
      {standing === "BOOKED" && (
        <a className="btn btn--quiet btn--small" href={paths.calendar(organization, id)}>
          <Icon name="calendar" />
          {t("add")}
        </a>
      )}
      {(viewerCan.move || viewerCan.cancel) && (
        <a className="btn btn--quiet btn--small" href={paths.interview(organization, id)}>
          {t("change")}
        </a>
      )}
    </div>
  );
}
