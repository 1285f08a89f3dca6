import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import { intraclassCorrelations } from "./intraclass-correlation.js";
import type { RatingTable } from "./rating-table.js";
import { NINE_CANDIDATES, SHROUT_FLEISS } from "./reliability.fixtures.js";
import { completeTable, holedTable } from "./testing/rating-tables.js";
import { reliabilityOfMean, varianceComponents, withFloors } from "./variance-components.js";

describe("reliability of an incomplete table", () => {
  test("gives the golden components of nine candidates", () => {
    const figures = accepted(varianceComponents(NINE_CANDIDATES));
    const { sameCandidate, sameInterviewer, bothDiffer } = figures.pairs;

    expect(figures.ratings).toBe(25);
    expect([sameCandidate.pairs, sameInterviewer.pairs, bothDiffer.pairs]).toEqual([25, 52, 223]);
    close(sameCandidate.halfSquare, 0.54);
    close(sameInterviewer.halfSquare, 0.9230769);
    close(bothDiffer.halfSquare, 1.1816143);
    close(figures.candidate, 0.6416143);
    close(figures.severity, 0.2585374);
    close(figures.residual, 0.2814626);
    close(figures.icc21, 0.5429981);
    close(accepted(reliabilityOfMean(figures, 3)), 0.7809191);
    close(figures.ratingsPerCandidate, 2.4);
    close(figures.icc2k, 0.7403689);
  });

  test("does not change by a candidate whom nobody rated", () => {
    const figures = accepted(varianceComponents(NINE_CANDIDATES));
    const withNobody = accepted(varianceComponents([...NINE_CANDIDATES, [null, null, null, null, null]]));
    expect(withNobody).toEqual(figures);
  });

  test("equals the analysis of variance when nothing is missing", () => {
    const figures = accepted(varianceComponents(SHROUT_FLEISS));
    close(figures.candidate, 2.5555556);
    close(figures.severity, 5.2444444);
    close(figures.residual, 1.0194444);

    fc.assert(
      fc.property(completeTable, (table) => {
        const result = varianceComponents(table);
        const n = table.length;
        const k = table[0]?.length ?? 0;
        const { meanSquares: ms } = accepted(intraclassCorrelations(table));
        if (!result.ok) return;
        close(result.value.candidate, Math.max(0, (ms.betweenTargets - ms.residual) / k), 1e-9);
        close(result.value.severity, Math.max(0, (ms.betweenRaters - ms.residual) / n), 1e-9);
        close(result.value.residual, ms.residual, 1e-9);
      }),
    );
  });

  test.each<[string, RatingTable, string]>([
    ["one interviewer", [[1], [2], [3]], "no pair of ratings of the kind sameCandidate"],
    ["one candidate", [[1, 2, 3]], "no pair of ratings of the kind sameInterviewer"],
    [
      "nothing but missing ratings",
      [
        [null, null],
        [null, null],
      ],
      "no pair of ratings of the kind sameCandidate",
    ],
    [
      "zero variance",
      [
        [0.1, 0.1],
        [0.1, 0.1],
        [0.1, 0.1],
      ],
      "ratings do not vary",
    ],
  ])("is not defined for %s", (_, table, because) => {
    expect(varianceComponents(table)).toEqual({
      ok: false,
      refusal: { type: "NotDefined", figure: "variance components", because },
    });
  });

  test("the mean of more ratings is never less reliable", () => {
    fc.assert(
      fc.property(holedTable, fc.integer({ min: 1, max: 20 }), (table, ratings) => {
        const result = varianceComponents(table);
        if (!result.ok) return;
        const fewer = accepted(reliabilityOfMean(result.value, ratings));
        expect(accepted(reliabilityOfMean(result.value, ratings + 1))).toBeGreaterThanOrEqual(fewer);
        expect(fewer).toBeGreaterThanOrEqual(0);
        expect(fewer).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([0, 1.5, -1, Number.NaN, Infinity])("refuses the mean of %d ratings", (ratings) => {
    const { candidate, severity, residual } = accepted(varianceComponents(NINE_CANDIDATES));
    expect(reliabilityOfMean({ candidate, severity, residual }, ratings)).toMatchObject({
      refusal: { what: "ratings", given: String(ratings), allowed: "a whole number from 1" },
    });
  });

  test("refuses candidate names for another number of rows", () => {
    expect(varianceComponents(NINE_CANDIDATES, [0, 1])).toMatchObject({
      refusal: { what: "candidateOf", given: "2 rows", allowed: "9 rows, as in the ratings" },
    });
  });

  test("components get floors before a model divides by them", () => {
    expect(withFloors({ candidate: 0, severity: 0, residual: 0 })).toEqual({
      candidate: 0.01,
      severity: 0.001,
      residual: 0.05,
    });
    expect(withFloors({ candidate: 1, severity: 2, residual: 3 })).toEqual({ candidate: 1, severity: 2, residual: 3 });
  });
});
