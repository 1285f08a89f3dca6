import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { intraclassCorrelations } from "./intraclass-correlation.js";
import { oneWayCorrelation } from "./one-way-correlation.js";
import { NINE_CANDIDATES } from "./reliability.fixtures.js";
import { completeTable } from "./testing/rating-tables.js";

const same = (one: number | null, other: number | null): void => {
  if (one === null || other === null) expect(one).toBe(other);
  else close(one, other, 1e-9);
};

describe("ICC(1) of unequally many ratings", () => {
  test("gives the golden one-way figures of nine candidates", () => {
    const figures = accepted(oneWayCorrelation(NINE_CANDIDATES));

    expect([figures.candidates, figures.ratings]).toEqual([9, 25]);
    close(figures.grandMean, 3.2);
    close(figures.sumOfSquaresBetween, 17.5);
    close(figures.sumOfSquaresWithin, 8.5);
    close(figures.meanSquareBetween, 2.1875);
    close(figures.meanSquareWithin, 0.53125);
    close(figures.ratingsPerCandidate, 2.75);
    close(figures.icc11, 0.5313283);
    close(figures.icc1k, 0.7571429);
  });

  test("one-way refuses a single candidate and is not defined when nobody was rated twice", () => {
    expect(
      oneWayCorrelation([
        [1, 2],
        [null, null],
      ]),
    ).toMatchObject({ refusal: { given: "1 rated candidates" } });
    expect(
      oneWayCorrelation([
        [1, null],
        [null, 2],
      ]),
    ).toMatchObject({
      refusal: { type: "NotDefined", because: "no candidate has two ratings" },
    });
    expect(
      oneWayCorrelation([
        [1, 2],
        [Number.NaN, 1],
      ]),
    ).toMatchObject({ refusal: { what: "ratings[1][0]" } });
    expect(
      accepted(
        oneWayCorrelation([
          [3, 3],
          [3, 3],
        ]),
      ).icc11,
    ).toBeNull();
  });

  test("a complete table has the same ICC(1) by both ways", () => {
    fc.assert(
      fc.property(completeTable, (table) => {
        const complete = accepted(intraclassCorrelations(table));
        const unequal = accepted(oneWayCorrelation(table));
        same(unequal.icc11, complete.icc11);
        same(unequal.icc1k, complete.icc1k);
      }),
    );
  });
});
