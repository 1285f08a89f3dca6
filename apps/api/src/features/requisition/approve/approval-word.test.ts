import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";
import { aRequisition, financeThenVp, somePlaces } from "#features/requisition/requisition.testing.js";

const CHANGED = `... on RequisitionChanged { requisition { id version state approvals { id version changed payBefore { maxMinor } }
  team { role member { id } } } } __typename ... on InvalidInput { issues { path } }`;
const command = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${CHANGED} } }`;
const SUBMIT = command("submitRequisition", "RequisitionCommandInput");
const RECALL = command("recallRequisition", "RequisitionCommandInput");
const SAVE = command("saveRequisition", "SaveRequisitionInput");
const ANSWER = command("answerRequisitionApproval", "AnswerRequisitionApprovalInput");
const ASSIGN = command("assignHiringTeam", "AssignHiringTeamInput");
const DUE = `{ requisitionsToApprove { ref pay { maxMinor } } }`;
const CHOICES = `{ requisitionChoices { levels { name } departments { name } locations { name } members { name }
  profiles { id weights { weight } } competencies { id } interviews { id } } }`;

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
  await financeThenVp(world, [ingrid.memberId], [yuki.memberId]);
});

const asks = (actor: MemberActor, document: string, input: object) =>
  as(world, actor)(document, { input: { clientMutationId: aKey(), ...input } });
const mail = () =>
  world.inside((tx) =>
    tx.query<{ template: string; memberId: string; subject: string; text: string }>(
      `select template, member_id as "memberId", subject, body_text as text from message where organization_id = $1 order by created_at, id`,
      [world.organizationId],
    ),
  );
async function submitted() {
  const requisition = await aRequisition(world, { ownerId: olena.memberId });
  const { data } = await asks(olena, SUBMIT, { requisitionId: requisition.id, expectedVersion: 1 });
  const flowId: string = data.answer.requisition.approvals[0].id;
  const answered = (actor: MemberActor, approve: boolean, reason = "") =>
    asks(actor, ANSWER, { requisitionId: requisition.id, flowId, expectedVersion: 1, approve, reason });
  return { requisition, answered };
}
const to = (messages: { template: string; memberId: string }[]) =>
  messages.map(({ template, memberId }) => [template, memberId]);

test("each group gets word when its turn comes, and the requester when it is decided, once", async () => {
  const { answered } = await submitted();
  await world.settle();
  expect(to(await mail())).toEqual([["approval.due", ingrid.memberId]]);

  await answered(ingrid, true);
  world.services.pass(1);
  await world.settle();
  await answered(yuki, true);
  world.services.pass(1);
  await world.settle();
  await world.settle();

  expect(to(await mail())).toEqual([
    ["approval.due", ingrid.memberId],
    ["approval.due", yuki.memberId],
    ["approval.resolved", olena.memberId],
  ]);
});

test("mail about an approval names the request and its page, and no amount", async () => {
  const { requisition } = await submitted();
  await world.settle();

  const [due] = await mail();

  expect(due?.subject).toContain(requisition.ref);
  expect(due?.text).toContain("/inbox?tab=approvals");
  expect(due?.text).not.toMatch(/9,?000,?000|90,?000|110,?000/);
});

test("whoever takes the request back gets no mail, and nobody is asked late", async () => {
  const { requisition } = await submitted();
  await asks(olena, RECALL, { requisitionId: requisition.id, expectedVersion: 2 });

  await world.settle();

  expect(await mail()).toEqual([]);
});

test("a due approval stands in the approver's inbox with its pay, until it is answered, and in nobody else's", async () => {
  const { requisition, answered } = await submitted();

  expect((await as(world, ingrid)(DUE)).data.requisitionsToApprove).toEqual([
    { ref: requisition.ref, pay: { maxMinor: 11_000_000 } },
  ]);
  expect((await as(world, yuki)(DUE)).data.requisitionsToApprove).toEqual([]);
  await answered(ingrid, true);
  expect((await as(world, ingrid)(DUE)).data.requisitionsToApprove).toEqual([]);
  expect((await as(world, yuki)(DUE)).data.requisitionsToApprove).toHaveLength(1);
});

test("a second round names what changed, with the pay as it was", async () => {
  const { requisition } = await submitted();

  const { data } = await asks(olena, SAVE, {
    requisitionId: requisition.id,
    expectedVersion: 2,
    draft: { payMaxMinor: 12_000_000, headcount: 3 },
  });

  expect(data.answer.requisition.approvals).toMatchObject([
    { version: 2, changed: ["headcount", "pay_range"], payBefore: { maxMinor: 11_000_000 } },
    { version: 1, changed: [], payBefore: null },
  ]);
});

test("an interviewer joins the hiring team and leaves it, and both are recorded", async () => {
  const draft = await aRequisition(world, { ownerId: olena.memberId });
  const about = { requisitionId: draft.id, memberId: yuki.memberId, role: "interviewer" };

  const joined = await asks(olena, ASSIGN, { ...about, expectedVersion: 1, joins: true });
  const left = await asks(olena, ASSIGN, { ...about, expectedVersion: 2, joins: false });

  expect(joined.data.answer.requisition.team).toContainEqual({ role: "interviewer", member: { id: yuki.memberId } });
  expect(left.data.answer.requisition.team).toEqual([{ role: "hiring_manager", member: { id: olena.memberId } }]);
  expect((await activityOf(world)).map(({ type }) => type).toSorted()).toEqual([
    "requisition.team_joined",
    "requisition.team_left",
  ]);
});

test.each([
  ["a second hiring manager by this door", { role: "hiring_manager" }, "role"],
  ["a part nobody has", { role: "mascot" }, "role"],
  [
    "somebody who does not work here",
    { role: "recruiter", memberId: "0198f1c0-0000-7000-8000-000000000009" },
    "memberId",
  ],
])("%s is refused, and the team stays", async (_what, given, path) => {
  const draft = await aRequisition(world, { ownerId: olena.memberId });

  const { data } = await asks(olena, ASSIGN, {
    requisitionId: draft.id,
    expectedVersion: 1,
    memberId: yuki.memberId,
    joins: true,
    ...given,
  });

  expect(data.answer).toMatchObject({ __typename: "InvalidInput", issues: [{ path }] });
  expect(await activityOf(world)).toEqual([]);
});

test("the form offers the organization's own places and people, and nobody else's", async () => {
  const other = await world.elsewhere("Southgate");
  await somePlaces(other);
  await other.aMember("member", "Stranger Elsewhere");
  await somePlaces(world);

  const { data } = await as(world, olena)(CHOICES);

  const offered = data.requisitionChoices;
  expect([offered.levels, offered.departments, offered.locations].map((list: object[]) => list.length)).toEqual([
    1, 1, 1,
  ]);
  expect(offered.members.map(({ name }: { name: string }) => name)).toEqual([
    "Ingrid Solvang",
    "Olena Hrytsenko",
    "Yuki Arakawa",
  ]);
  expect([offered.profiles.length, offered.competencies.length, offered.interviews.length]).toEqual([5, 13, 11]);
});
