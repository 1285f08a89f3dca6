import { expect, test } from "vitest";
import { addBusinessDays, businessDayCounter, businessDaysBetween, isBusinessDay } from "./business-days.js";

const holidays = ["2026-12-25", "2027-01-01"];

test.each([
  ["2026-11-27", 1, "2026-11-30"],
  ["2026-11-27", 5, "2026-12-04"],
  ["2026-11-28", 1, "2026-11-30"],
  ["2026-11-28", 0, "2026-11-30"],
  ["2026-11-27", 0, "2026-11-27"],
  ["2026-12-24", 1, "2026-12-28"],
  ["2026-12-31", 2, "2027-01-05"],
])("%s and %i business days later it is %s", (from, count, to) => {
  expect(addBusinessDays(from, count, holidays)).toBe(to);
});

test.each([
  ["2026-11-27", "2026-11-27", 0],
  ["2026-11-27", "2026-11-30", 1],
  ["2026-12-24", "2026-12-29", 2],
  ["2026-11-30", "2026-11-27", 0],
])("between %s and %s lie %i business days", (from, to, count) => {
  expect(businessDaysBetween(from, to, holidays)).toBe(count);
  expect(businessDayCounter("2026-11-26", "2027-01-10", holidays)(from, to)).toBe(count);
  // Days that were not asked for are counted all the same.
  expect(businessDayCounter("2026-12-20", "2026-12-21", holidays)(from, to)).toBe(count);
});

test("a holiday and a Sunday are no business days", () => {
  expect(isBusinessDay("2026-12-25", holidays)).toBe(false);
  expect(isBusinessDay("2026-12-27", holidays)).toBe(false);
  expect(isBusinessDay("2026-12-28", holidays)).toBe(true);
});
