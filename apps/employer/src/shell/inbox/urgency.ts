import { formatCalendarDate, type Reader } from "@leadline/ui/text/dates";

/** How soon a thing should be done, in the days of whoever looks. */
export type Urgency = "overdue" | "today" | "later" | "undated";

export const URGENCIES = ["overdue", "today", "undated", "later"] as const satisfies readonly Urgency[];

export function urgencyOf(
  dueAt: string | null | undefined,
  { now, reader }: { readonly now: Date; readonly reader: Reader },
): Urgency {
  if (!dueAt) return "undated";
  if (new Date(dueAt) < now) return "overdue";
  return formatCalendarDate(dueAt, reader) === formatCalendarDate(now, reader) ? "today" : "later";
}
