import { nextInterviewState } from "@leadline/domain/interview/interview-status";
import type { Tx } from "#core/write/tx.js";
import type { InterviewAtHand } from "#features/interview/interview-at-hand.js";

/** Completes an interview that has ended when nobody owes a required card of it any more. */
export async function settleInterview(tx: Tx, { interview, application }: InterviewAtHand): Promise<void> {
  const next = nextInterviewState(interview.state, "complete");
  if (!next.ok) return;
  const [cards] = await tx.query<{ owed: number; waived: number }>(CARDS, [tx.organizationId, interview.id]);
  if (!cards || cards.owed > 0) return;

  interview.state = next.value;
  interview.version += 1;
  await tx.em.save(interview);

  await tx.record({
    type: "interview.scorecards_complete",
    subjectId: interview.id,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: { waived: cards.waived },
  });
}

const CARDS = `
  select count(*) filter (where s.state in ('not_started', 'draft') and p.scorecard_required)::int as owed,
    count(*) filter (where s.state = 'waived')::int as waived
  from scorecard s
  join participant p on p.organization_id = s.organization_id and p.interview_id = s.interview_id
    and p.member_id = s.member_id and p.removed_at is null
  where s.organization_id = $1 and s.interview_id = $2`;
