import { submitScorecard as decideSubmission, type SubmitRefusal } from "@leadline/domain/scorecard/hand-in";
import { readScorecardDraft } from "@leadline/domain/scorecard/scorecard-draft";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { atVersion, lockOwnScorecard, type ScorecardOutcome, type VersionConflict } from "./own-scorecard.js";
import { focusIn, pin, writeContent } from "./scorecard-content.js";
import type { SaveScorecard } from "./save-scorecard.js";
import { settleInterview } from "./settle-interview.js";

export type SubmitScorecardRefusal = SubmitRefusal | VersionConflict | InvalidInput;

/** Hands a card in. With the last required card the interview is complete; the kit link has done its work. */
export async function submitScorecard(
  tx: Tx,
  input: SaveScorecard,
): Promise<Result<ScorecardOutcome, SubmitScorecardRefusal>> {
  const atHand = await lockOwnScorecard(tx, "scorecard.submit", input.interviewId);
  const { card, interview, application } = atHand;

  const conflict = atVersion(card, input.expectedVersion);
  if (conflict) return conflict;
  const focus = focusIn(card.focusCompetencies, interview.interviewType);
  const content = readScorecardDraft(input.content, focus);
  if (!content.ok) return content;
  const next = decideSubmission(content.value, {
    state: card.state,
    focus,
    interview: { state: interview.state, startsAt: interview.during?.start ?? null },
    now: tx.now.getTime(),
  });
  if (!next.ok) return next;

  card.state = next.value;
  card.submittedAt = tx.now;
  pin(card, interview.interviewType);
  await writeContent(tx, card, content.value);
  await closeKitLinks(tx, interview.id, card.memberId);

  await tx.record({
    type: "scorecard.submitted",
    subjectId: card.id,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: { interviewId: interview.id, memberId: card.memberId },
  });
  await settleInterview(tx, atHand);
  return ok({ interviewId: interview.id, memberId: card.memberId });
}

async function closeKitLinks(tx: Tx, interviewId: string, memberId: string): Promise<void> {
  await tx.query(
    `update link_token set consumed_at = $4
     where organization_id = $1 and kind = 'kit' and interview_id = $2 and member_id = $3 and consumed_at is null`,
    [tx.organizationId, interviewId, memberId, tx.now],
  );
}
