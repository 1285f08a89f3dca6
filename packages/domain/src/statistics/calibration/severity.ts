import { ok, type Result } from "../../shared/result.js";
import { cholesky, inverseWith, solveWith } from "../numeric/cholesky.js";
import { checkNumbers, NOT_NEGATIVE, notDefined, type StatisticRefusal } from "../numeric/refusal.js";
import { at, sum } from "../numeric/sums.js";
import { checkTable, ratingsIn, type RatingTable } from "../reliability/rating-table.js";
import { withFloors, type Components } from "../reliability/variance-components.js";

/** How much an interviewer's ratings lie above those of others for the same candidates. */
export interface InterviewerSeverity {
  readonly ratings: number;
  /** Rated candidates whom somebody else rated too. */
  readonly sharedCandidates: number;
  /** Shift in rating points, drawn towards 0 as far as ratings are few; positive is lenient. */
  readonly shift: number;
  /** Posterior standard deviation of the shift, in rating points. */
  readonly deviation: number;
}

export interface SeverityModel {
  /** The level of an average candidate as an average interviewer sees it. */
  readonly mean: number;
  /** One for each column of the table. */
  readonly interviewers: readonly InterviewerSeverity[];
  /** For each row the candidate's level freed of who rated it; null without a rating. */
  readonly adjustedMeans: readonly (number | null)[];
}

/**
 * Estimates how lenient or severe each interviewer is, and candidates' levels freed of it, from ratings or deviations
 * (see `deviations`) with any missing. For coaching: shown to the interviewer and the owner of calibration only.
 *
 * Refuses ragged or empty tables and values that are not finite, and components below 0 or not finite; components
 * enter with their floors. Not defined without any rating. Severity is comparable within a connected part only.
 *
 * Solves the mixed-model equations with a fixed mean, random candidates (λ_p = σ_e²/τ² on the diagonal) and random
 * interviewers (λ_s = σ_e²/σ_s²); sd = √(σ_e²·C_jj), C the inverse of the coefficient matrix. Candidates are
 * eliminated first: their block is diagonal.
 * Source: Henderson (1975), Biometrics 31, 423-447.
 */
export function severityModel(table: RatingTable, components: Components): Result<SeverityModel, StatisticRefusal> {
  const fit = checkTable(table);
  if (!fit.ok) return fit;
  const { candidate, severity, residual } = components;
  const numbers = checkNumbers(
    ["components.candidate", candidate, NOT_NEGATIVE],
    ["components.severity", severity, NOT_NEGATIVE],
    ["components.residual", residual, NOT_NEGATIVE],
  );
  if (!numbers.ok) return numbers;
  const rated = table.map((row) => ratingsIn(row).length);
  if (sum(rated) === 0) return notDefined("severity", "there are no ratings");
  const floored = withFloors(components);
  const candidateWeight = floored.residual / floored.candidate;
  const reduced = reducedEquations(table, candidateWeight, floored.residual / floored.severity);
  const lower = cholesky(reduced.matrix);
  if (!lower.ok) return lower;
  const [mean = Number.NaN, ...shifts] = solveWith(lower.value, reduced.right);
  const [, ...variances] = inverseWith(lower.value).map((row, index) => at(row, index));
  return ok({
    mean,
    interviewers: shifts.map((shift, column) => {
      const rows = rated.filter((_, row) => (table[row]?.[column] ?? null) !== null);
      return {
        ratings: rows.length,
        sharedCandidates: rows.filter((count) => count >= 2).length,
        shift,
        deviation: Math.sqrt(floored.residual * at(variances, column)),
      };
    }),
    adjustedMeans: table.map((row) => {
      const left = row.flatMap((value, column) => (value === null ? [] : [value - mean - at(shifts, column)]));
      return left.length === 0 ? null : mean + sum(left) / (left.length + candidateWeight);
    }),
  });
}

/** The equations of the mean and the interviewers after the candidates' ones were solved for. */
function reducedEquations(
  table: RatingTable,
  candidateWeight: number,
  interviewerWeight: number,
): { readonly matrix: number[][]; readonly right: number[] } {
  const size = 1 + (table[0]?.length ?? 0);
  const matrix = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => (i === j && i > 0 ? interviewerWeight : 0)),
  );
  const right = Array.from({ length: size }, () => 0);
  const add = (row: number[] | undefined, column: number, value: number): void => {
    if (row !== undefined) row[column] = at(row, column) + value;
  };
  for (const ratings of table) {
    // Which unknowns each rating of this candidate holds: the mean, and its interviewer.
    const seen = ratings.flatMap((rating, column) => (rating === null ? [] : [{ rating, unknown: column + 1 }]));
    const total = sum(seen.map(({ rating }) => rating));
    const weight = seen.length + candidateWeight;
    const uses = [{ unknown: 0, times: seen.length, total }].concat(
      seen.map(({ unknown, rating }) => ({ unknown, times: 1, total: rating })),
    );
    for (const one of uses) {
      add(right, one.unknown, one.total - (one.times * total) / weight);
      for (const other of uses) {
        // Two interviewers never share a rating; the mean is in every one.
        const apart = one.unknown !== other.unknown && one.unknown > 0 && other.unknown > 0;
        const together = apart ? 0 : Math.min(one.times, other.times);
        add(matrix[one.unknown], other.unknown, together - (one.times * other.times) / weight);
      }
    }
  }
  return { matrix, right };
}
