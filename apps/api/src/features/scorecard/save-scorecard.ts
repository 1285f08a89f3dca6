import { readScorecardDraft } from "@leadline/domain/scorecard/scorecard-draft";
import { nextScorecardState, type ScorecardTransitionRefused } from "@leadline/domain/scorecard/scorecard-status";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { atVersion, lockOwnScorecard, type ScorecardOutcome, type VersionConflict } from "./own-scorecard.js";
import { focusIn, pin, writeContent } from "./scorecard-content.js";

export interface SaveScorecard {
  readonly interviewId: string;
  readonly expectedVersion: number;
  readonly content: unknown;
}

export type SaveScorecardRefusal = ScorecardTransitionRefused | VersionConflict | InvalidInput;

/** Keeps what an interviewer has written so far; nobody else reads it. */
export async function saveScorecard(
  tx: Tx,
  input: SaveScorecard,
): Promise<Result<ScorecardOutcome, SaveScorecardRefusal>> {
  const { card, interview, application } = await lockOwnScorecard(tx, "scorecard.submit", input.interviewId);

  const conflict = atVersion(card, input.expectedVersion);
  if (conflict) return conflict;
  const next = nextScorecardState(card.state, "save");
  if (!next.ok) return next;
  const content = readScorecardDraft(input.content, focusIn(card.focusCompetencies, interview.interviewType));
  if (!content.ok) return content;

  card.state = next.value;
  pin(card, interview.interviewType);
  await writeContent(tx, card, content.value);

  await tx.record({
    type: "scorecard.saved",
    subjectId: card.id,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: { interviewId: interview.id },
  });
  return ok({ interviewId: interview.id, memberId: card.memberId });
}
