import { INTERVIEW_TYPES } from "../framework/interview-types/interview-type.js";
import { isInterviewTypeId } from "../framework/interview-types/interview-type-id.js";
import type { Rating } from "../framework/rating-scale.js";
import { HOUR, type Instant } from "../shared/instant.js";
import { ok, type Result } from "../shared/result.js";
import { checkNumbers, FINITE, unfit, type UnfitValue } from "../statistics/numeric/refusal.js";
import { ratingNeedsEvidence } from "./evidence.js";

/** Shorter than this, a note says that something was seen, not what. */
const LEAST_CHARACTERS = 40;

/** The notes in the evidence of a rating: one a line. */
export const evidenceNotes = (evidence: string): readonly string[] =>
  evidence
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/**
 * Whether a rating enters statistics: it has a note of at least 40 characters, and a 1 or a 5 has two. Stricter than
 * what handing in asks for (`scorecardGaps`), so that nobody is kept from rating.
 */
export function isAdmissible({ score, evidence }: { readonly score: Rating; readonly evidence: string }): boolean {
  const notes = evidenceNotes(evidence).filter((note) => [...note].length >= LEAST_CHARACTERS).length;
  return notes >= (ratingNeedsEvidence(score) ? 2 : 1);
}

/** How soon after the interview a card came. `overdue` ones count fully; `late` ones are kept out of calibration. */
export type Timeliness = "on_time" | "overdue" | "late";

const ON_TIME = 24 * HOUR;
const NOT_LATE = 72 * HOUR;

/**
 * Whether a card came within 24 hours of the end of the interview, within 72, or later. Refuses instants that are not
 * finite.
 */
export function timeliness(interviewEndedAt: Instant, submittedAt: Instant): Result<Timeliness, UnfitValue> {
  const fit = checkNumbers(["interviewEndedAt", interviewEndedAt, FINITE], ["submittedAt", submittedAt, FINITE]);
  if (!fit.ok) return fit;
  const taken = submittedAt - interviewEndedAt;
  if (taken <= ON_TIME) return ok("on_time");
  return ok(taken <= NOT_LATE ? "overdue" : "late");
}

/**
 * Whether ratings of an interview of this type enter statistics: a recruiter's screen and a reference check are gates,
 * passed or not. Refuses an id that is no interview type.
 */
export function entersStatistics(interviewType: string): Result<boolean, UnfitValue> {
  return isInterviewTypeId(interviewType)
    ? ok(!INTERVIEW_TYPES[interviewType].gate)
    : unfit("interviewType", interviewType, "the id of an interview type");
}
