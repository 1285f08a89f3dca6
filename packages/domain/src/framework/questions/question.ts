import type { FacetId } from "../competencies/facet.js";

/** A main question of an interview: asked of everyone, in the same order and the same words. */
export interface Question {
  readonly id: string;
  /** May hold `{handsOn}`, the requisition's hands-on share; see `askedText`. */
  readonly text: string;
  /** The only follow-ups, besides "Tell me more about what you did". */
  readonly probes: readonly string[];
  /** What an answer at these points of the scale sounds like. */
  readonly anchors: Readonly<Record<1 | 3 | 5, string>>;
  /** What the answer shows; first what its anchors judge. */
  readonly facets: readonly FacetId[];
}

/** The question as it is asked for a requisition with this hands-on share (per cent). */
export const askedText = ({ text }: Pick<Question, "text">, handsOnPercent: number): string =>
  text.replaceAll("{handsOn}", String(handsOnPercent));
