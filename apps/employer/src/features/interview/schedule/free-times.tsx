import { EmptyState } from "@leadline/ui/empty-state";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatCalendarDate, formatLongDay, formatTime } from "@leadline/ui/text/dates";
import { formatList } from "@leadline/ui/text/lists";
import { useId } from "react";
import type { PossibleInterviewerFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { timeSpan } from "../interview-words.ts";
import styles from "./schedule.module.css";
import type { FreeTime } from "./use-free-times.ts";

const t = catalogue({
  found: "{count, plural, one {# free time} other {# free times}}",
  none: "No time works for everybody",
  noneText: "Look further ahead, give people less notice, or name more people for a seat.",
  there: "{time} for {name}",
  choose: "Free times",
});

interface FreeTimesProps {
  readonly times: readonly FreeTime[];
  readonly people: readonly PossibleInterviewerFragment[];
  readonly candidate: { readonly name: string; readonly zone: string };
  /** Whether a seat has more than one person, so that it says who would come. */
  readonly namesPanel: boolean;
  readonly chosen: FreeTime | undefined;
  /** Absent when the times are only shown: the candidate will choose. */
  readonly onChoose?: (time: FreeTime) => void;
}

/** Free times by day, on the clock of whoever looks, with what other people's clocks show then. */
export function FreeTimes(props: FreeTimesProps) {
  const { times, chosen, onChoose } = props;
  const reader = useReader();
  const group = useId();
  if (times.length === 0)
    return (
      <EmptyState kind="filtered" place="inline" level={3} title={t("none")}>
        {t("noneText")}
      </EmptyState>
    );
  const dayOf = ({ startsAt }: FreeTime) => formatCalendarDate(startsAt, reader);
  const days = [...new Set(times.map(dayOf))];

  return (
    <div className={styles.times} {...(onChoose && { role: "radiogroup", "aria-label": t("choose") })}>
      <p className={styles.muted} role="status">
        {t("found", { count: times.length })}
      </p>
      {days.map((day) => {
        const ofDay = times.filter((time) => dayOf(time) === day);
        return (
          <section key={day}>
            <h3>{formatLongDay(ofDay[0]?.startsAt ?? day, reader)}</h3>
            <ul>
              {ofDay.map((time) => (
                <li key={time.startsAt}>
                  {onChoose ? (
                    <label className={styles.slot}>
                      <input
                        type="radio"
                        name={group}
                        checked={chosen?.startsAt === time.startsAt}
                        onChange={() => onChoose(time)}
                      />
                      <Slot time={time} {...props} />
                    </label>
                  ) : (
                    <span className={styles.slot}>
                      <Slot time={time} {...props} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Slot({ time, people, candidate, namesPanel }: FreeTimesProps & { readonly time: FreeTime }) {
  const reader = useReader();
  const own = formatTime(time.startsAt, reader);
  const panel = time.memberIds.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const elsewhere = [{ name: candidate.name, timeZone: candidate.zone }, ...panel]
    .map(({ name, timeZone }) => ({ name, time: formatTime(time.startsAt, { ...reader, zone: timeZone }) }))
    .filter((other) => other.time !== own);
  const byTime = [...new Set(elsewhere.map((other) => other.time))].map((shown) => ({
    shown,
    names: elsewhere.filter((other) => other.time === shown).map(({ name }) => name),
  }));

  return (
    <span className={styles.when}>
      <b>{timeSpan(time.startsAt, time.endsAt, reader)}</b>
      {namesPanel && (
        <span className={styles.detail}>
          {formatList(
            panel.map(({ name }) => name),
            reader.locale,
          )}
        </span>
      )}
      {byTime.map(({ shown, names }) => (
        <span key={shown} className={styles.detail}>
          {t("there", { time: shown, name: formatList(names, reader.locale) })}
        </span>
      ))}
    </span>
  );
}
