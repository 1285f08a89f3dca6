import type { InterviewState } from "@leadline/domain/interview/interview-status";
import { MINUTE, type Interval } from "@leadline/domain/shared/instant";
import { v7 as uuidv7 } from "uuid";
import type { Tx } from "#core/write/tx.js";
import type { World } from "#testing/world.js";
import { Interview } from "./interview.entity.js";
import { Participant } from "./panel/participant.entity.js";

/** A candidate in an interview stage of an open requisition with a plan of one interview. */
export interface Loop {
  readonly requisitionId: string;
  readonly stageId: string;
  readonly planId: string;
  readonly plannedInterviewId: string;
  readonly candidateId: string;
  readonly applicationId: string;
}

export interface LoopDetails {
  readonly ownerId: string;
  readonly hiringManagerId: string;
  readonly candidateName: string;
  readonly candidateZone: string | null;
  readonly minutes: number;
  readonly raters: number;
  readonly focusCompetencies: readonly string[];
  readonly confidential: boolean;
  /** Another application at a requisition that exists already, when given with its plan. */
  readonly beside: Loop;
}

/** Builds what an interview hangs on, down to the application; mention only what the test is about. */
export async function aLoop(world: World, about: Partial<LoopDetails> = {}): Promise<Loop> {
  const ownerId = about.ownerId ?? (await world.aMember("recruiter", "Lene Brandvold")).memberId;
  return await world.inside(async (tx) => {
    const seat = about.beside ?? (await aPlannedRequisition(tx, ownerId, about));
    const candidateId = uuidv7();
    const applicationId = uuidv7();
    await tx.query(
      `insert into candidate (organization_id, id, ref, name, time_zone, created_at) values ($1,$2,$3,$4,$5,$6)`,
      [
        tx.organizationId,
        candidateId,
        await tx.newRef("CAN"),
        about.candidateName ?? "Amara Nwosu",
        about.candidateZone === undefined ? "Europe/Lisbon" : about.candidateZone,
        tx.now,
      ],
    );
    await tx.query(
      `insert into candidate_email (organization_id, candidate_id, email, proved_at) values ($1,$2,$3,$4)`,
      [tx.organizationId, candidateId, `c-${candidateId}@example.com`, tx.now],
    );
    await tx.query(
      `insert into application (organization_id, id, ref, candidate_id, requisition_id, status, stage_id, plan_id,
         owner_id, entered_stage_at, last_activity_at, applied_at)
       values ($1,$2,$3,$4,$5,'active',$6,$7,$8,$9,$9,$9)`,
      [
        tx.organizationId,
        applicationId,
        await tx.newRef("APP"),
        candidateId,
        seat.requisitionId,
        seat.stageId,
        seat.planId,
        ownerId,
        tx.now,
      ],
    );
    return { ...seat, candidateId, applicationId };
  });
}

async function aPlannedRequisition(
  tx: Tx,
  ownerId: string,
  about: Partial<LoopDetails>,
): Promise<Omit<Loop, "candidateId" | "applicationId">> {
  const [requisitionId, stageId, planId, plannedInterviewId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const { organizationId, now } = tx;
  const hiringManagerId = about.hiringManagerId ?? ownerId;
  await tx.query(
    `insert into requisition (organization_id, id, ref, state, title, owner_id, hiring_manager_id, confidential,
       framework_version, created_at, updated_at, opened_at)
     values ($1,$2,$3,'open','Tech Lead, Tidal data',$4,$5,$6,'1',$7,$7,$7)`,
    [organizationId, requisitionId, await tx.newRef("REQ"), ownerId, hiringManagerId, about.confidential ?? false, now],
  );
  await tx.query(
    `insert into hiring_team_member (organization_id, requisition_id, member_id, role)
     select $1, $2, id, role from (values ($3::uuid, 'recruiter'), ($4::uuid, 'hiring_manager')) as team (id, role)`,
    [organizationId, requisitionId, ownerId, hiringManagerId],
  );
  await tx.query(
    `insert into stage (organization_id, id, requisition_id, key, name, type, position, reply_days, candidate_label)
     values ($1,$2,$3,'loop','Interviews','interview',1,12,'Interviews')`,
    [organizationId, stageId, requisitionId],
  );
  await tx.query(
    `insert into interview_plan (organization_id, id, requisition_id, version, framework_version, created_at)
     values ($1,$2,$3,1,'1',$4)`,
    [organizationId, planId, requisitionId, now],
  );
  await tx.query(
    `insert into planned_interview (organization_id, id, plan_id, position, interview_type, minutes, raters,
       focus_competencies) values ($1,$2,$3,1,'IT-PLAN',$4,$5,$6)`,
    [
      organizationId,
      plannedInterviewId,
      planId,
      about.minutes ?? 60,
      about.raters ?? 1,
      about.focusCompetencies ?? ["TL-PLAN", "TL-JUDG"],
    ],
  );
  return { requisitionId, stageId, planId, plannedInterviewId };
}

export interface BuiltInterview extends Loop {
  readonly interviewId: string;
  readonly ref: string;
  /** Participant ids, in the order of the interviewers. */
  readonly participantIds: readonly string[];
}

export interface InterviewDetails {
  readonly loop: Loop;
  readonly interviewerIds: readonly string[];
  readonly state: InterviewState;
  /** Tomorrow, one hour, unless given. */
  readonly during: Interval | null;
}

/** An interview as it stands, with its panel; scheduled for tomorrow unless the test says otherwise. */
export async function anInterview(world: World, about: Partial<InterviewDetails> = {}): Promise<BuiltInterview> {
  const loop = about.loop ?? (await aLoop(world));
  const interviewerIds = about.interviewerIds ?? [(await world.aMember("member", "Teodor Almqvist")).memberId];
  const start = world.services.now().getTime() + 24 * 60 * MINUTE;
  const during = about.during === undefined ? { start, end: start + 60 * MINUTE } : about.during;
  const state = about.state ?? "scheduled";
  const interviewId = uuidv7();
  const ref = await world.inside(async (tx) => {
    const newRef = await tx.newRef("INT");
    await tx.em.insert(Interview, {
      organizationId: tx.organizationId,
      id: interviewId,
      ref: newRef,
      applicationId: loop.applicationId,
      candidateId: loop.candidateId,
      plannedInterviewId: loop.plannedInterviewId,
      interviewType: "IT-PLAN",
      state,
      minutes: 60,
      during,
      timeZone: "Europe/Lisbon",
      calendarUid: `${interviewId}@leadline`,
      sequence: 0,
      candidateMoves: 0,
      createdAt: tx.now,
      version: 1,
    });
    return newRef;
  });
  const participantIds: string[] = [];
  for (const memberId of interviewerIds)
    participantIds.push(await aParticipant(world, { interviewId, memberId, state, during }));
  return { ...loop, interviewId, ref, participantIds };
}

export interface ParticipantDetails {
  readonly interviewId: string;
  readonly memberId: string;
  readonly state?: InterviewState;
  readonly during?: Interval | null;
  readonly response?: Participant["response"];
  readonly training?: Participant["training"];
  /** True unless given; whoever owes a scorecard gets an empty one. */
  readonly scorecardRequired?: boolean;
}

/** A member in the panel, with the empty scorecard they owe. */
export async function aParticipant(world: World, about: ParticipantDetails): Promise<string> {
  const scorecardRequired = about.scorecardRequired ?? true;
  const occupies = about.state === undefined || about.state === "scheduled" || about.state === "in_progress";
  return await world.inside(async (tx) => {
    // Of the world's clock, not of today's: what the product adds later has to sort after it.
    const id = tx.newId();
    await tx.em.insert(Participant, {
      organizationId: tx.organizationId,
      id,
      interviewId: about.interviewId,
      memberId: about.memberId,
      response: about.response ?? "needs_action",
      scorecardRequired,
      training: about.training ?? "qualified",
      busy: occupies ? (about.during ?? null) : null,
      removedAt: null,
    });
    if (scorecardRequired)
      await tx.query(
        `insert into scorecard (organization_id, id, interview_id, application_id, member_id, state, framework_version,
           focus_competencies, due_at)
         select i.organization_id, $3, i.id, i.application_id, $4, 'not_started', ip.framework_version,
           p.focus_competencies, upper(i.during) + interval '24 hours'
         from interview i
         join planned_interview p on p.organization_id = i.organization_id and p.id = i.planned_interview_id
         join interview_plan ip on ip.organization_id = p.organization_id and ip.id = p.plan_id
         where i.organization_id = $1 and i.id = $2`,
        [tx.organizationId, about.interviewId, tx.newId(), about.memberId],
      );
    return id;
  });
}
