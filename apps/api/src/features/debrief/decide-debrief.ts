import { decisionInput } from "@leadline/domain/debrief/decision";
import { nextDebriefState, type DebriefTransitionRefused } from "@leadline/domain/debrief/debrief-status";
import { spreadOf, SPREAD_TO_DISCUSS } from "@leadline/domain/debrief/disagreement";
import type { Rating } from "@leadline/domain/framework/rating-scale";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import type { VersionConflict } from "#features/interview/interview-at-hand.js";
import { aboutDebrief, actingMember, checkLevel, lockDebrief, type DebriefOutcome } from "./debrief-at-hand.js";

export interface DecideDebrief {
  readonly debriefId: string;
  readonly expectedVersion: number;
  readonly decision: unknown;
}
export type DecideRefusal = DebriefTransitionRefused | VersionConflict | InvalidInput;

/** Records what the hiring manager decides, by name, with reasons. The candidate is moved by a separate act. */
export async function decideDebrief(tx: Tx, input: DecideDebrief): Promise<Result<DebriefOutcome, DecideRefusal>> {
  const memberId = actingMember(tx);
  const atHand = await lockDebrief(tx, "debrief.decide", input.debriefId);
  const { debrief, application } = atHand;

  if (debrief.version !== input.expectedVersion)
    return refuse({ type: "VersionConflict", currentVersion: debrief.version });
  const next = nextDebriefState(debrief.state, "decide");
  if (!next.ok) return next;
  const decision = parseInput(decisionInput, input.decision);
  if (!decision.ok) return decision;
  const unknownLevel = await checkLevel(tx, decision.value.levelId);
  if (unknownLevel) return unknownLevel;

  const id = tx.newId();
  const { outcome, levelId, rationale, dissent, nextStep } = decision.value;
  await tx.query(INSERT, [
    tx.organizationId,
    id,
    debrief.id,
    outcome,
    levelId,
    rationale,
    dissent,
    nextStep,
    memberId,
    tx.now,
    JSON.stringify(await spreadsShown(tx, application.id)),
  ]);
  debrief.state = next.value;
  debrief.version += 1;
  await tx.em.save(debrief);

  await tx.record({
    type: "debrief.decided",
    ...aboutDebrief(atHand),
    facts: { decisionId: id, outcome, levelId },
  });
  return ok({ applicationId: application.id });
}

/** The computed values on the page when the decision was taken: which competencies were marked for discussion. */
async function spreadsShown(tx: Tx, applicationId: string): Promise<readonly object[]> {
  const rows = await tx.query<{ competency: string; scores: Rating[] }>(
    `select q.competency, array_agg(q.score) as scores from rating q
     join scorecard s on s.organization_id = q.organization_id and s.id = q.scorecard_id
       and s.state in ('submitted', 'amended')
     where s.organization_id = $1 and s.application_id = $2 and q.score is not null
     group by q.competency order by q.competency`,
    [tx.organizationId, applicationId],
  );
  return rows
    .map(({ competency, scores }) => ({ kind: "spread", competency, spread: spreadOf(scores) }))
    .filter(({ spread }) => spread >= SPREAD_TO_DISCUSS);
}

const INSERT = `
  insert into decision (organization_id, id, debrief_id, outcome, level_id, rationale, dissent, next_step, decided_by,
    decided_at, shown) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)`;
