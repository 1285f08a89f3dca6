import { ok, type Result } from "../../shared/result.js";
import {
  checkNumbers,
  COUNT,
  NOT_NEGATIVE,
  notDefined,
  SHARE,
  unfit,
  type StatisticRefusal,
} from "../numeric/refusal.js";
import { Z95 } from "../numeric/normal.js";

/** A share with its 95 % limits, all from 0 to 1. */
export interface EstimatedShare {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

function checkCounts(successes: number, total: number): Result<true, StatisticRefusal> {
  const fit = checkNumbers(["total", total, COUNT], ["successes", successes, COUNT]);
  if (!fit.ok) return fit;
  return successes > total ? unfit("successes", successes, `at most the total, ${total}`) : ok(true);
}

/**
 * The share of people who made it, such as the conversion of a stage, with limits that stay honest for small numbers
 * and for shares of 0 and 1. Count a cohort: people who entered the stage and had their time in it.
 *
 * Refuses counts that are not whole numbers from 0, and more successes than people; not defined for nobody.
 *
 * Centre (x/n + z²/2n)/(1 + z²/n), half-width z/(1 + z²/n)·√(p(1-p)/n + z²/4n²), z = 1.96.
 * Source: Wilson (1927); recommended by Brown, Cai and DasGupta (2001), Statistical Science 16, 101-133.
 */
export function wilsonInterval(successes: number, total: number): Result<EstimatedShare, StatisticRefusal> {
  const fit = checkCounts(successes, total);
  if (!fit.ok) return fit;
  if (total === 0) return notDefined("share", "nobody was counted");
  const share = successes / total;
  const square = (Z95 * Z95) / total;
  const centre = (share + square / 2) / (1 + square);
  const half = (Z95 / (1 + square)) * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  return ok({
    share,
    lower: successes === 0 ? 0 : Math.max(0, centre - half),
    upper: successes === total ? 1 : Math.min(1, centre + half),
  });
}

/** How many people the organization's own mean counts for when a stage has few of its own. */
const PRIOR_STRENGTH = 8;

/**
 * A share for forecasts, 0 to 1: the counted one drawn towards `prior`, the organization's mean, as if that had been
 * seen on `strength` further people: (x + strength·prior)/(n + strength).
 *
 * Refuses counts that are not whole numbers from 0, more successes than people, a prior outside 0 to 1 and a strength
 * below 0; not defined without people and strength.
 * Source: posterior mean of a beta-binomial model.
 */
export function smoothedShare(
  successes: number,
  total: number,
  prior: number,
  strength: number = PRIOR_STRENGTH,
): Result<number, StatisticRefusal> {
  const fit = checkCounts(successes, total);
  if (!fit.ok) return fit;
  const numbers = checkNumbers(["prior", prior, SHARE], ["strength", strength, NOT_NEGATIVE]);
  if (!numbers.ok) return numbers;
  if (total + strength === 0) return notDefined("share", "nobody was counted");
  return ok((successes + strength * prior) / (total + strength));
}
