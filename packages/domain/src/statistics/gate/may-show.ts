import { ok, refuse, type Result } from "../../shared/result.js";
import { checkNumbers, FINITE, type UnfitValue } from "../numeric/refusal.js";
import {
  GATE_QUANTITIES,
  GATES,
  type Gate,
  type GatedFigure,
  type GateQuantity,
  type InsteadOfFigure,
} from "./gate-table.js";

/** The quantities that decide whether a figure may be shown. */
export type Backing<F extends GatedFigure> = Readonly<Record<keyof (typeof GATES)[F]["conditions"], number>>;

/** One condition that is not met. */
export interface Unmet {
  readonly quantity: GateQuantity;
  readonly have: number;
  readonly needed: "at_least" | "at_most";
  readonly limit: number;
}

/** Too little stands behind a figure: every condition that is not met, and what to show instead. */
export interface NotYetShown {
  readonly type: "NotYetShown";
  readonly figure: GatedFigure;
  readonly unmet: readonly Unmet[];
  readonly instead: InsteadOfFigure;
}

/**
 * Whether `figure` may be shown, given the quantities behind it. Refuses with every condition that is not met and
 * what to show instead, or names a quantity that is not finite. A number that is not behind enough data is worse than
 * none: it will be believed.
 */
export function mayShow<F extends GatedFigure>(figure: F, backing: Backing<F>): Result<true, NotYetShown | UnfitValue> {
  const { conditions, instead }: Gate = GATES[figure];
  const given: Readonly<Partial<Record<GateQuantity, number>>> = backing;
  const unmet: Unmet[] = [];
  for (const quantity of GATE_QUANTITIES) {
    const condition = conditions[quantity];
    if (condition === undefined) continue;
    const have = given[quantity] ?? Number.NaN;
    const fit = checkNumbers([quantity, have, FINITE]);
    if (!fit.ok) return fit;
    const { atLeast: least = -Infinity, atMost: most = Infinity } = condition;
    if (have < least) unmet.push({ quantity, have, needed: "at_least", limit: least });
    if (have > most) unmet.push({ quantity, have, needed: "at_most", limit: most });
  }
  return unmet.length === 0 ? ok(true) : refuse({ type: "NotYetShown", figure, unmet, instead });
}

/** The figure when it may be shown, else the refusal of its gate; a refusal of the figure itself comes first. */
export function gated<T, R, F extends GatedFigure>(
  figure: F,
  backing: Backing<F>,
  computed: Result<T, R>,
): Result<T, R | NotYetShown | UnfitValue> {
  if (!computed.ok) return computed;
  const gate = mayShow(figure, backing);
  return gate.ok ? computed : gate;
}

/** A pool below this has too few people for five distinct co-raters. */
const SMALL_POOL = 8;

/**
 * How many distinct co-raters an interviewer still needs before severity may be shown, 0 or more: five, or three
 * where the organization has fewer than eight interviewers. NaN for counts that are not finite, which the gate refuses.
 */
export const missingCoRaters = (coRaters: number, interviewersInPool: number): number =>
  Math.max(0, (interviewersInPool < SMALL_POOL ? 3 : 5) - coRaters);
