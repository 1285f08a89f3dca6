import type { PanelCard } from "@leadline/domain/debrief/debrief-lock";
import type { Ballot } from "@leadline/domain/debrief/vote";
import { invalid, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import type { Result } from "@leadline/domain/shared/result";
import type { Action } from "@leadline/domain/authorization/matrix";
import { notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { lockApplication, type InterviewedApplication } from "#features/interview/interviewed-application.js";
import { Debrief } from "./debrief.entity.js";

/** Which application's debrief this is about; the resolver reads the rest. */
export type DebriefOutcome = { readonly applicationId: string };

/** A debrief with its application and ballot, kept from others until the transaction ends: the application first. */
export interface DebriefAtHand {
  readonly debrief: Debrief;
  readonly application: InterviewedApplication;
  readonly ballot: Ballot;
}

/** Locks a debrief for a command; `own` is whether the actor is one of its voters. */
export async function lockDebrief(tx: Tx, action: Action, debriefId: string): Promise<DebriefAtHand> {
  const { applicationId } = await tx.find(Debrief, debriefId);
  const application = await lockApplication(tx, applicationId);
  const debrief = await tx.lock(Debrief, debriefId);
  const ballot = await ballotOf(tx, debrief);
  const { requisitionId, candidateId } = application;
  const own = tx.actor.kind === "member" && isVoter(ballot, tx.actor.memberId);
  await tx.authorize(action, { requisitionId, candidateId, own });
  return { debrief, application, ballot };
}

/** The activity rows of a debrief belong to its application and requisition. */
export const aboutDebrief = ({ debrief, application }: Pick<DebriefAtHand, "debrief" | "application">) => ({
  subjectId: debrief.id,
  applicationId: application.id,
  requisitionId: application.requisitionId,
});

/** Cards of interviews that take place or took place, as the lock sees them. */
export async function panelCardsOf(tx: Tx, applicationId: string): Promise<readonly PanelCard[]> {
  return await tx.query<PanelCard>(PANEL_CARDS, [tx.organizationId, applicationId]);
}

/** A level of the organization, or the refusal next to its field. */
export async function checkLevel(tx: Tx, levelId: string | null): Promise<Result<never, InvalidInput> | undefined> {
  if (levelId === null) return undefined;
  const [level] = await tx.query(`select id from level where organization_id = $1 and id = $2`, [
    tx.organizationId,
    levelId,
  ]);
  return level ? undefined : invalid("levelId", "Choose a level from the list.");
}

/** The member who acts; a debrief has no other kind of visitor. */
export function actingMember(tx: Tx): string {
  if (tx.actor.kind !== "member") throw notFound();
  return tx.actor.memberId;
}

async function ballotOf(tx: Tx, debrief: Debrief): Promise<Ballot> {
  const voters = await tx.query<{ memberId: string; required: boolean; voted: boolean }>(
    `select w.member_id as "memberId", w.required, v.member_id is not null as voted
     from debrief_voter w
     left join vote v on v.organization_id = w.organization_id and v.debrief_id = w.debrief_id
       and v.member_id = w.member_id
     where w.organization_id = $1 and w.debrief_id = $2 order by w.member_id`,
    [tx.organizationId, debrief.id],
  );
  const cast = voters.filter(({ voted }) => voted).map(({ memberId }) => memberId);
  return { state: debrief.state, voters, cast };
}

const isVoter = ({ voters }: Ballot, memberId: string): boolean => voters.some((voter) => voter.memberId === memberId);

const PANEL_CARDS = `
  select s.member_id as "memberId", s.interview_id as "interviewId", s.state,
    coalesce(p.scorecard_required, false) as required
  from scorecard s
  join interview i on i.organization_id = s.organization_id and i.id = s.interview_id
    and i.state not in ('cancelled', 'no_show')
  left join participant p on p.organization_id = s.organization_id and p.interview_id = s.interview_id
    and p.member_id = s.member_id and p.removed_at is null
  where s.organization_id = $1 and s.application_id = $2 order by s.id`;
