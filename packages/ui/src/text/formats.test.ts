import { expect, it, test } from "vitest";
import { ageInDays, relativeDays, shortAge } from "./age.ts";
import {
  formatCalendarDate,
  formatCalendarDay,
  formatDay,
  formatDayTime,
  formatExactTime,
  formatLongDay,
  formatStamp,
  zoneName,
} from "./dates.ts";
import { directionOf } from "./direction.ts";
import { formatChoice, formatList, formatShare } from "./lists.ts";
import { formatMoney, formatPay, toMajor, toMinor } from "./money.ts";

const berlin = { locale: "en-GB", zone: "Europe/Berlin" };
const kolkata = { locale: "en-GB", zone: "Asia/Kolkata" };
const moment = "2026-11-27T13:30:05Z";

it("says a moment in the reader's zone, always with the weekday", () => {
  expect(formatDay(moment, berlin)).toBe("Fri 27 Nov");
  expect(formatDay("2026-11-27T20:00:00Z", kolkata)).toBe("Sat 28 Nov");
  expect(formatDayTime(moment, berlin)).toBe("Fri 27 Nov, 14:30 CET");
  expect(formatStamp(moment, kolkata)).toBe("Fri 27 Nov, 19:00");
  expect(formatExactTime(moment, berlin)).toBe("14:30:05");
  expect(formatLongDay(moment, { ...berlin, locale: "de" })).toBe("Freitag, 27. November 2026");
});

it("knows on which day a moment falls where the reader lives", () => {
  expect(formatCalendarDate("2026-11-27T20:00:00Z", berlin)).toBe("2026-11-27");
  expect(formatCalendarDate("2026-11-27T20:00:00Z", kolkata)).toBe("2026-11-28");
});

it("names the zone as it is called on that day", () => {
  expect(zoneName("2026-10-24T12:00:00Z", berlin)).toBe("CEST");
  expect(zoneName("2026-10-25T12:00:00Z", berlin)).toBe("CET");
});

it("never moves a calendar day, wherever it is read", () => {
  expect(formatCalendarDay("2026-12-18", "en-GB")).toBe("Fri, 18 Dec 2026");
});

test.each([
  ["2026-11-27T13:20:00Z", "10 min"],
  ["2026-11-26T11:30:05Z", "26 h"],
  ["2026-11-24T13:30:05Z", "3 d"],
  ["2026-11-28T13:30:05Z", "0 min"],
])("%s is %s ago", (since, said) => {
  expect(shortAge(since, { now: moment, locale: "en-GB" })).toBe(said);
});

it("says days in stage and days to come", () => {
  expect(ageInDays("2026-11-21T13:30:05Z", { now: moment, locale: "en-GB" })).toBe("6 d");
  expect(relativeDays("2026-11-28T13:30:05Z", { now: moment, locale: "en-GB" })).toBe("tomorrow");
});

it("says money from minor units, with the decimals of its currency", () => {
  expect(formatMoney({ minor: 9_250_000, currency: "EUR" }, "en-GB")).toBe("€92,500");
  expect(formatMoney({ minor: 4550, currency: "EUR" }, "en-GB")).toBe("€45.50");
  expect(formatMoney({ minor: 9_250_000, currency: "JPY" }, "en-GB")).toBe("¥9,250,000");
  expect(formatPay({ minMinor: 9_200_000, maxMinor: 11_800_000, currency: "EUR", interval: "year" }, "en-GB")).toBe(
    "€92,000 – €118,000 a year",
  );
  expect(toMinor(toMajor({ minor: 4550, currency: "EUR" }), "EUR")).toBe(4550);
});

it("says lists, shares and directions in the reader's language", () => {
  expect(formatList(["Ana", "Ben", "Chi"], "en-GB")).toBe("Ana, Ben and Chi");
  expect(formatChoice(["Ana", "Ben"], "de")).toBe("Ana oder Ben");
  expect(formatShare(0.424, "en-GB")).toBe("42%");
  expect([directionOf("en-GB"), directionOf("ar-EG"), directionOf("he")]).toEqual(["ltr", "rtl", "rtl"]);
});
