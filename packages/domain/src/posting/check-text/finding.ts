import type { Span } from "../../framework/skills/extract-skills/normalized-text.js";

/** What a job description is checked for, in the order of the framework document, 7.2. */
export const TEXT_CHECKS = [
  "JD-PAY",
  "JD-MUST",
  "JD-NICE",
  "JD-YEARS",
  "JD-DEGREE",
  "JD-HANDSON",
  "JD-FAMILIES",
  "JD-LINK",
  "JD-READ",
  "JD-LENGTH",
  "JD-GENDER",
  "JD-EXCL",
  "JD-PROCESS",
] as const;
export type TextCheck = (typeof TEXT_CHECKS)[number];

/** A place in a draft: a field by its dotted path (`outcomes.2`, `pay`), and where in it; 0 to 0 for all of it. */
export interface Place extends Span {
  readonly field: string;
}

/** One thing about a job description that somebody should look at. */
export interface TextFinding {
  readonly check: TextCheck;
  /** `block` keeps the text from being published; `warn` is advice. */
  readonly level: "block" | "warn";
  readonly place: Place;
  /** What to do about it, as a sentence to the person who writes. */
  readonly advice: string;
}

/** The whole of a field: for what is missing, or wrong as a whole. */
export const wholeField = (field: string): Place => ({ field, start: 0, end: 0 });
