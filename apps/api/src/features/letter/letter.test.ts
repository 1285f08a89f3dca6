import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { REJECT } from "#features/application/application-documents.testing.js";
import { anApplication, happenings, stored, type BuiltApplication } from "#features/application/application.testing.js";
import { deliver } from "#features/message/message.testing.js";
import { aKey, as, aWorld, type World } from "#testing/world.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const OUTCOME = `__typename ... on Problem { message } ... on InvalidInput { issues { path message } }
  ... on MessageChanged { messageId application { messages { id subject text state } timeline { type actorName subject } } }`;
const WRITE = `mutation ($input: WriteLetterInput!) { writeLetter(input: $input) { ${OUTCOME} } }`;
const STOP = `mutation ($input: StopMessageInput!) { stopMessage(input: $input) { ${OUTCOME} } }`;

const asking = async (document: string, who: MemberActor, input: object, at = world) => {
  const { data, errors } = await as(at, who)(document, { input: { clientMutationId: aKey(), ...input } });
  if (errors) return { __typename: errors[0]?.extensions.code };
  const [name = ""] = Object.keys(data);
  return data[name];
};
const writing = (who: MemberActor, { applicationId }: BuiltApplication, letter: object = {}, at = world) =>
  asking(
    WRITE,
    who,
    { applicationId, subject: "Your trip", text: "Hello Leïla,\n\nplatform 4, at <nine>.", ...letter },
    at,
  );
const mails = (built: BuiltApplication) =>
  world.inside((tx) =>
    tx.query<{ id: string; state: string; sendAt: Date; to: string }>(
      `select id, state, send_at as "sendAt", to_address as "to" from message where application_id = $1 order by created_at`,
      [built.applicationId],
    ),
  );
const sentTo = (address: string | undefined) => world.services.mail.sent.filter(({ to }) => to === address);

describe("a letter from a recruiter", () => {
  test("goes out after ten seconds, once, in their words and with their name under it", async () => {
    const built = await anApplication(world, { candidate: { name: "Leïla Haddad" } });

    const written = await writing(built.pipeline.recruiter, built);

    expect(written.application.messages).toMatchObject([{ subject: "Your trip", state: "queued" }]);
    const [mail] = await mails(built);
    await deliver(world);
    expect(sentTo(mail?.to)).toEqual([]);
    world.services.pass(1);
    await deliver(world);
    await deliver(world);
    const sent = sentTo(mail?.to);
    expect(sent).toMatchObject([
      { subject: "Your trip", replyTo: { name: "Ines Okafor" }, from: { name: "Northlight" } },
    ]);
    expect(sent[0]?.text).toMatch(/^Hello Leïla,\n\nplatform 4, at <nine>\.\n\nInes Okafor\n/);
    expect(sent[0]?.html).toContain("platform 4, at &lt;nine&gt;.");
    expect(sent[0]?.html).not.toContain("<h1");
  });

  test("is on the timeline with who wrote it, and without its words in the record", async () => {
    const built = await anApplication(world);

    const { application } = await writing(built.pipeline.hiringManager, built);

    expect(application.timeline[0]).toEqual({
      type: "message.written",
      actorName: "Tomasz Wilk",
      subject: "Your trip",
    });
    expect(await happenings(world, built.applicationId)).toEqual([
      { type: "message.written", facts: { template: "application.letter" } },
    ]);
  });

  test("sent twice with one key is one letter", async () => {
    const built = await anApplication(world);
    const clientMutationId = aKey();

    await Promise.all([1, 2].map(() => writing(built.pipeline.recruiter, built, { clientMutationId })));

    expect(await mails(built)).toHaveLength(1);
  });

  test("can be stopped while it waits, and only once", async () => {
    const built = await anApplication(world);
    const { recruiter } = built.pipeline;
    const { messageId } = await writing(recruiter, built);

    const stopped = await asking(STOP, recruiter, { messageId });
    const again = await asking(STOP, recruiter, { messageId });

    expect(stopped.application.messages).toMatchObject([{ id: messageId, state: "cancelled" }]);
    expect(again).toEqual({ __typename: "MessageNotWaitingProblem", message: "This mail was stopped before." });
    world.services.pass(1);
    await deliver(world);
    const [mail] = await mails(built);
    expect(sentTo(mail?.to)).toEqual([]);
  });

  test.each([
    ["no subject", { subject: " " }, "subject"],
    ["a subject of two lines", { subject: "Hello\nBcc: all@firm.example" }, "subject"],
    ["no text", { text: "\n" }, "text"],
    ["more text than a letter holds", { text: "a".repeat(10_001) }, "text"],
  ])("with %s is refused by the field, and nothing is sent", async (_what, letter, path) => {
    const built = await anApplication(world);

    const refused = await writing(built.pipeline.recruiter, built, letter);

    expect(refused).toMatchObject({ __typename: "InvalidInput", issues: [{ path }] });
    expect(await mails(built)).toEqual([]);
    expect(await happenings(world, built.applicationId)).toEqual([]);
  });

  test("is nobody's to write or to stop who has no part in the requisition", async () => {
    const built = await anApplication(world);
    const { messageId } = await writing(built.pipeline.recruiter, built);
    const elsewhere = await world.elsewhere();

    for (const [who, code, at] of [
      [await world.aMember("recruiter"), "FORBIDDEN", world],
      [await world.aMember("member"), "NOT_FOUND", world],
      [await elsewhere.aMember("admin"), "NOT_FOUND", elsewhere],
    ] as const) {
      expect(await writing(who, built, {}, at)).toEqual({ __typename: code });
      expect(await asking(STOP, who, { messageId }, at)).toEqual({ __typename: code });
    }
    expect(await mails(built)).toMatchObject([{ state: "queued" }]);
  });
});

test("the answer to a rejected application can be stopped without taking the rejection back", async () => {
  const built = await anApplication(world, { stage: "ST-REVIEW" });
  const { recruiter } = built.pipeline;
  const mail = { template: "EM_REJECT_REVIEW", delayHours: 24 };
  const { applicationId } = built;
  await asking(REJECT, recruiter, { applicationId, expectedVersion: 1, reason: "RJ-FRAME-PERMIT", mail });
  const [{ id: messageId }] = (await mails(built)) as [{ id: string }];

  await asking(STOP, recruiter, { messageId });

  expect(await mails(built)).toMatchObject([{ state: "cancelled" }]);
  expect((await stored(world, applicationId)).row.status).toBe("rejected");
});
