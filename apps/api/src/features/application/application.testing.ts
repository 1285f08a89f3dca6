import type { Transition } from "@leadline/domain/application/standing/history";
import { v7 as uuidv7 } from "uuid";
import type { MemberActor } from "#core/actor.js";
import { aCandidate, type CandidateDetails } from "#features/candidate/candidate.testing.js";
import { aPipeline, stageOf, type Pipeline } from "#features/pipeline/pipeline.testing.js";
import type { World } from "#testing/world.js";
import { Application } from "./application.entity.js";
import { addTransition, historyOf } from "./transition.js";

/** An application with everything around it. */
export interface BuiltApplication {
  readonly applicationId: string;
  readonly ref: string;
  readonly candidateId: string;
  readonly stageId: string;
  readonly pipeline: Pipeline;
}

export interface ApplicationDetails {
  readonly pipeline: Pipeline;
  /** The framework's id of the stage; `ST-APPLIED` unless given. */
  readonly stage: string;
  /** A candidate who exists already; a new one unless given. */
  readonly candidateId: string;
  readonly candidate: Partial<CandidateDetails>;
  readonly owner: MemberActor;
  readonly answers: Application["answers"];
  readonly source: string;
  readonly replyDueAt: Date | null;
}

/** An active application in a stage, with the first step of its history; mention only what the test is about. */
export async function anApplication(world: World, about: Partial<ApplicationDetails> = {}): Promise<BuiltApplication> {
  const pipeline = about.pipeline ?? (await aPipeline(world));
  const candidateId = about.candidateId ?? (await aCandidate(world, about.candidate)).candidateId;
  const stageId = stageOf(pipeline, about.stage ?? "ST-APPLIED");
  const applicationId = uuidv7();
  return await world.inside(async (tx) => {
    const ref = await tx.newRef("APP");
    await tx.em.insert(Application, {
      organizationId: tx.organizationId,
      id: applicationId,
      ref,
      candidateId,
      requisitionId: pipeline.requisitionId,
      kind: "candidate",
      status: "active",
      stageId,
      enteredStageAt: tx.now,
      replyDueAt: about.replyDueAt ?? null,
      ownerId: (about.owner ?? pipeline.recruiter).memberId,
      source: about.source ?? "careers_site",
      answers: about.answers ?? [],
      rejectionCompetencies: [],
      lastActivityAt: tx.now,
      appliedAt: tx.now,
      version: 1,
    });
    await addTransition(tx, { applicationId, fromStageId: null, toStageId: stageId, toStatus: "active" });
    return { applicationId, ref, candidateId, stageId, pipeline };
  });
}

/** The application's row and its history, for tests that assert that nothing was changed. */
export const stored = (world: World, applicationId: string): Promise<{ row: Application; history: Transition[] }> =>
  world.inside(async (tx) => ({
    row: await tx.find(Application, applicationId),
    history: await historyOf(tx, applicationId),
  }));

/** What the activity says happened to the application; in no order, because the clock of a test stands still. */
export const happenings = (world: World, applicationId: string): Promise<{ type: string; facts: object }[]> =>
  world.inside((tx) =>
    tx.query("select type, facts from activity where organization_id = $1 and application_id = $2", [
      tx.organizationId,
      applicationId,
    ]),
  );
