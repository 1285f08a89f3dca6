import { FRAMEWORK_VERSION } from "@leadline/domain/framework/framework-version";
import { isInterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";
import { focusOf, INTERVIEW_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import type { CompetencyRating, ScorecardContent } from "@leadline/domain/scorecard/scorecard";
import type { Tx } from "#core/write/tx.js";
import type { Scorecard } from "./scorecard.entity.js";

/** What a card says now. */
export async function contentOf(tx: Tx, card: Scorecard): Promise<ScorecardContent> {
  const ratings = await tx.query<CompetencyRating>(
    `select competency, score, not_observed as "notObserved", evidence from rating
     where organization_id = $1 and scorecard_id = $2 order by competency`,
    [tx.organizationId, card.id],
  );
  return {
    ratings,
    recommendation: card.recommendation,
    recommendationEvidence: card.recommendationEvidence ?? "",
    levelVote: card.levelVote,
    summary: card.summary ?? "",
    privateNotes: card.privateNotes ?? "",
  };
}

/** Writes what a card says, ratings included; the caller has decided its state. */
export async function writeContent(tx: Tx, card: Scorecard, content: ScorecardContent): Promise<void> {
  card.recommendation = content.recommendation;
  card.recommendationEvidence = content.recommendationEvidence;
  card.levelVote = content.levelVote;
  card.summary = content.summary;
  card.privateNotes = content.privateNotes;
  card.version += 1;
  await tx.em.save(card);
  await tx.query(
    `delete from rating where organization_id = $1 and scorecard_id = $2 and competency <> all($3::text[])`,
    [tx.organizationId, card.id, content.ratings.map(({ competency }) => competency)],
  );
  await tx.query(
    `insert into rating (organization_id, scorecard_id, competency, score, not_observed, evidence)
     select $1, $2, r.competency, r.score, r."notObserved", r.evidence
     from jsonb_to_recordset($3::jsonb) as r (competency text, score int, "notObserved" boolean, evidence text)
     on conflict (organization_id, scorecard_id, competency) do update
       set score = excluded.score, not_observed = excluded.not_observed, evidence = excluded.evidence`,
    [tx.organizationId, card.id, JSON.stringify(content.ratings)],
  );
}

/** Fixes what the card rates and by which anchors, with the first word: later editions of plan and framework pass it by. */
export function pin(card: Scorecard, interviewType: string): void {
  card.focusCompetencies = [...focusIn(card.focusCompetencies, interviewType)];
  card.frameworkVersion ??= FRAMEWORK_VERSION;
}

/** What a card of this interview rates: what its plan says, or all its type measures. */
export function focusIn(planned: readonly string[], interviewType: string): readonly string[] {
  if (planned.length > 0 || !isInterviewTypeId(interviewType)) return planned;
  return focusOf(INTERVIEW_TYPES[interviewType]);
}
