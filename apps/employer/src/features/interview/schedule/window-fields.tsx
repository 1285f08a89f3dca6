import { dayIn, dayOf, plusDays } from "@leadline/domain/shared/zone";
import { LONGEST_WINDOW_DAYS } from "@leadline/domain/interview/find-slot/find-slot";
import { DateField } from "@leadline/ui/date-field";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { useNow } from "#lib/reader.tsx";
import styles from "./schedule.module.css";
import type { Refusal } from "../commands/use-interview-command.ts";

const t = catalogue({
  from: "From",
  until: "Until",
  notice: "Notice",
  buffer: "Break for interviewers",
  hours: "{count, plural, =0 {none} one {# hour} other {# hours}}",
  days: "{count, plural, one {# day} other {# days}}",
  minutes: "{count, plural, =0 {none} other {# min}}",
});

const NOTICES = [0, 4, 24, 48, 72] as const;
const BUFFERS = [0, 10, 15, 30] as const;
/** How far ahead one looks unless one says otherwise: two weeks. */
const DAYS_AHEAD = 14;

/** Where to look for free times: days on the calendar of the place of work, notice and breaks. */
export function useSearchWindow(zone: string) {
  const now = useNow();
  const today = dayOf(now.getTime(), zone);
  const [from, setFrom] = useState<string | null>(today);
  const [until, setUntil] = useState<string | null>(plusDays(today, DAYS_AHEAD));
  const [noticeHours, setNotice] = useState<number>(24);
  const [bufferMinutes, setBuffer] = useState<number>(10);
  const window =
    from && until && from <= until
      ? {
          from: new Date(dayIn(from, zone).start).toISOString(),
          until: new Date(dayIn(until, zone).end).toISOString(),
          noticeHours,
          bufferMinutes,
        }
      : undefined;
  return {
    window,
    today,
    furthest: plusDays(today, LONGEST_WINDOW_DAYS),
    from,
    setFrom,
    until,
    setUntil,
    noticeHours,
    setNotice,
    bufferMinutes,
    setBuffer,
  };
}

interface WindowFieldsProps {
  readonly search: ReturnType<typeof useSearchWindow>;
  readonly refusal: Refusal;
  /** What was found before no longer belongs to what is asked. */
  readonly onChange: () => void;
}

export function WindowFields({ search, refusal, onChange }: WindowFieldsProps) {
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      onChange();
    };
  return (
    <div className={styles.window}>
      <DateField
        label={t("from")}
        value={search.from}
        min={search.today}
        max={search.furthest}
        onChange={changing(search.setFrom)}
        error={refusal.fields["from"]}
      />
      <DateField
        label={t("until")}
        value={search.until}
        min={search.from ?? search.today}
        max={search.furthest}
        onChange={changing(search.setUntil)}
        error={refusal.fields["until"]}
      />
      <Select
        label={t("notice")}
        value={String(search.noticeHours)}
        options={NOTICES.map((hours) => ({
          id: String(hours),
          label: hours >= 48 ? t("days", { count: hours / 24 }) : t("hours", { count: hours }),
        }))}
        onChange={changing((chosen) => search.setNotice(Number(chosen)))}
      />
      <Select
        label={t("buffer")}
        value={String(search.bufferMinutes)}
        options={BUFFERS.map((minutes) => ({ id: String(minutes), label: t("minutes", { count: minutes }) }))}
        onChange={changing((chosen) => search.setBuffer(Number(chosen)))}
      />
    </div>
  );
}
