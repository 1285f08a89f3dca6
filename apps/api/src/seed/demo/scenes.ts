import { PROFILES } from "@leadline/domain/framework/profile";
import type { MemberActor } from "#core/actor.js";
import { lockPendingFlow } from "#features/approval/flow-store.js";
import { generateRequisitionPlan } from "#features/plan/generate-plan.js";
import { openRequisition } from "#features/plan/open-requisition.js";
import { createPosting } from "#features/posting/create-posting.js";
import { publishPosting } from "#features/posting/publish-posting.js";
import { answerRequisitionApproval } from "#features/requisition/approve/answer-requisition-approval.js";
import { assignTeam } from "#features/requisition/team/assign-team.js";
import { createRequisition } from "#features/requisition/draft/create-requisition.js";
import { submitRequisition } from "#features/requisition/approve/submit-requisition.js";
import type { Story } from "../story.js";
import type { CastName } from "./cast.js";
import type { Company } from "./kestrel.js";
import type { Plot } from "./requisitions.js";

/** A requisition of the story and whoever runs it. */
export interface Search {
  readonly requisitionId: string;
  readonly manager: MemberActor;
}

interface Staging {
  readonly plot: Plot;
  readonly manager: CastName;
  readonly department: keyof Company["departments"];
  readonly location: keyof Company["locations"];
  readonly team: readonly (readonly [CastName, "recruiter" | "coordinator" | "interviewer"])[];
  /** Days before today on which the manager begins. */
  readonly days: number;
}

/** A manager writes the need, gathers the team, has the plan made and asks for approval. */
export async function writeRequisition(story: Story, company: Company, staging: Staging): Promise<Search> {
  const { people, departments, locations } = company;
  const manager = people[staging.manager];
  story.at(staging.days, "09:20");
  const levelId = await story.look(manager, (tx) => levelNamed(tx, "Lead"));
  const profile = PROFILES[staging.plot.profile];
  const draft = {
    ...staging.plot,
    levelId,
    departmentId: departments[staging.department],
    locationId: locations[staging.location],
    weights: profile.weights,
    mustHaves: [...profile.mustHaves],
    targetHireOn: story.moment(-45, "09:00").toISOString().slice(0, 10),
  };
  const { requisitionId } = await story.act(manager, "requisition.create", (tx) => createRequisition(tx, draft));
  for (const [who, role] of staging.team)
    await story.act(people.nadia, "requisition.team.join", async (tx) =>
      assignTeam(
        tx,
        { requisitionId, expectedVersion: await versionOf(tx, "requisition", requisitionId) },
        { memberId: people[who].memberId, role, joins: true },
      ),
    );
  story.at(staging.days - 1, "14:05");
  await story.act(manager, "plan.generate", async (tx) =>
    generateRequisitionPlan(tx, { requisitionId, expectedVersion: await versionOf(tx, "requisition", requisitionId) }),
  );
  await story.act(manager, "requisition.submit", async (tx) =>
    submitRequisition(tx, { requisitionId, expectedVersion: await versionOf(tx, "requisition", requisitionId) }),
  );
  return { requisitionId, manager };
}

/** One approver says yes. */
export async function approve(story: Story, search: Search, approver: MemberActor, days: number): Promise<void> {
  story.at(days, "11:30");
  await story.act(approver, "requisition.approve", async (tx) => {
    const flow = await lockPendingFlow(tx, search.requisitionId);
    const expectedVersion = flow?.subjectVersion ?? 0;
    return answerRequisitionApproval(tx, {
      requisitionId: search.requisitionId,
      flowId: flow?.id ?? "",
      expectedVersion,
      decision: "approved",
      reason: "",
    });
  });
}

/** The recruiter opens the requisition and publishes its posting; answers the job's reference. */
export async function publish(story: Story, { people }: Company, search: Search, days: number): Promise<string> {
  story.at(days, "10:15");
  const { requisitionId } = search;
  await story.act(people.owen, "requisition.open", async (tx) =>
    openRequisition(tx, { requisitionId, expectedVersion: await versionOf(tx, "requisition", requisitionId) }),
  );
  const { postingId } = await story.act(people.owen, "posting.create", (tx) => createPosting(tx, requisitionId));
  await story.act(people.owen, "posting.publish", async (tx) =>
    publishPosting(tx, { postingId, expectedVersion: await versionOf(tx, "posting", postingId) }),
  );
  return await story.look(people.owen, async (tx) => {
    const [row] = await tx.query<{ ref: string }>("select ref from posting where organization_id = $1 and id = $2", [
      tx.organizationId,
      postingId,
    ]);
    return row?.ref ?? "";
  });
}

interface Asking {
  readonly organizationId: string;
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The version a screen would have shown just now. */
export async function versionOf(
  tx: Asking,
  table: "requisition" | "posting" | "application" | "debrief" | "offer",
  id: string,
): Promise<number> {
  const [row] = await tx.query<{ version: number }>(
    `select version from ${table} where organization_id = $1 and id = $2`,
    [tx.organizationId, id],
  );
  return row?.version ?? 1;
}

/** One of the organization's levels, as screens offer it. */
export async function levelNamed(tx: Asking, name: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>("select id from level where organization_id = $1 and name = $2", [
    tx.organizationId,
    name,
  ]);
  return row?.id ?? null;
}
