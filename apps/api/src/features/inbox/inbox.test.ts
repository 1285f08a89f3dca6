import { afterAll, beforeAll, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { anApplication } from "#features/application/application.testing.js";
import { anOfferApprover, anOfferTable, command, TERMS } from "#features/offer/offer.testing.js";
import { as, aWorld, type World } from "#testing/world.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const INBOX = "{ inbox { kind detail title about requisitionRef applicationRef dueAt } viewer { waiting } }";
const inboxOf = async (who: MemberActor) => (await as(world, who)(INBOX)).data;

test("an approver finds what waits for their answer, and nobody else does", async () => {
  const approver = await anOfferApprover(world);
  const { application, recruiter, pipeline } = await anOfferTable(world);
  const terms = { ...TERMS, baseMinor: 12_000_000, outsideRangeReason: "Runs the migration alone." };
  await command(world, recruiter, "createOffer", "CreateOfferInput", {
    applicationId: application.applicationId,
    terms,
  }).then(({ desk }) =>
    command(world, recruiter, "submitOffer", "OfferCommandInput", { offerId: desk.offer.id, expectedVersion: 1 }),
  );

  expect(await inboxOf(approver)).toEqual({
    inbox: [
      {
        kind: "approval",
        detail: "offer",
        title: "Zoë Lindqvist",
        about: "Ines Okafor",
        requisitionRef: pipeline.ref,
        applicationRef: application.ref,
        dueAt: null,
      },
    ],
    viewer: { waiting: 1 },
  });
  expect(await inboxOf(recruiter)).toEqual({ inbox: [], viewer: { waiting: 0 } });
});

test("a recruiter finds the candidates past the day an answer was promised, most urgent first", async () => {
  const hour = 3_600_000;
  const now = world.services.now().getTime();
  const late = await anApplication(world, { candidate: { name: "Amara Nwosu" }, replyDueAt: new Date(now - hour) });
  const { pipeline } = late;
  await anApplication(world, { pipeline, candidate: { name: "Jun Abe" }, replyDueAt: new Date(now - 30 * hour) });
  await anApplication(world, { pipeline, candidate: { name: "Still in time" }, replyDueAt: new Date(now + hour) });

  const { inbox, viewer } = await inboxOf(pipeline.recruiter);

  expect(inbox.map(({ kind, title }: { kind: string; title: string }) => [kind, title])).toEqual([
    ["reply", "Jun Abe"],
    ["reply", "Amara Nwosu"],
  ]);
  expect(viewer.waiting).toBe(2);
});

test("with the last opening filled, or the search closed, everybody who is still in it waits for an answer", async () => {
  const later = new Date(world.services.now().getTime() + 30 * 3_600_000);
  const waiting = await anApplication(world, { candidate: { name: "Still in time" }, replyDueAt: later });
  const { pipeline } = waiting;
  await anApplication(world, { pipeline, candidate: { name: "Nothing promised" }, replyDueAt: null });
  const became = (state: string) =>
    world.inside((tx) =>
      tx.query("update requisition set state = $2 where id = $1", [pipeline.requisitionId, state]).then(() => null),
    );
  expect(await inboxOf(pipeline.recruiter)).toMatchObject({ inbox: [] });

  for (const state of ["filled", "closed"]) {
    await became(state);
    const { inbox, viewer } = await inboxOf(pipeline.recruiter);
    expect(inbox.map(({ kind, title }: { kind: string; title: string }) => [kind, title])).toEqual([
      ["reply", "Still in time"],
      ["reply", "Nothing promised"],
    ]);
    expect(viewer.waiting).toBe(2);
  }
});

test("a member of another organization finds nothing of it", async () => {
  const other = await world.elsewhere();
  const stranger = await other.aMember("admin");

  const { data } = await as(other, stranger)(INBOX);

  expect(data).toEqual({ inbox: [], viewer: { waiting: 0 } });
});
