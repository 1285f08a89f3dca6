import { ok, type Result } from "../../shared/result.js";
import { normalCumulative } from "../numeric/normal.js";
import { checkNumbers, MODERATE, notDefined, unfit, type StatisticRefusal } from "../numeric/refusal.js";
import { at, mean, squaresAround, sum, withoutRounding } from "../numeric/sums.js";

/** How far an interviewer's ratings of one candidate lay from the competencies' means, and when. */
export interface DatedDeviation {
  /** Days since any fixed day. */
  readonly day: number;
  /** Rating minus mean of the competency, in points (see `deviations`). */
  readonly deviation: number;
}

/** Whether severity drifts over time. */
export interface SeverityTrend {
  /** Change in points over 30 days; above 0 is towards lenient. */
  readonly perMonth: number;
  readonly standardError: number;
  /** Two-sided probability, 0 to 1, of such a trend by chance. */
  readonly probability: number;
  /** A change of at least a quarter of a point over the days seen that chance does not explain (below .05). */
  readonly violated: boolean;
}

const MONTH = 30;
const LEAST_DEVIATIONS = 20;
const NOTICEABLE_CHANGE = 0.25;
const SIGNIFICANT = 0.05;

/**
 * Whether an interviewer, or all of them, became more lenient or more severe, against the assumption that severity is
 * stable over months.
 *
 * Refuses fewer than 20 deviations and values that are not finite; not defined when all fall on one day.
 *
 * Least squares: b = Σ(t - t̄)(y - ȳ)/Σ(t - t̄)², se² = Σ(residual)²/(n - 2)/Σ(t - t̄)², p = 2(1 - Φ(|b|/se)).
 */
export function severityTrend(deviations: readonly DatedDeviation[]): Result<SeverityTrend, StatisticRefusal> {
  const n = deviations.length;
  if (n < LEAST_DEVIATIONS) return unfit("deviations", n, `at least ${LEAST_DEVIATIONS}`);
  const fit = checkNumbers(
    ...deviations.flatMap(
      ({ day, deviation }, index) =>
        [
          [`deviations[${index}].day`, day, MODERATE],
          [`deviations[${index}].deviation`, deviation, MODERATE],
        ] as const,
    ),
  );
  if (!fit.ok) return fit;
  const days = deviations.map(({ day }) => day);
  const values = deviations.map(({ deviation }) => deviation);
  const [dayMean, valueMean] = [mean(days), mean(values)];
  const daySquares = withoutRounding(squaresAround(days, dayMean), days);
  if (daySquares === 0) return notDefined("trend", "all ratings fall on one day");
  const slope = sum(days.map((day, index) => (day - dayMean) * (at(values, index) - valueMean))) / daySquares;
  const residuals = days.map((day, index) => at(values, index) - valueMean - slope * (day - dayMean));
  const standardError = Math.sqrt(withoutRounding(squaresAround(residuals, 0), values) / (n - 2) / daySquares);
  const change = Math.abs(slope) * (Math.max(...days) - Math.min(...days));
  const probability =
    standardError === 0 ? Number(slope === 0) : 2 * normalCumulative(-Math.abs(slope) / standardError);
  return ok({
    perMonth: slope * MONTH,
    standardError: standardError * MONTH,
    probability,
    violated: change >= NOTICEABLE_CHANGE && probability < SIGNIFICANT,
  });
}
