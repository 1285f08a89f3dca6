import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import type { RatingTable } from "../reliability/rating-table.js";
import { NINE_CANDIDATES } from "../reliability/reliability.fixtures.js";
import { varianceComponents, type Components } from "../reliability/variance-components.js";
import { anyTable } from "../reliability/testing/rating-tables.js";
import { severityModel } from "./severity.js";

const START: Components = { candidate: 0.55, severity: 0.15, residual: 0.55 };

describe("severity of five interviewers", () => {
  const model = accepted(severityModel(NINE_CANDIDATES, accepted(varianceComponents(NINE_CANDIDATES))));

  test("is the golden one", () => {
    close(model.mean, 3.1111705);
    expect(model.interviewers.map(({ ratings }) => ratings)).toEqual([6, 6, 4, 5, 4]);
    for (const [column, shift] of [0.4067885, -0.4633495, -0.6241495, 0.4630829, 0.2176276].entries())
      close(model.interviewers[column]?.shift, shift);
    for (const [column, deviation] of [0.297858, 0.296471, 0.3217197, 0.3152268, 0.3176055].entries())
      close(model.interviewers[column]?.deviation, deviation);
  });

  test("adjusts candidates' means as in the golden example", () => {
    const golden = [3.4775806, 2.6990703, 4.13058, 2.6855302, 3.3049141, 1.7327244, 3.4865777, 3.7715401, 2.7120172];
    expect(model.adjustedMeans).toHaveLength(golden.length);
    for (const [row, mean] of golden.entries()) close(model.adjustedMeans[row], mean);
  });

  test("counts a candidate as shared only when somebody else rated them too", () => {
    expect(model.interviewers.map(({ sharedCandidates }) => sharedCandidates)).toEqual([6, 6, 4, 4, 4]);
  });
});

describe("severity", () => {
  test("solves the mixed-model equations", () => {
    fc.assert(
      fc.property(anyTable, (ratings) => {
        const { mean, interviewers, adjustedMeans } = accepted(severityModel(ratings, START));
        const levels = adjustedMeans.map((adjusted) => (adjusted === null ? 0 : adjusted - mean));
        const left = (row: number, column: number): number => {
          const rating = ratings[row]?.[column] ?? null;
          return rating === null ? 0 : rating - mean - (levels[row] ?? 0) - (interviewers[column]?.shift ?? 0);
        };
        const columns = interviewers.map((_, column) => column);
        for (const [column, { shift }] of interviewers.entries()) {
          const rest = ratings.reduce((sum, _, row) => sum + left(row, column), 0);
          close(rest, (START.residual / START.severity) * shift, 1e-9);
        }
        for (const [row, level] of levels.entries()) {
          const rest = columns.reduce((sum, column) => sum + left(row, column), 0);
          close(rest, (START.residual / START.candidate) * level, 1e-9);
        }
        close(
          interviewers.reduce((sum, { shift }) => sum + shift, 0),
          0,
          1e-9,
        );
      }),
    );
  });

  test("does not depend on the order of candidates, and of interviewers only by their place", () => {
    fc.assert(
      fc.property(anyTable, (ratings) => {
        const one = accepted(severityModel(ratings, START));
        const other = accepted(
          severityModel(
            ratings.toReversed().map((row) => row.toReversed()),
            START,
          ),
        );
        for (const [column, { shift, deviation }] of other.interviewers.toReversed().entries()) {
          close(shift, one.interviewers[column]?.shift ?? Number.NaN, 1e-9);
          close(deviation, one.interviewers[column]?.deviation ?? Number.NaN, 1e-9);
        }
      }),
    );
  });

  test("is 0 when all ratings are equal, and as unsure as before without any", () => {
    const { interviewers, adjustedMeans } = accepted(
      severityModel(
        [
          [3, 3, null],
          [3, 3, null],
          [null, null, null],
        ],
        { candidate: 0, severity: 0, residual: 0 },
      ),
    );
    for (const { shift } of interviewers) close(shift, 0, 1e-12);
    expect(interviewers[2]).toMatchObject({ ratings: 0, sharedCandidates: 0 });
    close(interviewers[2]?.deviation, Math.sqrt(0.001), 1e-9);
    expect(adjustedMeans[2]).toBeNull();
  });

  test.each<[string, RatingTable, Components, object]>([
    ["no ratings", [[null]], START, { type: "NotDefined", figure: "severity", because: "there are no ratings" }],
    ["a ragged table", [[1, 2], [1]], START, { what: "ratings[1]" }],
    ["NaN", [[Number.NaN]], START, { what: "ratings[0][0]", given: "NaN" }],
    ["a variance below 0", [[1]], { ...START, severity: -1 }, { what: "components.severity", given: "-1" }],
    ["a variance of candidates below 0", [[1]], { ...START, candidate: -1 }, { what: "components.candidate" }],
    ["a variance of NaN", [[1]], { ...START, residual: Number.NaN }, { what: "components.residual", given: "NaN" }],
  ])("refuses %s", (_, ratings, components, refusal) => {
    expect(severityModel(ratings, components)).toMatchObject({ ok: false, refusal });
  });
});
