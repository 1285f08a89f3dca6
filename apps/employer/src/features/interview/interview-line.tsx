import { Badge } from "@leadline/ui/badge";
import { Link } from "@leadline/ui/link";
import { PersonName } from "@leadline/ui/person-name";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay } from "@leadline/ui/text/dates";
import type { InterviewFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { paths } from "#paths.ts";
import { InterviewCommands } from "./commands/interview-commands.tsx";
import { differs, interviewName, stateTone, stateWords, timeSpan, timeSpanIn } from "./interview-words.ts";
import styles from "./interview.module.css";
import { PanelPeople } from "./panel-people.tsx";

const t = catalogue({
  there: "{time} for the candidate",
  minutes: "{count} min",
  chooses: "chooses until {day}",
  proposed: "proposes: {words}",
  off: "Called off: {reason}",
});

interface InterviewLineProps {
  readonly interview: InterviewFragment;
  /** The day stands beside the time where lines are not grouped by day. */
  readonly hasDay?: boolean;
  /** The name of the interview leads where the candidate is known from the page. */
  readonly isOfOne?: boolean;
  readonly onChanged: () => void;
}

/** One interview in a list: when, who, which, the panel with its answers, and what the viewer can do. */
export function InterviewLine({ interview, hasDay = false, isOfOne = false, onChanged }: InterviewLineProps) {
  const reader = useReader();
  const { ref, startsAt, endsAt, state, candidateName, candidateZone, interviewType, requisitionRef, offer } =
    interview;
  const there = startsAt && endsAt && differs(startsAt, reader, candidateZone);
  const isOff = state === "CANCELLED" || state === "NO_SHOW";
  const hasKit = startsAt !== null && startsAt !== undefined && !isOff;
  const head = isOfOne ? interviewName(interviewType) : <PersonName name={candidateName} clip />;

  return (
    <div className={styles.line} data-off={isOff ? "" : undefined}>
      <div className={styles.time}>
        {startsAt && endsAt ? (
          <>
            {hasDay && <span className={styles.day}>{formatDay(startsAt, reader)}</span>}
            <time dateTime={startsAt}>{timeSpan(startsAt, endsAt, reader)}</time>
            {there && (
              <span className={styles.muted}>
                {t("there", { time: timeSpanIn(startsAt, endsAt, { ...reader, zone: candidateZone }) })}
              </span>
            )}
          </>
        ) : (
          <span className={styles.muted}>{t("minutes", { count: interview.minutes })}</span>
        )}
      </div>
      <div className={styles.words}>
        <span className={styles.what}>
          {hasKit ? (
            <Link href={paths.interview(ref)} variant="quiet">
              {head}
            </Link>
          ) : (
            head
          )}
        </span>
        <span className={styles.about}>
          {!isOfOne && <span>{interviewName(interviewType)}</span>}
          {!isOfOne && <Reference>{requisitionRef}</Reference>}
          <Reference>{ref}</Reference>
          {offer && state === "BOOKING_OFFERED" && (
            <span>{t("chooses", { day: formatDay(offer.endsAt, reader) })}</span>
          )}
          {offer?.proposed && state === "AVAILABILITY_RECEIVED" && (
            <q className={styles.quote}>{t("proposed", { words: offer.proposed })}</q>
          )}
          {interview.cancelReason && isOff && <span>{t("off", { reason: interview.cancelReason })}</span>}
        </span>
      </div>
      <div className={styles.state}>
        {state !== "SCHEDULED" && <Badge tone={stateTone(state)}>{stateWords(state)}</Badge>}
      </div>
      <PanelPeople people={interview.participants} />
      <InterviewCommands interview={interview} onChanged={onChanged} />
    </div>
  );
}
