import { dayEndingAt } from "@leadline/domain/shared/end-of-day";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { Moment, Reader } from "@leadline/ui/text/dates";
import { sayCalendarDay, sayDayAndTime } from "./dates.ts";

const t = catalogue({ endOf: "the end of {day}" }, { de: { endOf: "{day}, 24 Uhr" } });

/** Until when something can be answered: "the end of Thursday 3 December" where a day ends with it, else day and time. */
export function sayLastMoment(moment: Moment, reader: Reader, now: Moment): string {
  const day = dayEndingAt(new Date(moment).getTime(), reader.zone);
  if (day === null) return sayDayAndTime(moment, reader);
  return t.in(reader.locale)("endOf", { day: sayCalendarDay(day, reader.locale, now) });
}
