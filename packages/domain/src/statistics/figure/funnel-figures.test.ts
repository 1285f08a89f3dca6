import { describe, expect, test } from "vitest";
import { stay, TWELVE_PEOPLE } from "../funnel/passages.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { conversionFigure, medianStayFigure } from "./funnel-figures.js";

const entries = (advanced: number, of: number) =>
  Array.from({ length: of }, (_, index) => ({ source: `APP-${index}`, advanced: index < advanced }));
const sourced = (passages: readonly { days: number; outcome: string | null }[]) =>
  passages.map((passage, index) => ({ ...passage, source: `APP-${index}` }));

describe("the conversion of a stage", () => {
  test("is shown with its limits and everybody it was counted over", () => {
    const figure = conversionFigure(entries(3, 10));
    expect(figure).toMatchObject({ value: 0.3, n: 10, gate: { open: true }, formulaVersion: "conversion/1" });
    close(figure.interval?.lower, 0.1077913);
    close(figure.interval?.upper, 0.6032219);
    expect(figure.inputs[2]).toEqual({ source: "APP-2", value: 1, weight: 1 });
    expect(figure.inputs[3]).toEqual({ source: "APP-3", value: 0, weight: 1 });
  });

  test("is counts only below ten people, and nothing for nobody", () => {
    expect(conversionFigure(entries(3, 9))).toMatchObject({
      value: null,
      interval: null,
      gate: { open: false, reason: { type: "NotYetShown", instead: "counts" } },
    });
    expect(conversionFigure([])).toMatchObject({ gate: { reason: { type: "NotDefined" } } });
  });
});

describe("the median time in a stage", () => {
  test("is the golden one, with the days of all, also of those still there", () => {
    const figure = medianStayFigure(sourced(TWELVE_PEOPLE));
    expect(figure).toMatchObject({ value: 6, interval: { lower: 2, upper: 11 }, n: 12, gate: { open: true } });
    expect(figure.inputs.map(({ value }) => value)).toEqual(TWELVE_PEOPLE.map(({ days }) => days));
  });

  test("is a list below ten entries or five who left", () => {
    expect(medianStayFigure(sourced(TWELVE_PEOPLE.slice(0, 9)))).toMatchObject({
      value: null,
      gate: { reason: { type: "NotYetShown", instead: "list", unmet: [{ quantity: "entries", have: 9 }] } },
    });
    const four = [
      ...Array(4).fill(stay(1, "advanced")),
      ...Array(3).fill(stay(0.5, null)),
      ...Array(4).fill(stay(0.7, null)),
    ];
    expect(medianStayFigure(sourced(four))).toMatchObject({
      value: null,
      gate: { reason: { type: "NotYetShown", unmet: [{ quantity: "events", have: 4 }] } },
    });
  });

  test("has no limits when one of them was never reached", () => {
    const many = sourced(Array.from({ length: 12 }, (_, day) => stay(day + 1, day < 6 ? "advanced" : null)));
    expect(medianStayFigure(many)).toMatchObject({ value: 6, interval: null });
  });

  test("is not defined while more than half stay or nobody left, and refuses days that cannot be", () => {
    const staying = sourced([stay(1, "advanced"), stay(5, null), stay(6, null)]);
    expect(medianStayFigure(staying)).toMatchObject({
      value: null,
      gate: {
        reason: {
          type: "NotDefined",
          figure: "median time in stage",
          because: "more than half are still in the stage",
        },
      },
    });
    expect(medianStayFigure(sourced([stay(1, null)]))).toMatchObject({ gate: { reason: { type: "NotDefined" } } });
    expect(medianStayFigure(sourced([stay(-1, null)]))).toMatchObject({ gate: { reason: { type: "UnfitValue" } } });
  });
});
