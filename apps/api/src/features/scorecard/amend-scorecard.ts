import { amendScorecard as decideAmendment, type AmendRefusal } from "@leadline/domain/scorecard/hand-in";
import { readScorecardDraft } from "@leadline/domain/scorecard/scorecard-draft";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { atVersion, lockOwnScorecard, type ScorecardOutcome, type VersionConflict } from "./own-scorecard.js";
import { contentOf, writeContent } from "./scorecard-content.js";
import type { SaveScorecard } from "./save-scorecard.js";

export type AmendScorecardRefusal = AmendRefusal | VersionConflict | InvalidInput;

/** Replaces a card that was handed in; the version before it is kept and can be read beside it. */
export async function amendScorecard(
  tx: Tx,
  input: SaveScorecard,
): Promise<Result<ScorecardOutcome, AmendScorecardRefusal>> {
  const { card, interview, application } = await lockOwnScorecard(tx, "scorecard.amend", input.interviewId);

  const conflict = atVersion(card, input.expectedVersion);
  if (conflict) return conflict;
  const content = readScorecardDraft(input.content, card.focusCompetencies);
  if (!content.ok) return content;
  const votes = await votesOn(tx, application.id);
  const next = decideAmendment(content.value, { state: card.state, focus: card.focusCompetencies, votes });
  if (!next.ok) return next;

  const { privateNotes: _, ...superseded } = await contentOf(tx, card);
  const submittedAt = (card.amendedAt ?? card.submittedAt ?? tx.now).toISOString();
  card.history = [...card.history, { version: card.version, submittedAt, content: superseded }];
  card.state = next.value;
  card.amendedAt = tx.now;
  await writeContent(tx, card, content.value);

  await tx.record({
    type: "scorecard.amended",
    subjectId: card.id,
    requisitionId: application.requisitionId,
    applicationId: application.id,
    facts: { interviewId: interview.id, memberId: card.memberId, version: card.version },
  });
  return ok({ interviewId: interview.id, memberId: card.memberId });
}

/** Votes cast on this application; voting locks the application too, so that none slips in between. */
async function votesOn(tx: Tx, applicationId: string): Promise<number> {
  const [row] = await tx.query<{ votes: number }>(
    `select count(*)::int as votes from vote v
     join debrief d on d.organization_id = v.organization_id and d.id = v.debrief_id
     where d.organization_id = $1 and d.application_id = $2`,
    [tx.organizationId, applicationId],
  );
  return row?.votes ?? 0;
}
