import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CandidateActor } from "#core/actor.js";
import { anApplication, happenings, stored, type BuiltApplication } from "#features/application/application.testing.js";
import { callOffWithdrawn } from "#features/interview/end/on-application-closed.js";
import { aLoop, anInterview } from "#features/interview/interview.testing.js";
import { theCandidate } from "#features/offer/offer.testing.js";
import { aKey, as, aWorld, type Visitor, type World } from "#testing/world.js";
import { withdrawForCandidate } from "./withdraw-application.js";
import { writeAs } from "#core/write/write-as.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const UNDO = `mutation ($input: UndoWithdrawalInput!) { undoWithdrawal(input: $input) { __typename
  ... on WithdrawalStays { reason message } } }`;
const WITHDRAW = `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { __typename } }`;
const undo = async (who: Visitor, applicationId: string, where: World = world) => {
  const { data, errors } = await as(where, who)(UNDO, { input: { clientMutationId: aKey(), applicationId } });
  return errors ? { __typename: errors[0]?.extensions.code } : data.undoWithdrawal;
};
const MINE = `{ myApplications { state undoUntil viewerCan { withdraw undoWithdrawal } } }`;
const mine = async (who: CandidateActor) => (await as(world, who)(MINE)).data.myApplications[0];

/** Somebody in the loop who has an interview in so many minutes, and withdraws now. */
async function aWithdrawal(inMinutes = 24 * 60) {
  const built = await anApplication(world, { stage: "ST-LOOP" });
  const { applicationId, candidateId } = built;
  const start = world.services.now().getTime() + inMinutes * 60_000;
  const loop = { ...(await aLoop(world)), applicationId, candidateId };
  const { interviewId } = await anInterview(world, { loop, during: { start, end: start + 3_600_000 } });
  const person = theCandidate(world, candidateId);
  const before = (await stored(world, applicationId)).row;
  await as(world, person)(WITHDRAW, { input: { clientMutationId: aKey(), applicationId, reason: "WD-PAY" } });
  await world.settle();
  return { built, person, interviewId, before };
}
const interviewState = async (id: string): Promise<string | undefined> =>
  (await world.inside((tx) => tx.query<{ state: string }>("select state from interview where id = $1", [id])))[0]
    ?.state;
const tenMinutesLater = async ({ applicationId }: BuiltApplication) => {
  world.services.pass(11);
  await callOffWithdrawn(world.services, { organizationId: world.organizationId, applicationId });
};

describe("a candidate who withdrew", () => {
  test("takes it back within ten minutes, stands where they stood, and keeps their interview", async () => {
    const { built, person, interviewId, before } = await aWithdrawal();
    expect(await interviewState(interviewId)).toBe("scheduled");
    expect(await mine(person)).toMatchObject({
      state: "withdrawn",
      undoUntil: new Date(world.services.now().getTime() + 600_000).toISOString(),
      viewerCan: { withdraw: false, undoWithdrawal: true },
    });
    world.services.pass(9);

    expect(await undo(person, built.applicationId)).toEqual({ __typename: "WithdrawalUndone" });

    expect((await stored(world, built.applicationId)).row).toMatchObject({
      status: "active",
      stageId: built.stageId,
      enteredStageAt: before.enteredStageAt,
      withdrawalReason: null,
      withdrawnAt: null,
    });
    expect(await happenings(world, built.applicationId)).toContainEqual({
      type: "application.reinstated",
      facts: { from: "withdrawn", stageId: built.stageId, cancelledMessageIds: [] },
    });
    await tenMinutesLater(built);
    expect(await interviewState(interviewId)).toBe("scheduled");
    expect(await mine(person)).toMatchObject({ state: "active", undoUntil: null });
  });

  test("stays withdrawn after that: interviews are called off, and taking it back changes nothing", async () => {
    const { built, person, interviewId } = await aWithdrawal();
    await tenMinutesLater(built);
    expect(await interviewState(interviewId)).toBe("cancelled");
    const before = await stored(world, built.applicationId);

    expect(await undo(person, built.applicationId)).toEqual({
      __typename: "WithdrawalStays",
      reason: "NothingToUndo",
      message: "The ten minutes to take it back are over.",
    });

    expect(await stored(world, built.applicationId)).toEqual(before);
    expect((await mine(person)).viewerCan.undoWithdrawal).toBe(false);
  });

  test("lets nobody wait for them: what begins within the ten minutes is called off at once", async () => {
    expect(await interviewState((await aWithdrawal(5)).interviewId)).toBe("cancelled");
  });

  test("cannot take it back once the job is closed", async () => {
    const { built, person } = await aWithdrawal();
    await world.inside((tx) =>
      tx.query("update requisition set state = 'closed' where id = $1", [built.pipeline.requisitionId]),
    );
    expect(await undo(person, built.applicationId)).toMatchObject({ reason: "RequisitionNotOpen" });
  });
});

describe("a withdrawal is not taken back, and nothing is changed,", () => {
  test("by another candidate, or somebody of another organization", async () => {
    const { built } = await aWithdrawal();
    const before = await stored(world, built.applicationId);
    const elsewhere = await world.elsewhere();
    const stranger = theCandidate(world, (await anApplication(world)).candidateId);

    expect((await undo(stranger, built.applicationId)).__typename).toMatch(/FORBIDDEN|NOT_FOUND/);
    const abroad = theCandidate(elsewhere, (await anApplication(elsewhere)).candidateId);
    expect((await undo(abroad, built.applicationId, elsewhere)).__typename).toBe("NOT_FOUND");

    expect(await stored(world, built.applicationId)).toEqual(before);
  });

  test("when a member recorded it", async () => {
    const built = await anApplication(world);
    const { recruiter } = built.pipeline;
    const told = { applicationId: built.applicationId, expectedVersion: 1, reason: "WD-PAY", note: "By phone." };
    await writeAs(world.services, recruiter, "test", (tx) => withdrawForCandidate(tx, told));
    const before = await stored(world, built.applicationId);

    expect(await undo(theCandidate(world, built.candidateId), built.applicationId)).toMatchObject({
      reason: "NothingToUndo",
    });
    expect(await stored(world, built.applicationId)).toEqual(before);
  });
});
