import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted } from "../../shared/accepted.fixtures.js";
import { close } from "../numeric/close.fixtures.js";
import type { RatingTable } from "../reliability/rating-table.js";
import { NINE_CANDIDATES } from "../reliability/reliability.fixtures.js";
import { varianceComponents, type Components } from "../reliability/variance-components.js";
import { connectedPart } from "./connected-part.js";
import { deviations } from "./deviations.js";
import { severityFlag, severityShrinkage } from "./severity-flag.js";
import { severityModel } from "./severity.js";

const START: Components = { candidate: 0.55, severity: 0.15, residual: 0.55 };
const table: fc.Arbitrary<RatingTable> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .filter((rows) => rows.flat().some((rating) => rating !== null));

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
      fc.property(table, (ratings) => {
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
      fc.property(table, (ratings) => {
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
    ["no ratings", [[null]], START, { type: "NotDefined", figure: "severity" }],
    ["a ragged table", [[1, 2], [1]], START, { what: "ratings[1]" }],
    ["NaN", [[Number.NaN]], START, { what: "ratings[0][0]", given: "NaN" }],
    ["a variance below 0", [[1]], { ...START, severity: -1 }, { what: "components.severity", given: "-1" }],
    ["a variance of NaN", [[1]], { ...START, residual: Number.NaN }, { what: "components.residual", given: "NaN" }],
  ])("refuses %s", (_, ratings, components, refusal) => {
    expect(severityModel(ratings, components)).toMatchObject({ ok: false, refusal });
  });
});

describe("the flag for severity", () => {
  test("is not raised in the golden example, and is with more certainty and enough candidates", () => {
    const unsure = accepted(severityFlag({ shift: -0.6241495, deviation: 0.3217197, sharedCandidates: 4 }));
    close(unsure.probability, 0.6504499);
    expect(unsure.flagged).toBe(false);
    const sure = accepted(severityFlag({ shift: -0.62, deviation: 0.15, sharedCandidates: 8 }));
    close(sure.probability, 0.7881446);
    expect(sure.flagged).toBe(true);
    expect(accepted(severityFlag({ shift: -0.62, deviation: 0.15, sharedCandidates: 7 })).flagged).toBe(false);
  });

  test("treats lenient and severe alike", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        (s, sd) => {
          const one = accepted(severityFlag({ shift: s, deviation: sd, sharedCandidates: 9 }));
          const other = accepted(severityFlag({ shift: -s, deviation: sd, sharedCandidates: 9 }));
          close(one.probability, other.probability, 1e-12);
        },
      ),
    );
  });

  test.each([
    [{ shift: Number.NaN, deviation: 1, sharedCandidates: 8 }, "shift"],
    [{ shift: 0, deviation: 0, sharedCandidates: 8 }, "deviation"],
    [{ shift: 0, deviation: 1, sharedCandidates: 1.5 }, "sharedCandidates"],
  ])("refuses %o by name", (severity, what) => {
    expect(severityFlag(severity)).toMatchObject({ ok: false, refusal: { type: "UnfitValue", what } });
  });

  test.each([
    [0, 0],
    [5, 0.455],
    [8, 0.571],
    [12, 0.667],
    [20, 0.769],
  ])("after %d candidates keeps %d of an observed shift", (candidates, kept) => {
    close(accepted(severityShrinkage(candidates)), kept, 5e-4);
  });

  test("refuses parts of candidates and a noise of 0", () => {
    expect(severityShrinkage(1.5)).toMatchObject({ refusal: { what: "candidates" } });
    expect(severityShrinkage(5, 0.1, 0)).toMatchObject({ refusal: { what: "rowNoise" } });
    expect(severityShrinkage(5, Number.NaN)).toMatchObject({ refusal: { what: "severity" } });
  });
});

describe("the connected part", () => {
  test("of nine candidates is everybody", () => {
    expect(accepted(connectedPart(NINE_CANDIDATES))).toMatchObject({ share: 1, parts: 1, columns: [0, 1, 2, 3, 4] });
  });

  test("leaves out people whom no shared candidate links to the others", () => {
    const part = accepted(
      connectedPart([
        [4, 3, null, null],
        [null, 2, null, null],
        [null, null, 5, null],
        [null, null, null, null],
        [1, null, null, null],
      ]),
    );
    expect(part).toEqual({ rows: [0, 1, 4], columns: [0, 1], share: 0.8, parts: 2 });
  });

  test("grows to one part as soon as somebody rates everybody", () => {
    fc.assert(
      fc.property(table, (ratings) => {
        const linked = ratings.map((row) => [...row, 3]);
        expect(accepted(connectedPart(linked))).toMatchObject({ share: 1, parts: 1 });
        const part = accepted(connectedPart(ratings));
        expect(part.share).toBeGreaterThan(0);
        expect(part.share).toBeLessThanOrEqual(1);
        expect(part.share === 1).toBe(part.parts === 1);
      }),
    );
  });

  test("is not defined without ratings and refuses a ragged table", () => {
    expect(connectedPart([[null]])).toMatchObject({ refusal: { type: "NotDefined" } });
    expect(connectedPart([[1, 2], [1]])).toMatchObject({ refusal: { what: "ratings[1]" } });
  });
});

describe("deviations from the competency's mean", () => {
  const of = (candidate: string, interviewer: string, competency: string, rating: number) => ({
    candidate,
    interviewer,
    competency,
    rating,
  });

  test("count one interviewer of a candidate once, whatever the number of competencies", () => {
    const result = accepted(
      deviations([
        of("Imke", "Tomasz", "PLAN", 4),
        of("Imke", "Tomasz", "CODE", 2),
        of("Imke", "Yara", "PLAN", 2),
        of("Ravi", "Yara", "CODE", 4),
      ]),
    );
    expect(result).toEqual({
      candidates: ["Imke", "Ravi"],
      interviewers: ["Tomasz", "Yara"],
      table: [
        [0, -1],
        [null, 1],
      ],
    });
  });

  test("refuse nothing at all and a rating that is not finite", () => {
    expect(deviations([])).toMatchObject({ refusal: { what: "ratings", given: "none" } });
    expect(deviations([of("Imke", "Yara", "PLAN", Infinity)])).toMatchObject({ refusal: { what: "ratings[0]" } });
  });
});
