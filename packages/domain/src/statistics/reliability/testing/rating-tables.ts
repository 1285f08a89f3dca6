import fc from "fast-check";
import type { RatingTable } from "../rating-table.js";

const rating = fc.integer({ min: 1, max: 5 });

const tableOf = (value: fc.Arbitrary<number | null>): fc.Arbitrary<RatingTable> =>
  fc
    .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );

/** Tables in which every interviewer rated every candidate. */
export const completeTable = tableOf(rating);

/** Tables with a third of the ratings missing. */
export const holedTable = tableOf(fc.option(rating, { freq: 2 }));

/** The same ratings with the interviewers and the candidates in reverse order. */
export const turned = (table: RatingTable): RatingTable => table.toReversed().map((row) => row.toReversed());

/** The same table with every rating changed. */
export const mapped = (table: RatingTable, change: (rating: number) => number): RatingTable =>
  table.map((row) => row.map((value) => (value === null ? null : change(value))));

/** Tables of one candidate and interviewer or more, with ratings missing and at least one given. */
export const anyTable: fc.Arbitrary<RatingTable> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .filter((rows) => rows.flat().some((rating) => rating !== null));
