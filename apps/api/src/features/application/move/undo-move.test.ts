import { standingAfter } from "@leadline/domain/application/standing/history";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { stageOf } from "#features/pipeline/pipeline.testing.js";
import { aKey, as, aWorld, type World } from "#testing/world.js";
import { MOVE, UNDO_MOVE } from "#features/application/application-documents.testing.js";
import { anApplication, happenings, stored, type BuiltApplication } from "#features/application/application.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const moving = async (who: MemberActor, built: BuiltApplication, key = "ST-SCREEN") =>
  await as(world, who)(MOVE, {
    input: {
      clientMutationId: aKey(),
      applicationId: built.applicationId,
      expectedStageId: built.stageId,
      expectedVersion: 1,
      toStageId: stageOf(built.pipeline, key),
    },
  });
const undoing = async (who: MemberActor, { applicationId }: BuiltApplication, expectedVersion = 2) =>
  (await as(world, who)(UNDO_MOVE, { input: { clientMutationId: aKey(), applicationId, expectedVersion } })).data
    .undoApplicationMove;

test("a recruiter takes a move back without a reason, and the days in the stage are not lost", async () => {
  const built = await anApplication(world, { stage: "ST-REVIEW" });
  const entered = world.services.now().toISOString();
  world.services.pass(3 * 24 * 60);
  await moving(built.pipeline.recruiter, built);

  const undone = await undoing(built.pipeline.recruiter, built);

  expect(undone).toMatchObject({
    __typename: "ApplicationChanged",
    application: { version: 3, stage: { id: built.stageId }, enteredStageAt: entered },
  });
  const { row, history } = await stored(world, built.applicationId);
  expect(standingAfter(history)).toEqual({
    status: "active",
    stageId: built.stageId,
    enteredStageAt: row.enteredStageAt.getTime(),
  });
  expect((await happenings(world, built.applicationId)).map(({ type }) => type)).toContain("application.move_undone");
});

test.each([
  ["a colleague's move", "hiringManager", 0, "NothingToUndoProblem"],
  ["a move of the day before yesterday", "recruiter", 2 * 24 * 60, "NothingToUndoProblem"],
] as const)("%s is not taken back, and nothing changes", async (_what, mover, minutes, typename) => {
  const built = await anApplication(world, { stage: "ST-REVIEW" });
  await moving(built.pipeline[mover], built);
  world.services.pass(minutes);
  const before = await stored(world, built.applicationId);

  const refused = await undoing(built.pipeline.recruiter, built);

  expect(refused.__typename).toBe(typename);
  expect(await stored(world, built.applicationId)).toEqual(before);
});

test("a move that somebody has built on is not taken back: the answer says who and where to", async () => {
  const built = await anApplication(world, { stage: "ST-REVIEW" });
  await moving(built.pipeline.recruiter, built);
  const before = await stored(world, built.applicationId);

  const refused = await undoing(built.pipeline.recruiter, built, 1);

  expect(refused).toMatchObject({ __typename: "StageConflict", currentStageName: "Screen", movedBy: "Ines Okafor" });
  expect(await stored(world, built.applicationId)).toEqual(before);
});
