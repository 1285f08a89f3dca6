import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { correlation } from "../numeric/correlation.js";
import { normalCumulative } from "../numeric/normal.js";
import { severityTrend } from "./severity-trend.js";

const over = (days: number, deviation: (day: number) => number) =>
  Array.from({ length: days }, (_, day) => ({ day, deviation: deviation(day) }));

describe("severity over time", () => {
  test("that grows by a tenth of a point in ten days has that trend", () => {
    const { perMonth, standardError, probability, violated } = accepted(
      severityTrend(over(40, (day) => day / 100 + (day % 2 === 0 ? 0.05 : -0.05))),
    );
    close(perMonth, 0.3, 0.01);
    expect(standardError).toBeGreaterThan(0);
    expect(probability).toBeLessThan(1e-6);
    expect(violated).toBe(true);
  });

  test("that does not change, or by too little to matter, is stable", () => {
    expect(accepted(severityTrend(over(20, () => 0.3)))).toMatchObject({
      perMonth: 0,
      probability: 1,
      violated: false,
    });
    expect(accepted(severityTrend(over(20, (day) => day / 100)))).toMatchObject({ violated: false });
    expect(accepted(severityTrend(over(20, (day) => day / 50)))).toMatchObject({ violated: true });
    expect(accepted(severityTrend(over(40, (day) => day / 150 + 8 * Math.sin(day * day)))).violated).toBe(false);
  });

  test("is as certain as the correlation of time and severity is strong", () => {
    const point = fc.record({
      day: fc.integer({ min: 0, max: 300 }),
      deviation: fc.double({ min: -2, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 20, maxLength: 40 }), (points) => {
        const trend = severityTrend(points);
        const r = correlation(
          points.map(({ day }) => day),
          points.map(({ deviation }) => deviation),
        );
        if (!trend.ok || !r.ok || Math.abs(r.value) > 0.999) return;
        const t = r.value * Math.sqrt((points.length - 2) / (1 - r.value ** 2));
        close(trend.value.perMonth / trend.value.standardError, t, 1e-6);
        close(trend.value.probability, 2 * normalCumulative(-Math.abs(t)), 1e-6);
      }),
    );
  });

  test("is judged by the days seen, wherever they lie, and matters from a quarter of a point on", () => {
    const later = (slope: number) =>
      over(20, (day) => day * slope).map(({ day, deviation }) => ({ day: day + 1000, deviation }));
    expect(accepted(severityTrend(later(0.24 / 19))).violated).toBe(false);
    expect(accepted(severityTrend(later(0.26 / 19))).violated).toBe(true);
  });

  test("turns around when time does, and does not depend on the day counted from", () => {
    const point = fc.record({
      day: fc.integer({ min: 0, max: 300 }),
      deviation: fc.double({ min: -2, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 20, maxLength: 40 }), (points) => {
        const trend = severityTrend(points);
        if (!trend.ok) return;
        const back = accepted(severityTrend(points.map(({ day, deviation }) => ({ day: 1000 - day, deviation }))));
        close(back.perMonth, -trend.value.perMonth, 1e-8);
        close(back.probability, trend.value.probability, 1e-6);
        expect(back.violated).toBe(trend.value.violated);
      }),
    );
  });

  test.each([
    ["19 deviations", over(19, () => 0), { what: "deviations", given: "19", allowed: "at least 20" }],
    ["a deviation of NaN", over(20, (day) => (day === 3 ? Number.NaN : 0)), { what: "deviations[3].deviation" }],
    ["an endless day", [...over(20, () => 0), { day: Infinity, deviation: 0 }], { what: "deviations[20].day" }],
    [
      "one day only",
      over(20, () => 1).map(({ deviation }) => ({ day: 7, deviation })),
      { type: "NotDefined", figure: "trend", because: "all ratings fall on one day" },
    ],
  ])("refuses %s", (_, deviations, refusal) => {
    expect(severityTrend(deviations)).toMatchObject({ ok: false, refusal });
  });
});
