import { expect, test } from "vitest";
import { dayEndingAt } from "./end-of-day.js";

const at = (iso: string) => Date.parse(iso);

test.each([
  ["the last minute", "2026-12-03T22:59:00Z", "Europe/Amsterdam", "2026-12-03"],
  ["midnight, which the next day begins with", "2026-12-03T23:00:00Z", "Europe/Amsterdam", "2026-12-03"],
  ["the last minute of a day that is an hour longer", "2026-10-25T22:59:00Z", "Europe/Amsterdam", "2026-10-25"],
  ["the afternoon", "2026-12-03T16:30:00Z", "Europe/Amsterdam", null],
  ["the last minute of somebody else's day", "2026-12-03T22:59:00Z", "America/Toronto", null],
  ["the first minute of a day", "2026-12-03T23:01:00Z", "Europe/Amsterdam", null],
])("%s", (_, iso, zone, day) => {
  expect(dayEndingAt(at(iso), zone)).toBe(day);
});
