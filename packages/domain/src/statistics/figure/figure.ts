import { ok, type Result } from "../../shared/result.js";
import type { GatedFigure } from "../gate/gate-table.js";
import { mayShow, type Backing, type NotYetShown } from "../gate/may-show.js";
import type { StatisticRefusal } from "../numeric/refusal.js";

/** One thing a figure was computed from, in the order in which it entered. */
export interface FigureInput {
  /** Where it is kept, such as a version of a scorecard, so that a reader can go and look. */
  readonly source: string;
  /** Null when it is missing: it is listed and does not count. */
  readonly value: number | null;
  /** How much it counts beside the other inputs. */
  readonly weight: number;
}

/** Limits beside a value: of an interval, or of what missing inputs could change. */
export interface FigureLimits {
  readonly lower: number;
  readonly upper: number;
}

/** Whether the value is there, or why it is not: kept back by its gate, or not defined by these data. */
export type FigureGate =
  { readonly open: true } | { readonly open: false; readonly reason: NotYetShown | StatisticRefusal };

/**
 * A figure as it leaves the domain: with what it takes to judge it and to compute it again. Where the gate is closed
 * there is no value, so that no screen can show one.
 */
export interface Figure {
  readonly figure: GatedFigure;
  readonly value: number | null;
  readonly interval: FigureLimits | null;
  /** How many inputs count. */
  readonly n: number;
  readonly gate: FigureGate;
  /** Which formula computed it: figures of different versions are not compared. */
  readonly formulaVersion: string;
  readonly inputs: readonly FigureInput[];
  /** Numbers the formula used that are not data of its own: variances of a model, a seed. */
  readonly parameters: Readonly<Record<string, number>>;
}

/** Goes up when a formula, one of its constants or the minimum behind it changes what people see. */
const VERSIONS: Readonly<Record<GatedFigure, number>> = {
  competencyMean: 1,
  profileScore: 1,
  withinGroupAgreement: 1,
  posterior: 1,
  reliability: 1,
  percentAgreement: 1,
  severity: 1,
  halo: 1,
  rangeRestriction: 1,
  validity: 1,
  correctedValidity: 1,
  medianTimeInStage: 1,
  conversion: 1,
  forecast: 1,
  impactRatio: 1,
};

/** The version of a figure's formula, such as `profileScore/1`. */
export const formulaVersion = (figure: GatedFigure): string => `${figure}/${VERSIONS[figure]}`;

/** A computed value with its limits, if it has any. */
export interface ComputedValue {
  readonly value: number;
  readonly interval?: FigureLimits | null;
}

/**
 * Puts a computed value behind its gate. A refusal of the computation comes before that of the gate: what is not defined
 * cannot be waited for.
 */
export function figureOf<F extends GatedFigure>(
  figure: F,
  computed: Result<ComputedValue, StatisticRefusal>,
  backing: Backing<F>,
  inputs: readonly FigureInput[],
  parameters: Readonly<Record<string, number>> = {},
): Figure {
  const gate: Result<true, NotYetShown | StatisticRefusal> = computed.ok ? mayShow(figure, backing) : computed;
  const shown = gate.ok && computed.ok ? computed.value : null;
  return {
    figure,
    value: shown?.value ?? null,
    interval: shown?.interval ?? null,
    n: inputs.filter(({ value }) => value !== null).length,
    gate: gate.ok ? { open: true } : { open: false, reason: gate.refusal },
    formulaVersion: formulaVersion(figure),
    inputs,
    parameters,
  };
}

/** Turns the outcome of a formula into a value; `pick` names the number meant. */
export const computed = <T>(
  result: Result<T, StatisticRefusal>,
  pick: (value: T) => ComputedValue,
): Result<ComputedValue, StatisticRefusal> => (result.ok ? ok(pick(result.value)) : result);
