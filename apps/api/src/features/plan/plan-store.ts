import { focusOf, INTERVIEW_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import { isInterviewTypeId, type InterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";
import { INTERVIEW_GUIDES } from "@leadline/domain/framework/interview-types/interview-guide";
import { FRAMEWORK_VERSION } from "@leadline/domain/framework/framework-version";
import type { PlanSettings } from "@leadline/domain/framework/plan/plan-request";
import { QUESTIONS } from "@leadline/domain/framework/questions/questions";
import { readPlanSettings } from "@leadline/domain/requisition/plan-edit";
import type { Tx } from "#core/write/tx.js";

/** One interview of a plan, and who may hold it. */
export interface PlanInterview {
  readonly type: InterviewTypeId;
  readonly raters: number;
  readonly interviewerIds: readonly string[];
}

/** The newest plan of a requisition. Older versions stay for the interviews that used them. */
export interface StoredPlan {
  readonly id: string;
  readonly version: number;
  readonly settings: PlanSettings;
  readonly gapWaiver: string | null;
  readonly interviews: readonly PlanInterview[];
}

interface PlanRow {
  readonly id: string;
  readonly version: number;
  readonly settings: unknown;
  readonly gapWaiver: string | null;
  readonly interviews: readonly { readonly type: string; readonly raters: number; readonly interviewerIds: string[] }[];
}

/** The plan as it stands now; the requisition is locked by the caller, so nobody writes the next version meanwhile. */
export async function currentPlan(tx: Tx, requisitionId: string): Promise<StoredPlan | undefined> {
  const [row] = await tx.query<PlanRow>(CURRENT, [tx.organizationId, requisitionId]);
  if (!row) return undefined;
  const interviews = row.interviews.flatMap(({ type, raters, interviewerIds }) =>
    isInterviewTypeId(type) ? [{ type, raters, interviewerIds }] : [],
  );
  return { ...row, settings: readPlanSettings(row.settings), interviews };
}

const CURRENT = `
  select p.id, p.version, p.settings, p.gap_waiver as "gapWaiver",
    coalesce((select jsonb_agg(jsonb_build_object('type', i.interview_type, 'raters', i.raters,
        'interviewerIds', (select coalesce(jsonb_agg(n.member_id order by n.member_id), '[]')
          from planned_interviewer n where n.organization_id = i.organization_id and n.planned_interview_id = i.id))
        order by i.position)
      from planned_interview i where i.organization_id = p.organization_id and i.plan_id = p.id), '[]') as interviews
  from interview_plan p where p.organization_id = $1 and p.requisition_id = $2 order by p.version desc limit 1`;

/**
 * Writes the next version of a plan, whole: what an interview in use was planned by stays as it was. Each kit is pinned
 * to the questions and the agenda of today's framework.
 */
export async function insertPlan(
  tx: Tx,
  requisitionId: string,
  next: { readonly version: number; readonly settings: PlanSettings; readonly interviews: readonly PlanInterview[] },
): Promise<void> {
  const planId = tx.newId();
  await tx.query(
    `insert into interview_plan (organization_id, id, requisition_id, version, framework_version, settings, created_at)
     values ($1,$2,$3,$4,$5,$6,$7)`,
    [tx.organizationId, planId, requisitionId, next.version, FRAMEWORK_VERSION, JSON.stringify(next.settings), tx.now],
  );
  for (const [position, { type, raters, interviewerIds }] of next.interviews.entries()) {
    const id = tx.newId();
    const { purpose, agenda } = INTERVIEW_GUIDES[type];
    const kit = { purpose, agenda, questionIds: QUESTIONS[type].map((question) => question.id) };
    await tx.query(
      `insert into planned_interview (organization_id, id, plan_id, position, interview_type, minutes, raters,
         focus_competencies, kit) values ($1,$2,$3,$4,$5,$6,$7,$8,$9)`,
      [
        tx.organizationId,
        id,
        planId,
        position,
        type,
        INTERVIEW_TYPES[type].minutes,
        raters,
        focusOf(INTERVIEW_TYPES[type]),
        JSON.stringify(kit),
      ],
    );
    await tx.query(
      `insert into planned_interviewer (organization_id, planned_interview_id, member_id)
       select $1, $2, unnest($3::uuid[]) on conflict do nothing`,
      [tx.organizationId, id, interviewerIds],
    );
  }
}
