import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../shared/instant.js";
import { isOverdue, replyDueAt } from "./deadline.js";

const lisbon = { zone: "Europe/Lisbon", holidays: [] };
const at = (iso: string) => Date.parse(iso);
const iso = (instant: number | null) => instant && new Date(instant).toISOString();

describe("the date by which a candidate is owed an answer", () => {
  test("is the end of that business day where the requisition is", () => {
    // Monday noon, three business days: until Thursday is over.
    expect(iso(replyDueAt(at("2027-01-11T12:00:00Z"), 3, lisbon))).toBe("2027-01-15T00:00:00.000Z");
  });

  test("leaves out the weekend", () => {
    // Friday, one business day: until Monday is over.
    expect(iso(replyDueAt(at("2027-01-15T16:00:00Z"), 1, lisbon))).toBe("2027-01-19T00:00:00.000Z");
  });

  test("leaves out the holidays kept there", () => {
    const calendar = { zone: "Europe/Lisbon", holidays: ["2027-04-26"] };
    expect(iso(replyDueAt(at("2027-04-23T08:00:00Z"), 1, calendar))).toBe("2027-04-27T23:00:00.000Z");
  });

  test("goes by the day it is there, not by the day in UTC", () => {
    // Already Tuesday in Auckland.
    expect(iso(replyDueAt(at("2027-01-11T12:00:00Z"), 1, { zone: "Pacific/Auckland", holidays: [] }))).toBe(
      "2027-01-13T11:00:00.000Z",
    );
  });

  test("is none when the stage promises none", () => {
    expect(replyDueAt(at("2027-01-11T12:00:00Z"), 0, lisbon)).toBeNull();
  });

  test("lies after the moment the stage was entered, and later the more days are promised", () => {
    const anyZone = fc.constantFrom("Europe/Lisbon", "Asia/Kolkata", "America/St_Johns", "Pacific/Auckland");
    const anyInstant = fc.integer({ min: at("2026-01-01T00:00:00Z"), max: at("2031-01-01T00:00:00Z") });
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 60 }), anyZone, (entered, days, zone) => {
        const due = replyDueAt(entered, days, { zone, holidays: [] }) ?? 0;
        const later = replyDueAt(entered, days + 1, { zone, holidays: [] }) ?? 0;
        expect(due).toBeGreaterThan(entered + (days - 1) * DAY);
        expect(later - due).toBeGreaterThanOrEqual(DAY - HOUR);
      }),
      { numRuns: 60 },
    );
  });
});

test("a promise is broken only once its moment has passed", () => {
  const due = at("2027-01-15T00:00:00Z");
  expect(isOverdue(due, due)).toBe(false);
  expect(isOverdue(due, due + 1)).toBe(true);
  expect(isOverdue(null, due + 1)).toBe(false);
});
