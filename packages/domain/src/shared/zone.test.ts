import { Temporal } from "temporal-polyfill";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { HOUR, MINUTE } from "./instant.js";
import { dayIn, dayOf, daysOf, hoursOf, instantOf, isTimeZone, localTimeOf, plusDays } from "./zone.js";

const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const zones = Intl.supportedValuesOf("timeZone");
const zone = fc.constantFrom(...zones);
const from2026 = at("2026-01-01T00:00Z");
const until2031 = at("2031-01-01T00:00Z");
const instant = fc.integer({ min: from2026 / MINUTE, max: until2031 / MINUTE }).map((minutes) => minutes * MINUTE);

/** Every clock change of a zone between 2026 and 2030, found without the code under test. */
function changesOf(name: string): number[] {
  const changes: number[] = [];
  let next = Temporal.Instant.fromEpochMilliseconds(from2026).toZonedDateTimeISO(name).getTimeZoneTransition("next");
  while (next && next.epochMilliseconds < until2031) {
    changes.push(next.epochMilliseconds);
    next = next.getTimeZoneTransition("next");
  }
  return changes;
}

/** All moments at which a wall clock shows this time. */
function momentsOf(local: string, name: string): number[] {
  const found = instantOf(local, name);
  if (found.ok) return [found.value];
  return found.refusal.type === "TimeTwice" ? [found.refusal.first, found.refusal.second] : [];
}

describe("a wall clock", () => {
  it("reads back every minute around every clock change of every zone, or says that it was shown twice", () => {
    for (const name of zones)
      for (const change of changesOf(name))
        for (const minutes of [-181, -61, -31, -1, 0, 1, 29, 61, 181]) {
          const moment = change + minutes * MINUTE;
          expect(momentsOf(localTimeOf(moment, name), name)).toContain(moment);
        }
  });

  it("asks which half past one is meant on the night New York's clocks go back", () => {
    expect(instantOf("2026-11-01T01:30", "America/New_York")).toEqual({
      ok: false,
      refusal: { type: "TimeTwice", first: at("2026-11-01T05:30Z"), second: at("2026-11-01T06:30Z") },
    });
  });

  it("refuses half past two on the night New York's clocks go forward, and names the nearest moments", () => {
    expect(instantOf("2026-03-08T02:30", "America/New_York")).toEqual({
      ok: false,
      refusal: { type: "TimeSkipped", before: at("2026-03-08T06:30Z"), after: at("2026-03-08T07:30Z") },
    });
  });

  test.each([
    ["2026-01-15T09:00", "Europe/Vilnius", "2026-01-15T07:00Z"],
    ["2026-07-15T09:00", "Europe/Vilnius", "2026-07-15T06:00Z"],
    ["2026-07-15T09:00", "Asia/Kathmandu", "2026-07-15T03:15Z"],
    ["2026-07-15T09:00", "America/Sao_Paulo", "2026-07-15T12:00Z"],
  ])("shows %s in %s at %s", (local, name, expected) => {
    expect(instantOf(local, name)).toEqual({ ok: true, value: at(expected) });
  });
});

describe("a day", () => {
  it("is made of moments that show its date, all of them", () => {
    fc.assert(
      fc.property(instant, zone, (moment, name) => {
        const { start, end } = dayIn(dayOf(moment, name), name);
        expect(start).toBeLessThanOrEqual(moment);
        expect(moment).toBeLessThan(end);
        expect(dayOf(start - 1, name)).not.toBe(dayOf(moment, name));
        expect(dayOf(end, name)).not.toBe(dayOf(moment, name));
      }),
    );
  });

  test.each([
    ["2026-03-29", 23],
    ["2026-10-25", 25],
    ["2026-06-01", 24],
  ])("%s lasts %i hours in Warsaw", (day, hours) => {
    const { start, end } = dayIn(day, "Europe/Warsaw");
    expect((end - start) / HOUR).toBe(hours);
  });

  it("that Samoa skipped has no moments", () => {
    const { start, end } = dayIn("2011-12-30", "Pacific/Apia");
    expect(start).toBe(end);
    expect(hoursOf("2011-12-30", 540, 1020, "Pacific/Apia")).toEqual([]);
  });

  it("is counted once in a stretch that touches it", () => {
    const stretch = { start: at("2026-03-28T10:00Z"), end: at("2026-03-30T22:30Z") };
    expect(daysOf(stretch, "Europe/Warsaw")).toEqual(["2026-03-28", "2026-03-29", "2026-03-30", "2026-03-31"]);
    expect(plusDays("2026-12-31", 1)).toBe("2027-01-01");
  });
});

describe("hours of a day", () => {
  it("hold exactly the minutes at which the clock shows them, in every zone and on every day", () => {
    const anyChange = zones.flatMap((name) => changesOf(name).map((change) => ({ name, change })));
    const range = fc
      .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
      .filter(([from, to]) => from < to);
    fc.assert(
      fc.property(fc.constantFrom(...anyChange), range, ({ name, change }, [from, to]) => {
        const day = dayOf(change, name);
        const inside = hoursOf(day, from, to, name);
        const { start, end } = dayIn(day, name);
        for (let moment = start; moment < end; moment += 15 * MINUTE) {
          const [, hours = "", minutes = ""] = /T(\d\d):(\d\d)/.exec(localTimeOf(moment, name)) ?? [];
          const minute = Number(hours) * 60 + Number(minutes);
          const shown = from <= minute && minute < to;
          expect(inside.some((part) => part.start <= moment && moment < part.end)).toBe(shown);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are split by a repeated hour only when they end or begin inside it", () => {
    expect(hoursOf("2026-11-01", 0, 90, "America/New_York")).toEqual([
      { start: at("2026-11-01T04:00Z"), end: at("2026-11-01T05:30Z") },
      { start: at("2026-11-01T06:00Z"), end: at("2026-11-01T06:30Z") },
    ]);
    expect(hoursOf("2026-10-25", 540, 1020, "Europe/Warsaw")).toEqual([
      { start: at("2026-10-25T08:00Z"), end: at("2026-10-25T16:00Z") },
    ]);
  });
});

describe("a time zone", () => {
  test.each(["Europe/Lisbon", "America/Argentina/Ushuaia", "UTC", "Etc/GMT+5"])("can be %s", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  test.each(["", "+01:00", "Europe/Nowhere", "Europe/Lisbon; drop table", "../etc/passwd", "🌍"])(
    "cannot be %j",
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});
