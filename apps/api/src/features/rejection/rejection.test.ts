import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { REINSTATE, REJECT } from "#features/application/application-documents.testing.js";
import { anApplication, happenings, stored, type BuiltApplication } from "#features/application/application.testing.js";
import { deliver } from "#features/message/message.testing.js";
import { anOfferTable, aSentOffer } from "#features/offer/offer.testing.js";
import { aKey, as, aWorld, type World } from "#testing/world.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const MAIL = { template: "EM_REJECT_REVIEW", delayHours: 24 };
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
const rejecting = (who: MemberActor, built: BuiltApplication, rest: object = {}, at = world) =>
  commanding(REJECT, who, built, { reason: "RJ-FRAME-PERMIT", mail: MAIL, ...rest }, at);
const mails = (built: BuiltApplication) =>
  world.inside((tx) =>
    tx.query<{ state: string; sendAt: Date; subject: string; text: string; to: string }>(
      `select state, send_at as "sendAt", subject, body_text as text, to_address as "to" from message
       where application_id = $1 order by created_at`,
      [built.applicationId],
    ),
  );

describe("a rejection", () => {
  test("ends the application at once; the letter waits a day, then goes out once", async () => {
    const built = await anApplication(world, { stage: "ST-REVIEW", candidate: { name: "Leïla Haddad" } });

    const rejected = await rejecting(built.pipeline.recruiter, built, { note: "No permit before summer." });

    expect(rejected).toMatchObject({ application: { status: "rejected", stage: null, replyDueAt: null } });
    expect((await stored(world, built.applicationId)).row).toMatchObject({
      rejectionReason: "RJ-FRAME-PERMIT",
      rejectionNote: "No permit before summer.",
      lastStageId: built.stageId,
    });
    const [mail] = await mails(built);
    expect(mail).toMatchObject({
      state: "queued",
      sendAt: new Date(world.services.now().getTime() + 24 * 3_600_000),
      subject: "Your application for Tech Lead, Payroll",
    });
    expect(mail?.text).toContain("Hello Leïla,");
    expect(mail?.text).toContain("Ines Okafor");
    // What the decision rests on is for the team.
    expect(mail?.text).not.toContain("permit");

    await deliver(world);
    expect((await mails(built))[0]?.state).toBe("queued");
    world.services.pass(24 * 60);
    await deliver(world);
    await deliver(world);
    expect((await mails(built))[0]?.state).toBe("sent");
    expect(world.services.mail.sent.filter(({ to }) => to === mail?.to)).toHaveLength(1);
  });

  test("sends no letter when somebody tells the candidate in person", async () => {
    const built = await anApplication(world);
    await rejecting(built.pipeline.recruiter, built, { mail: null });
    expect(await mails(built)).toEqual([]);
  });

  test("is recorded with its reason and the letter, and without anybody's name", async () => {
    const built = await anApplication(world, { stage: "ST-DEBRIEF" });

    await rejecting(built.pipeline.hiringManager, built, {
      reason: "RJ-COMP-BELOW",
      competencies: ["TL-OPS"],
      note: "Two interviewers saw no practised response to an incident.",
    });

    expect(await happenings(world, built.applicationId)).toContainEqual({
      type: "application.rejected",
      facts: {
        reason: "RJ-COMP-BELOW",
        competencies: ["TL-OPS"],
        stageId: built.stageId,
        messageId: expect.any(String),
        mailAt: new Date(world.services.now().getTime() + 24 * 3_600_000).toISOString(),
      },
    });
  });

  test.each([
    ["a reason that is none", { reason: "RJ-VIBES" }, "reason"],
    ["no competency where the reason is about some", { reason: "RJ-COMP-BELOW" }, "competencies"],
    ["a competency that is none", { reason: "RJ-COMP-BELOW", competencies: ["TL-CHARM"] }, "competencies.0"],
    ["a phrase for a note", { note: "Not a culture fit" }, "note"],
    ["a letter in a month", { mail: { ...MAIL, delayHours: 720 } }, "mail.delayHours"],
    ["a letter before now", { mail: { ...MAIL, delayHours: -1 } }, "mail.delayHours"],
  ])("with %s is refused by the field and changes nothing", async (_what, rest, path) => {
    const built = await anApplication(world);
    const before = await stored(world, built.applicationId);

    const refused = await rejecting(built.pipeline.recruiter, built, rest);

    expect(refused).toMatchObject({ __typename: "InvalidInput", issues: [{ path }] });
    expect(await stored(world, built.applicationId)).toEqual(before);
    expect(await mails(built)).toEqual([]);
  });

  test("waits until an offer is withdrawn", async () => {
    const table = await anOfferTable(world);
    await aSentOffer(world, table);
    const { application, recruiter } = table;
    const before = await stored(world, application.applicationId);

    const refused = await rejecting(recruiter, application, {
      expectedVersion: before.row.version,
      reason: "RJ-PROC-CLOSED",
    });

    expect(refused).toMatchObject({ __typename: "OfferOutstandingProblem" });
    expect(await stored(world, application.applicationId)).toEqual(before);
  });

  test("is not made twice, nor by a coordinator, nor from outside", async () => {
    const built = await anApplication(world);
    await rejecting(built.pipeline.recruiter, built);
    const before = await stored(world, built.applicationId);

    expect(await rejecting(built.pipeline.recruiter, built, { expectedVersion: 2 })).toMatchObject({
      __typename: "ApplicationTransitionRefused",
      status: "rejected",
    });
    expect(await rejecting(await world.aMember("coordinator"), built)).toEqual({ __typename: "NOT_FOUND" });
    const elsewhere = await world.elsewhere();
    expect(await rejecting(await elsewhere.aMember("admin"), built, {}, elsewhere)).toEqual({
      __typename: "NOT_FOUND",
    });
    expect(await stored(world, built.applicationId)).toEqual(before);
    expect(await mails(built)).toHaveLength(1);
  });
});

describe("the letter", () => {
  const PREVIEW = `query ($applicationId: ID!, $template: RejectionLetter!) {
    rejectionLetter(applicationId: $applicationId, template: $template) { subject text } }`;

  test("is read before it is sent, and is the one that is sent", async () => {
    const built = await anApplication(world, { stage: "ST-LOOP", candidate: { name: "Ines Ferreira" } });
    const { recruiter } = built.pipeline;
    const variables = { applicationId: built.applicationId, template: "EM_REJECT_LOOP" };

    const { data } = await as(world, recruiter)(PREVIEW, variables);
    await rejecting(recruiter, built, { mail: { ...MAIL, template: "EM_REJECT_LOOP" } });

    expect(data.rejectionLetter.subject).toBe("Our decision on Tech Lead, Payroll");
    expect(await mails(built)).toMatchObject([data.rejectionLetter]);
  });

  test("is read by nobody who may not reject", async () => {
    const built = await anApplication(world);
    const variables = { applicationId: built.applicationId, template: "EM_REJECT_LOOP" };
    const { data } = await as(world, await world.aMember("recruiter"))(PREVIEW, variables);
    expect(data.rejectionLetter).toBeNull();
  });
});

describe("taking a rejection back", () => {
  test("stops the letter and puts the candidate where they stood", async () => {
    const built = await anApplication(world, { stage: "ST-SCREEN" });
    await rejecting(built.pipeline.recruiter, built);

    const back = await commanding(REINSTATE, built.pipeline.recruiter, built, { expectedVersion: 2 });

    expect(back).toMatchObject({ application: { status: "active", stage: { name: "Screen" } } });
    expect((await stored(world, built.applicationId)).row).toMatchObject({ rejectionReason: null, rejectedAt: null });
    expect((await mails(built)).map(({ state }) => state)).toEqual(["cancelled"]);
    expect(await happenings(world, built.applicationId)).toContainEqual({
      type: "application.reinstated",
      facts: { from: "rejected", stageId: built.stageId, cancelledMessageIds: [expect.any(String)] },
    });
    world.services.pass(48 * 60);
    await deliver(world);
    expect((await mails(built)).map(({ state }) => state)).toEqual(["cancelled"]);
  });

  test("can be followed by another rejection with another letter", async () => {
    const built = await anApplication(world);
    const { recruiter } = built.pipeline;
    await rejecting(recruiter, built);
    await commanding(REINSTATE, recruiter, built, { expectedVersion: 2 });
    world.services.pass(1);
    await rejecting(recruiter, built, { expectedVersion: 3 });
    expect((await mails(built)).map(({ state }) => state)).toEqual(["cancelled", "queued"]);
  });

  test("needs a requisition that considers candidates", async () => {
    const built = await anApplication(world);
    await rejecting(built.pipeline.recruiter, built);
    await world.inside((tx) =>
      tx.query("update requisition set state = 'closed' where id = $1", [built.pipeline.requisitionId]),
    );
    const before = await stored(world, built.applicationId);

    const refused = await commanding(REINSTATE, built.pipeline.recruiter, built, { expectedVersion: 2 });

    expect(refused).toMatchObject({ __typename: "RequisitionNotOpen" });
    expect(await stored(world, built.applicationId)).toEqual(before);
    expect((await mails(built)).map(({ state }) => state)).toEqual(["queued"]);
  });

  test("is refused while the same person is being considered with another application", async () => {
    const built = await anApplication(world);
    const { pipeline, candidateId } = built;
    await rejecting(pipeline.recruiter, built);
    await anApplication(world, { pipeline, candidateId });

    expect(await commanding(REINSTATE, pipeline.recruiter, built, { expectedVersion: 2 })).toMatchObject({
      __typename: "AlreadyActiveHere",
    });
  });
});
