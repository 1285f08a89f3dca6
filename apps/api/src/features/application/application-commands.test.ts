import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { aKey, as, aWorld, type World } from "#testing/world.js";
import { ASSIGN, HOLD, RESUME, WITHDRAW } from "./application-documents.testing.js";
import { anApplication, happenings, stored, type BuiltApplication } from "./application.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const commanding = async (
  document: string,
  who: MemberActor,
  built: BuiltApplication,
  rest: object = {},
  at = world,
) => {
  const input = { clientMutationId: aKey(), applicationId: built.applicationId, expectedVersion: 1, ...rest };
  const { data, errors } = await as(at, who)(document, { input });
  return errors ? { __typename: errors[0]?.extensions.code } : Object.values(data)[0];
};
const recorded = (built: BuiltApplication) => happenings(world, built.applicationId);

describe("a hold", () => {
  test("keeps the stage, the days in it and what the candidate is owed, until it goes on", async () => {
    const replyDueAt = new Date("2026-11-30T23:00:00Z");
    const built = await anApplication(world, { stage: "ST-SCREEN", replyDueAt });
    const { recruiter } = built.pipeline;
    const { row: before } = await stored(world, built.applicationId);

    expect(await commanding(HOLD, recruiter, built, { reviewOn: "2026-12-01" })).toMatchObject({
      application: { status: "on_hold", stage: { name: "Screen" } },
    });
    expect((await stored(world, built.applicationId)).row).toMatchObject({ reviewOn: "2026-12-01", replyDueAt });
    expect(await recorded(built)).toMatchObject([{ type: "application.held", facts: { reviewOn: "2026-12-01" } }]);

    expect(await commanding(RESUME, recruiter, built, { expectedVersion: 2 })).toMatchObject({
      application: { status: "active" },
    });
    const { row: after } = await stored(world, built.applicationId);
    expect(after).toMatchObject({ reviewOn: null, enteredStageAt: before.enteredStageAt, replyDueAt });
    expect((await recorded(built)).map(({ type }) => type)).toContain("application.resumed");
  });

  test.each(["", "yesterday", "2026-11-24", "2027-11-24", "2026-02-30"])(
    "until %j is refused by the field",
    async (reviewOn) => {
      const built = await anApplication(world);
      const before = await stored(world, built.applicationId);

      const refused = await commanding(HOLD, built.pipeline.recruiter, built, { reviewOn });

      expect(refused).toMatchObject({ __typename: "InvalidInput", issues: [{ path: "reviewOn" }] });
      expect(await stored(world, built.applicationId)).toEqual(before);
    },
  );
});

describe("a withdrawal a member was told of", () => {
  const told = { reason: "WD-OTHER-OFFER", note: "She called on Monday." };

  test("ends the application, with the reason and how it is known", async () => {
    const built = await anApplication(world, { stage: "ST-LOOP" });

    const withdrawn = await commanding(WITHDRAW, built.pipeline.recruiter, built, told);

    expect(withdrawn).toMatchObject({ application: { status: "withdrawn", stage: null, replyDueAt: null } });
    expect((await stored(world, built.applicationId)).row).toMatchObject({
      withdrawalReason: "WD-OTHER-OFFER",
      lastStageId: built.stageId,
      withdrawnAt: world.services.now(),
    });
    expect(await recorded(built)).toEqual([
      { type: "application.withdrawn", facts: { reason: "WD-OTHER-OFFER", stageId: built.stageId } },
    ]);
  });

  test.each([
    ["without a note", { note: "  " }, "note"],
    ["for a reason that is none", { reason: "WD-WHATEVER" }, "reason"],
  ])("%s is refused and changes nothing", async (_what, rest, path) => {
    const built = await anApplication(world);
    const before = await stored(world, built.applicationId);

    const refused = await commanding(WITHDRAW, built.pipeline.recruiter, built, { ...told, ...rest });

    expect(refused).toMatchObject({ __typename: "InvalidInput", issues: [{ path }] });
    expect(await stored(world, built.applicationId)).toEqual(before);
  });

  test("is not a hiring manager's to record", async () => {
    const built = await anApplication(world);
    expect(await commanding(WITHDRAW, built.pipeline.hiringManager, built, told)).toEqual({ __typename: "FORBIDDEN" });
  });
});

describe("who keeps an application going", () => {
  test("is somebody of the hiring team", async () => {
    const built = await anApplication(world);
    const { recruiter, hiringManager } = built.pipeline;

    await commanding(ASSIGN, recruiter, built, { ownerId: hiringManager.memberId });

    expect((await stored(world, built.applicationId)).row.ownerId).toBe(hiringManager.memberId);
    expect(await recorded(built)).toEqual([
      { type: "application.assigned", facts: { ownerId: hiringManager.memberId } },
    ]);
  });

  test.each([["a stranger"], ["no id at all"]])("is not %s", async (who) => {
    const built = await anApplication(world);
    const before = await stored(world, built.applicationId);
    const ownerId = who === "a stranger" ? (await world.aMember("recruiter")).memberId : who;

    const refused = await commanding(ASSIGN, built.pipeline.recruiter, built, { ownerId });

    expect(refused).toMatchObject({ __typename: "InvalidInput", issues: [{ path: "ownerId" }] });
    expect(await stored(world, built.applicationId)).toEqual(before);
  });
});

test.each([
  ["hold", HOLD, { reviewOn: "2026-12-01" }],
  ["resume", RESUME, {}],
  ["withdraw", WITHDRAW, { reason: "WD-PAY", note: "By mail." }],
  ["assign", ASSIGN, { ownerId: null }],
])(
  "%s: a version that is not the latest, a stranger and another organization change nothing",
  async (_name, document, rest) => {
    const built = await anApplication(world);
    const before = await stored(world, built.applicationId);
    const elsewhere = await world.elsewhere();

    expect(await commanding(document, built.pipeline.recruiter, built, { ...rest, expectedVersion: 7 })).toMatchObject({
      __typename: "VersionConflict",
      currentVersion: 1,
    });
    expect(await commanding(document, await world.aMember("recruiter"), built, rest)).toEqual({
      __typename: "FORBIDDEN",
    });
    expect(await commanding(document, await elsewhere.aMember("admin"), built, rest, elsewhere)).toEqual({
      __typename: "NOT_FOUND",
    });
    expect(await stored(world, built.applicationId)).toEqual(before);
  },
);
