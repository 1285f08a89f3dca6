import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";
import { aRequisition, financeThenVp } from "#features/requisition/requisition.testing.js";
import { Requisition } from "#features/requisition/requisition.entity.js";

const FIELDS = `__typename ... on Problem { message } ... on InvalidInput { issues { path } }
  ... on VersionConflict { currentVersion } ... on ApprovalRefused { why } ... on GroupShortOfPeople { group }
  ... on RequisitionChanged { requisition { id state version approvalVersion
    approvals { id version state groups { name state seats { member { name } state reason } } }
    viewerCan { submit recall answerApproval } } }`;
const command = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${FIELDS} } }`;
const SUBMIT = command("submitRequisition", "RequisitionCommandInput");
const RECALL = command("recallRequisition", "RequisitionCommandInput");
const SAVE = command("saveRequisition", "SaveRequisitionInput");
const ANSWER = command("answerRequisitionApproval", "AnswerRequisitionApprovalInput");

let world: World;
let olena: MemberActor;
let ingrid: MemberActor;
let yuki: MemberActor;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world = await world.elsewhere("Parcelwise");
  olena = await world.aMember("member", "Olena Hrytsenko");
  ingrid = await world.aMember("member", "Ingrid Solvang");
  yuki = await world.aMember("member", "Yuki Arakawa");
});

const asks = (actor: MemberActor, document: string, input: object) =>
  as(world, actor)(document, { input: { clientMutationId: aKey(), ...input } });
const stored = (id: string) => world.inside((tx) => tx.find(Requisition, id));
const types = async () => (await activityOf(world)).map(({ type }) => type);

async function submitted() {
  await financeThenVp(world, [ingrid.memberId], [yuki.memberId]);
  const requisition = await aRequisition(world, { ownerId: olena.memberId });
  const { data } = await asks(olena, SUBMIT, { requisitionId: requisition.id, expectedVersion: 1 });
  return { id: requisition.id, ...data.answer.requisition };
}

const answerOf = (requisition: { id: string; approvals: { id: string }[] }, approve: boolean, reason = "") => ({
  requisitionId: requisition.id,
  flowId: requisition.approvals[0]?.id,
  expectedVersion: 1,
  approve,
  reason,
});

test("a hiring manager asks for approval: finance is asked, the VP waits, and it is recorded", async () => {
  const requisition = await submitted();

  expect(requisition).toMatchObject({ state: "pending_approval", version: 2, approvalVersion: 1 });
  expect(requisition.approvals[0].groups).toMatchObject([
    { name: "Finance", state: "due" },
    { name: "VP Engineering", state: "waiting" },
  ]);
  expect(requisition.viewerCan).toEqual({ submit: false, recall: true, answerApproval: false });
  expect((await types()).toSorted()).toEqual(["approval.asked", "approval.group_due", "requisition.submitted"]);
});

test("without a process for such a request it is approved at once", async () => {
  const requisition = await aRequisition(world, { ownerId: olena.memberId });

  const { data } = await asks(olena, SUBMIT, { requisitionId: requisition.id, expectedVersion: 1 });

  expect(data.answer.requisition).toMatchObject({ state: "approved", approvals: [] });
});

test("finance and then the VP approve, and the requisition is approved", async () => {
  const requisition = await submitted();

  const first = await asks(ingrid, ANSWER, answerOf(requisition, true));
  const second = await asks(yuki, ANSWER, answerOf(requisition, true));

  expect(first.data.answer.requisition).toMatchObject({ state: "pending_approval" });
  expect(second.data.answer.requisition).toMatchObject({ state: "approved" });
  expect(await types()).toEqual(
    expect.arrayContaining(["approval.answered", "approval.resolved", "requisition.approved"]),
  );
});

test("a rejection keeps its reason, and the requisition can be submitted again", async () => {
  const requisition = await submitted();

  const { data } = await asks(ingrid, ANSWER, answerOf(requisition, false, "Not in this quarter"));
  const version = data.answer.requisition.version;
  const again = await asks(olena, SUBMIT, { requisitionId: requisition.id, expectedVersion: version });

  expect(data.answer.requisition).toMatchObject({ state: "rejected" });
  expect(data.answer.requisition.approvals[0].groups[0].seats[0]).toMatchObject({
    state: "rejected",
    reason: "Not in this quarter",
  });
  expect(again.data.answer.requisition).toMatchObject({ state: "pending_approval", approvalVersion: 2 });
});

test("recalling takes it back to draft, and nobody is asked any more", async () => {
  const requisition = await submitted();

  const { data } = await asks(olena, RECALL, { requisitionId: requisition.id, expectedVersion: 2 });
  const late = await asks(ingrid, ANSWER, answerOf(requisition, true));

  expect(data.answer.requisition).toMatchObject({ state: "draft", approvals: [{ state: "cancelled" }] });
  expect(late.data.answer).toMatchObject({ __typename: "ApprovalRefused", why: "FlowResolved" });
});

test("changing the pay while people answer asks them again, as the next version", async () => {
  const requisition = await submitted();
  await asks(ingrid, ANSWER, answerOf(requisition, true));

  const { data } = await asks(olena, SAVE, {
    requisitionId: requisition.id,
    expectedVersion: 2,
    draft: { payMaxMinor: 11_500_000 },
  });
  const stale = await asks(yuki, ANSWER, answerOf(requisition, true));

  expect(data.answer.requisition).toMatchObject({ state: "pending_approval", approvalVersion: 2 });
  expect(data.answer.requisition.approvals).toMatchObject([
    { version: 2, state: "pending", groups: [{ state: "due" }, { state: "waiting" }] },
    { version: 1, state: "cancelled" },
  ]);
  expect(stale.data.answer).toMatchObject({ __typename: "VersionConflict", currentVersion: 2 });
});

describe("a refusal changes nothing", () => {
  const unchanged = async (id: string, act: () => Promise<unknown>) => {
    const before = [await stored(id), (await types()).length];
    await act();
    expect([await stored(id), (await types()).length]).toEqual(before);
  };

  test("an incomplete requisition is not submitted, and each field says so", async () => {
    const draft = await aRequisition(world, {
      ownerId: olena.memberId,
      title: "",
      departmentId: null,
      payMaxMinor: null,
    });
    await unchanged(draft.id, async () => {
      const { data } = await asks(olena, SUBMIT, { requisitionId: draft.id, expectedVersion: 1 });
      expect(data.answer.issues.map(({ path }: { path: string }) => path)).toEqual([
        "title",
        "departmentId",
        "pay.maxMinor",
      ]);
    });
  });

  test("a stale version is not submitted", async () => {
    const draft = await aRequisition(world, { ownerId: olena.memberId, version: 4 });
    await unchanged(draft.id, async () => {
      const { data } = await asks(olena, SUBMIT, { requisitionId: draft.id, expectedVersion: 3 });
      expect(data.answer).toMatchObject({ __typename: "VersionConflict", currentVersion: 4 });
    });
  });

  test("a requester who alone would approve cannot submit", async () => {
    await financeThenVp(world, [olena.memberId], [yuki.memberId]);
    const draft = await aRequisition(world, { ownerId: olena.memberId });
    await unchanged(draft.id, async () => {
      const { data } = await asks(olena, SUBMIT, { requisitionId: draft.id, expectedVersion: 1 });
      expect(data.answer).toMatchObject({ __typename: "GroupShortOfPeople", group: "Finance" });
    });
  });

  test("the requester does not approve their own request, though a group names them", async () => {
    await financeThenVp(world, [ingrid.memberId, olena.memberId], [yuki.memberId]);
    const draft = await aRequisition(world, { ownerId: olena.memberId });
    const { data } = await asks(olena, SUBMIT, { requisitionId: draft.id, expectedVersion: 1 });
    await unchanged(draft.id, async () => {
      const own = await asks(olena, ANSWER, answerOf({ id: draft.id, ...data.answer.requisition }, true));
      expect(own.data.answer).toMatchObject({ __typename: "ApprovalRefused", why: "OwnRequest" });
    });
  });

  test("the VP does not answer before finance has", async () => {
    const requisition = await submitted();
    await unchanged(requisition.id, async () => {
      const { data } = await asks(yuki, ANSWER, answerOf(requisition, true));
      expect(data.answer).toMatchObject({ __typename: "ApprovalRefused", why: "NotAsked" });
    });
  });

  test("a rejection without a reason is not taken", async () => {
    const requisition = await submitted();
    await unchanged(requisition.id, async () => {
      const { data } = await asks(ingrid, ANSWER, answerOf(requisition, false, "  "));
      expect(data.answer).toMatchObject({ __typename: "ApprovalRefused", why: "ReasonNeeded" });
    });
  });

  test("an administrator who is no approver may not answer", async () => {
    const requisition = await submitted();
    const admin = await world.aMember("admin");
    await unchanged(requisition.id, async () => {
      const { errors } = await asks(admin, ANSWER, answerOf(requisition, true));
      expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    });
  });

  test("a member outside the team does not learn that the requisition exists", async () => {
    const requisition = await submitted();
    const stranger = await world.aMember("member");
    await unchanged(requisition.id, async () => {
      const { errors } = await asks(stranger, RECALL, { requisitionId: requisition.id, expectedVersion: 2 });
      expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    });
  });

  test("another organization's requisition is not found", async () => {
    const requisition = await submitted();
    const other = await world.elsewhere("Southgate");
    const admin = await other.aMember("admin");
    await unchanged(requisition.id, async () => {
      const input = { clientMutationId: aKey(), requisitionId: requisition.id, expectedVersion: 2 };
      const { errors } = await as(other, admin)(SUBMIT, { input });
      expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    });
  });
});

test("two finance people answering at once are both heard, and the VP is asked once", async () => {
  const second = await world.aMember("member", "Mateo Rivas");
  await financeThenVp(world, [ingrid.memberId, second.memberId], [yuki.memberId]);
  const draft = await aRequisition(world, { ownerId: olena.memberId });
  const { data } = await asks(olena, SUBMIT, { requisitionId: draft.id, expectedVersion: 1 });
  const requisition = { id: draft.id, ...data.answer.requisition };

  const answers = await Promise.all([ingrid, second].map((actor) => asks(actor, ANSWER, answerOf(requisition, true))));

  const heard: string[] = answers.map((given) => given.data.answer.__typename);
  expect(heard.toSorted()).toEqual(["ApprovalRefused", "RequisitionChanged"]);
  expect((await types()).filter((type) => type === "approval.group_due")).toHaveLength(2);
});

test("where both of finance have to approve, the first answer asks nobody a second time", async () => {
  const second = await world.aMember("member", "Mateo Rivas");
  await financeThenVp(world, [ingrid.memberId, second.memberId], [yuki.memberId], 2);
  const draft = await aRequisition(world, { ownerId: olena.memberId });
  const { data } = await asks(olena, SUBMIT, { requisitionId: draft.id, expectedVersion: 1 });

  await asks(ingrid, ANSWER, answerOf({ id: draft.id, ...data.answer.requisition }, true));

  expect((await types()).filter((type) => type === "approval.group_due")).toHaveLength(1);
});

test("the same key sent twice submits once", async () => {
  const requisition = await aRequisition(world, { ownerId: olena.memberId });
  const input = { clientMutationId: aKey(), requisitionId: requisition.id, expectedVersion: 1 };

  await as(world, olena)(SUBMIT, { input });
  const again = await as(world, olena)(SUBMIT, { input });

  expect(again.data.answer).toMatchObject({ __typename: "RequisitionChanged", requisition: { version: 2 } });
  expect((await types()).filter((type) => type === "requisition.submitted")).toHaveLength(1);
});
