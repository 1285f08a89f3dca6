import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";
import { anOpening, aRequisition, somePlaces } from "./requisition.testing.js";
import { Opening } from "./opening.entity.js";
import { Requisition } from "./requisition.entity.js";

const ANSWER = `__typename ... on Problem { message } ... on InvalidInput { issues { path } }
  ... on VersionConflict { currentVersion } ... on RequisitionTransitionRefused { state }
  ... on RequisitionChanged { requisition { id ref state title headcount version hiringManager { id }
    charter { stack onCall } weights { competency weight mustHave } openings { state } team { role member { id } } } }`;
const command = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${ANSWER} } }`;
const CREATE = command("createRequisition", "CreateRequisitionInput");
const SAVE = command("saveRequisition", "SaveRequisitionInput");
const HOLD = command("holdRequisition", "ReasonedRequisitionInput");
const RESUME = command("resumeRequisition", "RequisitionCommandInput");
const CLOSE = command("closeRequisition", "ReasonedRequisitionInput");
const CANCEL = command("cancelRequisition", "RequisitionCommandInput");
const PAGE = `query ($ref: String!) { requisition(ref: $ref) { ref pay { maxMinor } approvals { id } viewerCan { update } } }`;
const LIST = `query ($states: [String!], $q: String, $first: Int, $after: String) {
  requisitions(states: $states, q: $q, first: $first, after: $after) {
    edges { node { ref } } pageInfo { hasNextPage endCursor } } }`;

let world: World;
let olena: MemberActor;
let tariq: MemberActor;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world = await world.elsewhere("Parcelwise");
  olena = await world.aMember("member", "Olena Hrytsenko");
  tariq = await world.aMember("recruiter", "Tariq Bensaid");
});

const asks = (actor: MemberActor, document: string, input: object) =>
  as(world, actor)(document, { input: { clientMutationId: aKey(), ...input } });
const stored = (id: string) => world.inside((tx) => tx.find(Requisition, id));
const types = async () => (await activityOf(world)).map(({ type }) => type);

describe("a draft", () => {
  test("is begun empty by a recruiter, who is on its team, and it is recorded", async () => {
    const { data } = await asks(tariq, CREATE, { draft: {} });

    expect(data.answer.requisition).toMatchObject({ ref: "REQ-1", state: "draft", title: "", version: 1 });
    expect(data.answer.requisition.team.map(({ role }: { role: string }) => role)).toEqual([
      "hiring_manager",
      "recruiter",
    ]);
    expect((await types()).toSorted()).toEqual([
      "requisition.created",
      "requisition.team_joined",
      "requisition.team_joined",
    ]);
  });

  test("begun from a profile copies its weights and must-haves, which add up", async () => {
    const { data } = await asks(tariq, CREATE, { draft: { profile: "P-COACH" } });

    const weights: { competency: string; weight: number; mustHave: boolean }[] = data.answer.requisition.weights;
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(weights.filter(({ mustHave }) => mustHave).map(({ competency }) => competency)).toEqual(
      expect.arrayContaining(["TL-MENT", "TL-TEAM", "TL-QUAL", "TL-CODE"]),
    );
  });

  test("keeps what was typed, part by part", async () => {
    const places = await somePlaces(world);
    const { data } = await asks(tariq, CREATE, { draft: { title: "Tech Lead, Returns" } });
    const { id: requisitionId } = data.answer.requisition;

    await asks(tariq, SAVE, { requisitionId, expectedVersion: 1, draft: { headcount: 3, ...places } });
    const saved = await asks(tariq, SAVE, {
      requisitionId,
      expectedVersion: 2,
      draft: {
        charter: { stack: ["Kotlin"], onCall: null },
        weights: [{ competency: "TL-OPS", weight: 9 }],
        mustHaves: ["TL-OPS"],
      },
    });

    expect(saved.data.answer.requisition).toMatchObject({
      title: "Tech Lead, Returns",
      headcount: 3,
      version: 3,
      charter: { stack: ["Kotlin"], onCall: null },
      weights: [{ competency: "TL-OPS", weight: 9, mustHave: true }],
    });
  });

  test("saved without a change keeps its version and records nothing", async () => {
    const draft = await aRequisition(world, { ownerId: olena.memberId });

    const { data } = await asks(olena, SAVE, {
      requisitionId: draft.id,
      expectedVersion: 1,
      draft: { title: draft.title },
    });

    expect(data.answer.requisition.version).toBe(1);
    expect(await types()).toEqual([]);
  });

  test("given another hiring manager, the team follows", async () => {
    const draft = await aRequisition(world, { ownerId: tariq.memberId }, [
      { memberId: tariq.memberId, role: "recruiter" },
    ]);

    const { data } = await asks(tariq, SAVE, {
      requisitionId: draft.id,
      expectedVersion: 1,
      draft: { hiringManagerId: olena.memberId },
    });

    expect(data.answer.requisition.team).toEqual([
      { role: "hiring_manager", member: { id: olena.memberId } },
      { role: "recruiter", member: { id: tariq.memberId } },
    ]);
  });
});

test("a search is paused with a reason, goes on, and is closed with its open seats", async () => {
  const search = await aRequisition(world, { ownerId: olena.memberId, state: "open" });
  const seat = await anOpening(world, search);
  const about = { requisitionId: search.id };

  const held = await asks(olena, HOLD, { ...about, expectedVersion: 1, reason: "Budget review" });
  world.services.pass(1);
  const resumed = await asks(olena, RESUME, { ...about, expectedVersion: 2 });
  world.services.pass(1);
  const closed = await asks(olena, CLOSE, { ...about, expectedVersion: 3, reason: "reorganized" });

  expect([held, resumed, closed].map(({ data }) => data.answer.requisition.state)).toEqual([
    "on_hold",
    "open",
    "closed",
  ]);
  expect(await world.inside((tx) => tx.find(Opening, seat.id))).toMatchObject({
    state: "closed",
    closeReason: "reorganized",
  });
  expect(await types()).toEqual(["requisition.held", "requisition.resumed", "requisition.closed"]);
});

test("a draft is cancelled, and it is recorded", async () => {
  const draft = await aRequisition(world, { ownerId: olena.memberId });

  const { data } = await asks(olena, CANCEL, { requisitionId: draft.id, expectedVersion: 1 });

  expect(data.answer.requisition.state).toBe("cancelled");
  expect(await types()).toEqual(["requisition.cancelled"]);
});

describe("a refusal changes nothing", () => {
  test.each([
    [
      "a headcount of none",
      SAVE,
      "draft",
      { draft: { headcount: 0 } },
      { __typename: "InvalidInput", issues: [{ path: "headcount" }] },
    ],
    [
      "a department of nobody",
      SAVE,
      "draft",
      { draft: { departmentId: "0198f1c0-0000-7000-8000-000000000009" } },
      { __typename: "InvalidInput", issues: [{ path: "departmentId" }] },
    ],
    [
      "an ended search",
      SAVE,
      "closed",
      { draft: { title: "Another" } },
      { __typename: "RequisitionTransitionRefused", state: "closed" },
    ],
    [
      "more people while on hold",
      SAVE,
      "on_hold",
      { draft: { headcount: 9 } },
      { __typename: "RequisitionTransitionRefused", state: "on_hold" },
    ],
    [
      "an approved title taken away",
      SAVE,
      "approved",
      { draft: { title: "" } },
      { __typename: "InvalidInput", issues: [{ path: "title" }] },
    ],
    [
      "a pause without a reason",
      HOLD,
      "open",
      { reason: " " },
      { __typename: "InvalidInput", issues: [{ path: "reason" }] },
    ],
    [
      "a pause of a draft",
      HOLD,
      "draft",
      { reason: "Later" },
      { __typename: "RequisitionTransitionRefused", state: "draft" },
    ],
    [
      "an end for no known reason",
      CLOSE,
      "open",
      { reason: "bored" },
      { __typename: "InvalidInput", issues: [{ path: "reason" }] },
    ],
    ["cancelling an open search", CANCEL, "open", {}, { __typename: "RequisitionTransitionRefused", state: "open" }],
    [
      "an older version",
      SAVE,
      "draft",
      { draft: { title: "Mine" }, expectedVersion: 7 },
      { __typename: "VersionConflict", currentVersion: 1 },
    ],
  ] as const)("%s", async (_what, document, state, input, expected) => {
    const requisition = await aRequisition(world, { ownerId: olena.memberId, state });

    const { data } = await asks(olena, document, { requisitionId: requisition.id, expectedVersion: 1, ...input });

    expect(data.answer).toMatchObject(expected);
    expect(await stored(requisition.id)).toEqual(requisition);
    expect(await types()).toEqual([]);
  });

  test.each([
    ["saving", SAVE, { draft: {} }],
    ["cancelling", CANCEL, {}],
    ["closing", CLOSE, { reason: "budget" }],
    ["pausing", HOLD, { reason: "Later" }],
  ] as const)("%s another organization's requisition is not found", async (_what, document, input) => {
    const requisition = await aRequisition(world, { ownerId: olena.memberId, state: "open" });
    const other = await world.elsewhere("Southgate");
    const admin = await other.aMember("admin");

    const given = { clientMutationId: aKey(), requisitionId: requisition.id, expectedVersion: 1, ...input };
    const { errors } = await as(other, admin)(document, { input: given });

    expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect(await stored(requisition.id)).toEqual(requisition);
  });
});

describe("who reads what", () => {
  test("a recruiter outside the team reads the requisition, not its pay and not its approvals", async () => {
    const requisition = await aRequisition(world, { ownerId: olena.memberId });

    const { data } = await as(world, tariq)(PAGE, { ref: requisition.ref });

    expect(data.requisition).toEqual({ ref: requisition.ref, pay: null, approvals: [], viewerCan: { update: false } });
  });

  test("its hiring manager reads pay and may edit", async () => {
    const requisition = await aRequisition(world, { ownerId: olena.memberId });

    const { data } = await as(world, olena)(PAGE, { ref: requisition.ref });

    expect(data.requisition).toMatchObject({ pay: { maxMinor: 11_000_000 }, viewerCan: { update: true } });
  });

  test("a confidential one does not exist for an administrator who is not assigned", async () => {
    const requisition = await aRequisition(world, { ownerId: olena.memberId, confidential: true });
    const admin = await world.aMember("admin");

    expect((await as(world, admin)(PAGE, { ref: requisition.ref })).data.requisition).toBeNull();
    expect((await as(world, admin)(LIST)).data.requisitions.edges).toEqual([]);
  });

  test("a list is paged without a gap, filtered by state and by words taken literally", async () => {
    for (let made = 0; made < 5; made += 1)
      await aRequisition(world, { ownerId: olena.memberId, title: `Lead ${made} %` });
    await aRequisition(world, { ownerId: olena.memberId, state: "open", title: "Open one" });
    const refs = (answer: { data: { requisitions: { edges: { node: { ref: string } }[] } } }) =>
      answer.data.requisitions.edges.map(({ node }) => node.ref);

    const first = await as(world, tariq)(LIST, { first: 4 });
    const rest = await as(world, tariq)(LIST, { first: 4, after: first.data.requisitions.pageInfo.endCursor });

    expect([...refs(first), ...refs(rest)].toSorted()).toEqual(["REQ-1", "REQ-2", "REQ-3", "REQ-4", "REQ-5", "REQ-6"]);
    expect(refs(await as(world, tariq)(LIST, { states: ["open"] }))).toEqual(["REQ-6"]);
    expect(refs(await as(world, tariq)(LIST, { q: "%" }))).toHaveLength(5);
  });

  test.each([
    ["a page of none", { first: 0 }],
    ["a page beyond the limit", { first: 101 }],
    ["a cursor of somebody else", { after: "bm9uc2Vuc2U" }],
    ["a state that does not exist", { states: ["asleep"] }],
    ["a search of a book", { q: "x".repeat(201) }],
  ])("%s is refused in words", async (_what, variables) => {
    const { errors } = await as(world, tariq)(LIST, variables);

    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
