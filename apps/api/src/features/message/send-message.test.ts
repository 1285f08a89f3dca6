import { afterAll, beforeAll, expect, test } from "vitest";
import { activityOf, aWorld, type World } from "#testing/world.js";
import { hashToken } from "#core/token.js";
import { aCandidate } from "#features/candidate/candidate.testing.js";
import { cancelMessage } from "./cancel-message.js";
import { LINK_TOKEN } from "./mail-content.js";
import { aLetter, deliver, lastMailTo, tokenIn } from "./message.testing.js";
import { queueMessage, type NewMessage } from "./queue-message.js";
import { candidateRecipient } from "./recipient.js";
import { sendMessage } from "./send-message.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

async function queued(about: Partial<NewMessage> = {}): Promise<{ messageId: string; email: string }> {
  const { candidateId, email } = await aCandidate(world, { name: "Amara Nwosu" });
  const messageId = await world.inside(async (tx) => {
    const to = await candidateRecipient(tx, candidateId);
    return await queueMessage(tx, { template: "test.letter", to, content: aLetter(), ...about });
  });
  return { messageId, email };
}
const stateOf = async (messageId: string): Promise<string | undefined> =>
  (await world.inside((tx) => tx.query<{ state: string }>("select state from message where id = $1", [messageId])))[0]
    ?.state;
const send = (messageId: string) => sendMessage(world.services, { organizationId: world.organizationId, messageId });

test("a mail goes out once, with an id derived from the message, and the timeline says so", async () => {
  const { messageId, email } = await queued();

  await send(messageId);
  await send(messageId);

  const mails = world.services.mail.sent.filter(({ to }) => to === email);
  expect(mails).toMatchObject([{ messageId: `<${messageId}@leadline.localhost>`, from: { name: "Northlight" } }]);
  expect(await stateOf(messageId)).toBe("sent");
  expect(await activityOf(world)).toContainEqual({
    type: "message.sent",
    subjectId: messageId,
    facts: { template: "test.letter" },
  });
});

test("a mail that waits is not sent before its time, and can be stopped until then", async () => {
  const { messageId, email } = await queued({ sendAt: new Date(world.services.now().getTime() + 3_600_000) });

  await send(messageId);
  expect(await stateOf(messageId)).toBe("queued");
  await world.inside((tx) => cancelMessage(tx, messageId));
  world.services.pass(120);
  await send(messageId);

  expect(world.services.mail.sent.some(({ to }) => to === email)).toBe(false);
  expect(await stateOf(messageId)).toBe("cancelled");
});

test("whether a mail is due is a matter of the product's clock, also where the database's is behind", async () => {
  world.services.pass((Date.now() - world.services.now().getTime()) / 60_000 + 90);
  const soon = new Date(world.services.now().getTime() + 60_000);

  const [dueId, laterId] = [(await queued()).messageId, (await queued({ sendAt: soon })).messageId];

  const waiting = await world.services.dataSource.query(
    `select data->>'messageId' as id, start_after > now() as waits from queue.job
     where name = 'message' and data->>'messageId' = any($1) order by id`,
    [[dueId, laterId]],
  );
  expect(waiting).toEqual([
    { id: dueId, waits: false },
    { id: laterId, waits: true },
  ]);
});

test("a mail that is gone cannot be stopped any more", async () => {
  const { messageId } = await queued();
  await send(messageId);

  const cancelled = await world.inside((tx) => cancelMessage(tx, messageId));

  expect(cancelled).toEqual({ ok: false, refusal: { type: "MessageNotWaiting", state: "sent" } });
});

test("while the mail server is away the mail waits, and the reason kept names nobody", async () => {
  const { messageId, email } = await queued();
  world.services.mail.onSend = () => {
    throw Object.assign(new Error(`mailbox ${email} unknown`), { code: "EENVELOPE", responseCode: 450 });
  };

  await expect(send(messageId)).rejects.toThrow();
  const [row] = await world.inside((tx) =>
    tx.query<{ state: string; last_error: string }>("select state, last_error from message where id = $1", [messageId]),
  );
  expect(row).toEqual({ state: "queued", last_error: "EENVELOPE 450" });

  world.services.mail.onSend = () => {};
  await send(messageId);
  expect(await stateOf(messageId)).toBe("sent");
});

test("after a day of failures it is given up, visibly", async () => {
  const { messageId } = await queued();
  world.services.pass(25 * 60);
  world.services.mail.onSend = () => {
    throw new Error("away");
  };

  await expect(send(messageId)).rejects.toThrow();

  world.services.mail.onSend = () => {};
  expect(await stateOf(messageId)).toBe("failed");
  expect((await activityOf(world)).map(({ type }) => type)).toContain("message.failed");
});

test("a crash after the server took the mail sends it again under the same id, never under another", async () => {
  const { messageId, email } = await queued();
  await world.inside((tx) => tx.query("update message set state = 'sending' where id = $1", [messageId]));

  await send(messageId);

  expect(world.services.mail.sent.filter(({ to }) => to === email).map((mail) => mail.messageId)).toEqual([
    `<${messageId}@leadline.localhost>`,
  ]);
});

test("the secret of a personal link is in the mail and nowhere in the database", async () => {
  const { candidateId, email } = await aCandidate(world);
  await world.inside(async (tx) =>
    queueMessage(tx, {
      template: "test.link",
      to: await candidateRecipient(tx, candidateId),
      content: aLetter({
        blocks: [{ kind: "action", label: "Open", url: `https://jobs.example/me?token=${LINK_TOKEN}` }],
      }),
      link: { kind: "status", candidateId, singleUse: false, validForMinutes: 60 },
    }),
  );

  const mail = await lastMailTo(world, email);

  const secret = tokenIn(mail);
  expect(mail.html).toContain(`token=${secret}`);
  const stored = await world.inside((tx) =>
    tx.query<{ row: string; hash: Buffer }>(
      `select coalesce(m.body_text || m.body_html, '') as row, t.token_hash as hash
       from link_token t join message m on m.organization_id = t.organization_id and m.template = 'test.link'
       where t.candidate_id = $1`,
      [candidateId],
    ),
  );
  expect(stored).toHaveLength(1);
  expect(stored[0]?.row).not.toContain(secret);
  expect(stored[0]?.hash).toEqual(hashToken(secret));
});

test("the same key queues one mail, however often it is asked for", async () => {
  const { candidateId, email } = await aCandidate(world);
  const ids = await world.inside(async (tx) => {
    const to = await candidateRecipient(tx, candidateId);
    const ask = () =>
      queueMessage(tx, { template: "test.once", to, content: aLetter(), dedupeKey: `once/${candidateId}` });
    return [await ask(), await ask()];
  });
  await deliver(world);

  expect(ids[0]).toBe(ids[1]);
  expect(world.services.mail.sent.filter(({ to }) => to === email)).toHaveLength(1);
});
