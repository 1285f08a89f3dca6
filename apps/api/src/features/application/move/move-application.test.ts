import { standingAfter } from "@leadline/domain/application/standing/history";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { anInterview } from "#features/interview/interview.testing.js";
import { aPipeline, stageOf } from "#features/pipeline/pipeline.testing.js";
import { aKey, as, aWorld, type World } from "#testing/world.js";
import { MOVE } from "#features/application/application-documents.testing.js";
import { anApplication, happenings, stored, type BuiltApplication } from "#features/application/application.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const to = (built: BuiltApplication, key: string, rest: object = {}) => ({
  input: {
    clientMutationId: aKey(),
    applicationId: built.applicationId,
    expectedStageId: built.stageId,
    expectedVersion: 1,
    toStageId: stageOf(built.pipeline, key),
    ...rest,
  },
});
const moving = async (who: MemberActor, variables: object) =>
  (await as(world, who)(MOVE, variables)).data.moveApplication;

test("a recruiter moves a candidate on, and it is recorded", async () => {
  const built = await anApplication(world, { stage: "ST-REVIEW" });
  world.services.setNow("2026-11-26T09:00:00Z");

  const moved = await moving(built.pipeline.recruiter, to(built, "ST-SCREEN"));

  expect(moved).toMatchObject({
    __typename: "ApplicationChanged",
    application: {
      version: 2,
      stage: { name: "Screen" },
      enteredStageAt: "2026-11-26T09:00:00.000Z",
      // Five business days, until the day is over where the organization is.
      replyDueAt: "2026-12-03T23:00:00.000Z",
    },
  });
  const { row, history } = await stored(world, built.applicationId);
  expect(standingAfter(history)).toMatchObject({ status: row.status, stageId: row.stageId });
  expect(await happenings(world, built.applicationId)).toMatchObject([
    {
      type: "application.moved",
      facts: { fromStageId: built.stageId, toStageId: stageOf(built.pipeline, "ST-SCREEN"), overridden: [] },
    },
  ]);
});

test("asked twice with one key, the move is made once", async () => {
  const built = await anApplication(world);
  const variables = to(built, "ST-REVIEW");

  const answers = [
    await moving(built.pipeline.recruiter, variables),
    await moving(built.pipeline.recruiter, variables),
  ];

  expect(answers[1]).toEqual(answers[0]);
  expect((await stored(world, built.applicationId)).history).toHaveLength(2);
});

describe("a move that is refused changes nothing", () => {
  test("when a colleague was faster: the answer says who, when and where to", async () => {
    const built = await anApplication(world, { stage: "ST-REVIEW" });
    await moving(built.pipeline.hiringManager, to(built, "ST-LOOP"));
    const before = await stored(world, built.applicationId);

    const refused = await moving(built.pipeline.recruiter, to(built, "ST-SCREEN"));

    expect(refused).toMatchObject({
      __typename: "StageConflict",
      currentStageName: "Interviews",
      currentVersion: 2,
      movedBy: "Tomasz Wilk",
      movedAt: world.services.now().toISOString(),
    });
    expect(await stored(world, built.applicationId)).toEqual(before);
  });

  test.each([
    ["to a stage of another requisition", "StageOutsidePipeline"],
    ["to the stage it stands in", "AlreadyInStage"],
  ])("%s", async (_where, typename) => {
    const built = await anApplication(world);
    const elsewhere = await aPipeline(world);
    const before = await stored(world, built.applicationId);
    const toStageId =
      typename === "StageOutsidePipeline" ? stageOf(elsewhere, "ST-REVIEW") : stageOf(built.pipeline, "ST-APPLIED");

    const refused = await moving(built.pipeline.recruiter, to(built, "ST-REVIEW", { toStageId }));

    expect(refused.__typename).toBe(typename);
    expect(await stored(world, built.applicationId)).toEqual(before);
  });

  test("back, unless it says why; then the reason is kept with the step", async () => {
    const built = await anApplication(world, { stage: "ST-SCREEN" });
    const before = await stored(world, built.applicationId);

    const refused = await moving(built.pipeline.recruiter, to(built, "ST-REVIEW"));

    expect(refused).toMatchObject({ __typename: "MoveReasonNeeded", concerns: ["moves_back"] });
    expect(await stored(world, built.applicationId)).toEqual(before);

    const reason = "The second reader was away.";
    const moved = await moving(built.pipeline.recruiter, to(built, "ST-REVIEW", { reason }));
    expect(moved.__typename).toBe("ApplicationChanged");
    const [row] = await world.inside((tx) =>
      tx.query<{ reason: string }>(
        "select reason from stage_transition where application_id = $1 order by step desc limit 1",
        [built.applicationId],
      ),
    );
    expect(row?.reason).toBe(reason);
  });

  test("out of the interviews while a scorecard is owed", async () => {
    const interview = await anInterview(world);
    const [stage] = await world.inside((tx) =>
      tx.query<{ recruiter: string; debrief: string }>(
        `insert into stage (organization_id, id, requisition_id, key, name, type, position, reply_days, candidate_label)
         values ($1, gen_random_uuid(), $2, 'debrief', 'Debrief', 'debrief', 2, 2, 'Decision in progress')
         returning id as debrief`,
        [world.organizationId, interview.requisitionId],
      ),
    );
    const admin = await world.aMember("admin");

    const refused = await moving(admin, {
      input: {
        clientMutationId: aKey(),
        applicationId: interview.applicationId,
        expectedStageId: interview.stageId,
        expectedVersion: 1,
        toStageId: stage?.debrief,
      },
    });

    expect(refused).toMatchObject({ __typename: "MoveReasonNeeded", concerns: ["scorecards_owed"] });
  });

  test.each(["member", "recruiter"] as const)("by a %s who is not on the team", async (role) => {
    const built = await anApplication(world);
    const before = await stored(world, built.applicationId);

    const { errors } = await as(world, await world.aMember(role))(MOVE, to(built, "ST-REVIEW"));

    expect(errors?.[0]?.extensions.code).toBe(role === "member" ? "NOT_FOUND" : "FORBIDDEN");
    expect(await stored(world, built.applicationId)).toEqual(before);
  });

  test("of another organization, which is not found, like an id that is none", async () => {
    const built = await anApplication(await world.elsewhere());
    const recruiter = await world.aMember("admin");

    for (const applicationId of [built.applicationId, "00000000-0000-7000-8000-000000000000", "no id at all"]) {
      const { errors } = await as(world, recruiter)(MOVE, to(built, "ST-REVIEW", { applicationId }));
      expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
        ["Not found.", "NOT_FOUND"],
      ]);
    }
  });
});

test("of two people who move one candidate at once, exactly one wins and the other learns who", async () => {
  for (let race = 0; race < 5; race += 1) {
    const built = await anApplication(world);
    const { recruiter, hiringManager } = built.pipeline;

    const outcomes = await Promise.all([
      moving(recruiter, to(built, "ST-REVIEW")),
      moving(hiringManager, to(built, "ST-SCREEN")),
    ]);

    expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual(["ApplicationChanged", "StageConflict"]);
    const lost = outcomes.find(({ __typename }) => __typename === "StageConflict");
    const won = outcomes.find(({ __typename }) => __typename === "ApplicationChanged");
    expect(lost.currentStageId).toBe(won.application.stage.id);
    expect(["Ines Okafor", "Tomasz Wilk"]).toContain(lost.movedBy);
    const { row, history } = await stored(world, built.applicationId);
    expect(history).toHaveLength(2);
    expect(standingAfter(history)).toMatchObject({ status: row.status, stageId: row.stageId });
  }
});
