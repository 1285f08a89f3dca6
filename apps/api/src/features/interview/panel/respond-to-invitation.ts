import { isOver } from "@leadline/domain/interview/interview-status";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { lockInterview } from "#features/interview/interview-at-hand.js";
import { panelOf } from "./panel.js";
import type { InvitationResponse } from "./participant.entity.js";
import type { InterviewOutcome } from "#features/interview/schedule/schedule-interview.js";

export interface RespondToInvitation {
  readonly interviewId: string;
  readonly response: InvitationResponse;
}
/** The interview is over or called off; an answer would change nothing. */
export interface InterviewOver {
  readonly type: "InterviewOver";
}

/** A member says whether they take part, by hand or from their calendar. */
export async function respondToInvitation(
  tx: Tx,
  { interviewId, response }: RespondToInvitation,
): Promise<Result<InterviewOutcome, InterviewOver>> {
  const { interview, application } = await lockInterview(tx, interviewId);
  const { actor } = tx;
  const memberId = actor.kind === "member" || actor.kind === "kit" ? actor.memberId : undefined;
  const own = (await panelOf(tx, interviewId)).find((participant) => participant.memberId === memberId);
  if (!own || (actor.kind === "kit" && actor.interviewId !== interviewId)) throw notFound();
  await tx.authorize("interview.respond", { requisitionId: application.requisitionId, own: true });

  if (isOver(interview.state) || interview.state === "awaiting_feedback") return refuse({ type: "InterviewOver" });
  if (own.response === response) return ok({ interviewId });

  own.response = response;
  await tx.em.save(own);

  await tx.record({
    type: "interview.responded",
    subjectId: interviewId,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: { memberId: own.memberId, response },
  });
  return ok({ interviewId });
}
