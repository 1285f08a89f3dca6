import { nextScorecardState, type ScorecardTransitionRefused } from "@leadline/domain/scorecard/scorecard-status";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { requiredProse } from "@leadline/domain/shared/text";
import { z } from "zod";
import { forbidden } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { lockInterview } from "#features/interview/interview-at-hand.js";
import { lockCard, type ScorecardOutcome } from "./own-scorecard.js";
import { settleInterview } from "./settle-interview.js";

export interface WaiveScorecard {
  readonly interviewId: string;
  readonly memberId: string;
  readonly reason: string;
}

export type WaiveScorecardRefusal = ScorecardTransitionRefused | InvalidInput;

const waiveInput = z.object({ reason: requiredProse(500, "A reason") });

/** Goes on without a card that will not come; who said so and why is kept. */
export async function waiveScorecard(
  tx: Tx,
  input: WaiveScorecard,
): Promise<Result<ScorecardOutcome, WaiveScorecardRefusal>> {
  if (tx.actor.kind !== "member") throw forbidden();
  const atHand = await lockInterview(tx, input.interviewId);
  const { requisitionId, candidateId, id: applicationId } = atHand.application;
  await tx.authorize("scorecard.waive", { requisitionId, candidateId });
  const card = await lockCard(tx, input.interviewId, input.memberId);

  const reason = parseInput(waiveInput, { reason: input.reason });
  if (!reason.ok) return reason;
  const next = nextScorecardState(card.state, "waive");
  if (!next.ok) return next;

  card.state = next.value;
  card.waivedBy = tx.actor.memberId;
  card.waiveReason = reason.value.reason;
  card.version += 1;
  await tx.em.save(card);

  await tx.record({
    type: "scorecard.waived",
    subjectId: card.id,
    requisitionId,
    applicationId,
    facts: { interviewId: input.interviewId, memberId: input.memberId },
  });
  await settleInterview(tx, atHand);
  return ok({ interviewId: input.interviewId, memberId: input.memberId });
}
