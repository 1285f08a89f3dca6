import { Button } from "@leadline/ui/button";
import { IconButton } from "@leadline/ui/icon-button";
import { catalogue } from "@leadline/ui/text/catalogue";
import { TimeField } from "@leadline/ui/time-field";
import { useReader } from "#lib/reader.tsx";
import styles from "./availability.module.css";
import { WEEKDAYS, type Part, type Week } from "./week.ts";

const t = catalogue({
  legend: "Hours for interviews",
  none: "No interviews",
  from: "From",
  until: "Until",
  to: "–",
  add: "Add hours on {day}",
  more: "Add",
  remove: "Remove {from}–{until} on {day}",
});

/** Monday 1 January 2024 and the days after it: only their names are used. */
const dayName = (weekday: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2024, 0, weekday)));

interface WeekFieldsProps {
  readonly week: Week;
  /** By weekday number. */
  readonly errors: ReadonlyMap<number, string>;
  readonly onChange: (week: Week) => void;
}

/** The hours of a week, day by day; a day without hours is free of interviews. */
export function WeekFields({ week, errors, onChange }: WeekFieldsProps) {
  const { locale } = useReader();
  const put = (weekday: number, parts: readonly Part[]) =>
    onChange(week.map((other, index) => (index === weekday - 1 ? parts : other)));

  return (
    <fieldset className={styles.week}>
      <legend>{t("legend")}</legend>
      {WEEKDAYS.map((weekday) => {
        const parts = week[weekday - 1] ?? [];
        const day = dayName(weekday, locale);
        const change = (at: number, part: Part) =>
          put(
            weekday,
            parts.map((other, index) => (index === at ? part : other)),
          );
        return (
          <div key={weekday} className={styles.day} role="group" aria-label={day}>
            <span className={styles.dayName}>{day}</span>
            <div className={styles.parts}>
              {parts.length === 0 && <span className={styles.muted}>{t("none")}</span>}
              {parts.map((part, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a part of a day has no identity but its place
                <div key={at} className={styles.part}>
                  <TimeField
                    label={t("from")}
                    hidesLabel
                    value={part.from}
                    onChange={(from) => change(at, { ...part, from })}
                  />
                  <span aria-hidden="true">{t("to")}</span>
                  <TimeField
                    label={t("until")}
                    hidesLabel
                    value={part.until}
                    onChange={(until) => change(at, { ...part, until })}
                  />
                  <IconButton
                    icon="close"
                    label={t("remove", { from: part.from ?? "", until: part.until ?? "", day })}
                    onPress={() =>
                      put(
                        weekday,
                        parts.filter((_part, index) => index !== at),
                      )
                    }
                  />
                </div>
              ))}
              {errors.has(weekday) && (
                <p className={styles.error} role="alert">
                  {errors.get(weekday)}
                </p>
              )}
            </div>
            {parts.length < 4 && (
              <Button
                size="s"
                variant="ghost"
                icon="plus"
                aria-label={t("add", { day })}
                onPress={() => put(weekday, [...parts, nextPart(parts)])}
              >
                {t("more")}
              </Button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

/** Office hours on an empty day; after the last part on others, to be typed. */
const nextPart = (parts: readonly Part[]): Part =>
  parts.length === 0 ? { from: "09:00", until: "17:00" } : { from: parts.at(-1)?.until ?? null, until: null };
