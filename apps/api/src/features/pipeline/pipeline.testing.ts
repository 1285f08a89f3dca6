import type { TeamRole } from "@leadline/domain/authorization/can";
import { v7 as uuidv7 } from "uuid";
import type { MemberActor } from "#core/actor.js";
import type { World } from "#testing/world.js";
import { layPipeline } from "./lay-pipeline.js";

/** An open requisition with its pipeline and two people who work on it. */
export interface Pipeline {
  readonly requisitionId: string;
  readonly ref: string;
  /** Stage ids by the framework's id, for example `ST-REVIEW`. */
  readonly stages: Readonly<Record<string, string>>;
  readonly recruiter: MemberActor;
  readonly hiringManager: MemberActor;
}

export interface PipelineDetails {
  readonly title: string;
  readonly state: string;
  readonly confidential: boolean;
  /** More people on the team, by their part. */
  readonly team: Partial<Record<TeamRole, MemberActor>>;
}

/** The id of a stage of the template. */
export function stageOf(pipeline: Pipeline, key: string): string {
  const id = pipeline.stages[key];
  if (!id) throw new Error(`No stage ${key}.`);
  return id;
}

/** An open requisition with the stages of the template; mention only what the test is about. */
export async function aPipeline(world: World, about: Partial<PipelineDetails> = {}): Promise<Pipeline> {
  const recruiter = about.team?.recruiter ?? (await world.aMember("recruiter", "Ines Okafor"));
  const hiringManager = about.team?.hiring_manager ?? (await world.aMember("member", "Tomasz Wilk"));
  const team: [TeamRole, string][] = [
    ["recruiter", recruiter.memberId],
    ["hiring_manager", hiringManager.memberId],
  ];
  for (const role of ["coordinator", "sourcer", "interviewer"] as const) {
    const member = about.team?.[role];
    if (member) team.push([role, member.memberId]);
  }
  const requisitionId = uuidv7();
  return await world.inside(async (tx) => {
    const ref = await tx.newRef("REQ");
    await tx.query(
      `insert into requisition (organization_id, id, ref, state, title, owner_id, hiring_manager_id, confidential,
         framework_version, created_at, updated_at, opened_at) values ($1,$2,$3,$4,$5,$6,$7,$8,'1.0.0',$9,$9,$9)`,
      [
        tx.organizationId,
        requisitionId,
        ref,
        about.state ?? "open",
        about.title ?? "Tech Lead, Payroll",
        recruiter.memberId,
        hiringManager.memberId,
        about.confidential ?? false,
        tx.now,
      ],
    );
    for (const [role, memberId] of team)
      await tx.query(
        "insert into hiring_team_member (organization_id, requisition_id, member_id, role) values ($1,$2,$3,$4)",
        [tx.organizationId, requisitionId, memberId, role],
      );
    const stages = await layPipeline(tx, requisitionId);
    return {
      requisitionId,
      ref,
      stages: Object.fromEntries(stages.map(({ key, id }) => [key, id])),
      recruiter,
      hiringManager,
    };
  });
}
