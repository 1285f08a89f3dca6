import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { Requisition } from "#features/requisition/requisition.entity.js";
import { anApplication } from "#features/application/application.testing.js";
import { anOpening, aRequisition } from "#features/requisition/requisition.testing.js";
import { PROFILES } from "@leadline/domain/framework/profile";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";

const ANSWER = `__typename ... on Problem { message } ... on InvalidInput { issues { path } }
  ... on VersionConflict { currentVersion } ... on PlanHasGaps { competencies } ... on RequisitionTransitionRefused { state }
  ... on RequisitionChanged { requisition { id state version headcount openings { code state } viewerCanOpen viewerCanReopen
    beforeOpening { type level competencies groups }
    plan { version candidateMinutes allowedMinutes gapWaiver frameworkVersion
      interviews { id type raters minutes interviewers { id } } coverage { competency gaps evidence raters weight }
      checks { check level competency fix { type raters candidateMinutes } } } } }`;
const command = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { ${ANSWER} } }`;
const GENERATE = command("generateInterviewPlan", "RequisitionCommandInput");
const EDIT = command("editInterviewPlan", "EditPlanInput");
const ACCEPT = command("acceptPlanGaps", "ReasonedRequisitionInput");
const OPEN = command("openRequisition", "RequisitionCommandInput");
const REOPEN = command("reopenRequisition", "RequisitionCommandInput");

let world: World;
let olena: MemberActor;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world = await world.elsewhere("Parcelwise");
  olena = await world.aMember("member", "Olena Hrytsenko");
});

const asks = (actor: MemberActor, document: string, input: object) =>
  as(world, actor)(document, { input: { clientMutationId: aKey(), ...input } });
const stored = (id: string) => world.inside((tx) => tx.find(Requisition, id));
const types = async () => (await activityOf(world)).map(({ type }) => type);
const { weights, mustHaves } = PROFILES["P-DELIVERY"];
const delivery = (given: Partial<Requisition> = {}) =>
  aRequisition(world, { ownerId: olena.memberId, weights: { ...weights }, mustHaves: [...mustHaves], ...given });
const planned = (...given: string[]) => given.map((type) => ({ type, raters: 1 }));
const anApplicant = async () => (await anApplication(world)).applicationId;
const GOLDEN = ["IT-HM", "IT-PAIR", "IT-CODEREV", "IT-PLAN", "IT-CONF"];
const typesOf = (interviews: { type: string }[]) => interviews.map(({ type }) => type);

test("a delivery lead's plan is the framework's own, without a gap, and it is recorded", async () => {
  const requisition = await delivery();

  const { data } = await asks(olena, GENERATE, { requisitionId: requisition.id, expectedVersion: 1 });

  const { plan } = data.answer.requisition;
  expect(typesOf(plan.interviews)).toEqual(GOLDEN);
  expect(plan).toMatchObject({ version: 1, candidateMinutes: 300, allowedMinutes: 300, gapWaiver: null });
  expect(plan.coverage.filter(({ gaps }: { gaps: string[] }) => gaps.length > 0)).toEqual([]);
  expect(plan.checks).toMatchObject([{ check: "blindSpot", level: "warn", competency: "TL-ARCH" }]);
  expect(await types()).toEqual(["plan.generated"]);
});

test("leaving an interview out shows the gaps at once, each with what would mend it, and is saved all the same", async () => {
  const requisition = await delivery();

  const { data } = await asks(olena, EDIT, {
    requisitionId: requisition.id,
    expectedVersion: 1,
    interviews: planned("IT-HM", "IT-PAIR", "IT-CODEREV", "IT-PLAN"),
  });

  const { plan, beforeOpening } = data.answer.requisition;
  const blocking = plan.checks.filter(({ level }: { level: string }) => level === "block");
  expect(blocking.map(({ competency }: { competency: string }) => competency)).toEqual(["TL-TEAM", "TL-COMM"]);
  expect(blocking).toMatchObject([{ fix: { type: "IT-PEOPLE", raters: 1 } }, { fix: { type: "IT-CONF", raters: 1 } }]);
  expect(beforeOpening.filter(({ type }: { type: string }) => type === "MustHaveUncovered")).toHaveLength(2);
});

test("an edit is a new version; the interviews of the old one stay for whoever was booked by it", async () => {
  const requisition = await delivery();
  const first = await asks(olena, GENERATE, { requisitionId: requisition.id, expectedVersion: 1 });
  const before: { id: string }[] = first.data.answer.requisition.plan.interviews;

  const { data } = await asks(olena, EDIT, {
    requisitionId: requisition.id,
    expectedVersion: 2,
    interviews: planned("IT-PAIR"),
  });

  expect(data.answer.requisition.plan.version).toBe(2);
  const kept = await world.inside((tx) =>
    tx.query<{ id: string; kit: { questionIds: string[] } }>(
      `select id, kit from planned_interview where organization_id = $1 and id = any($2::uuid[])`,
      [world.organizationId, before.map(({ id }) => id)],
    ),
  );
  expect(kept).toHaveLength(before.length);
  expect(kept.every(({ kit }) => kit.questionIds.length > 0)).toBe(true);
});

test("whoever was to hold an interview still is after the plan is generated again", async () => {
  const requisition = await delivery();
  const ivo = await world.aMember("member", "Ivo Marek");
  const interviews = [{ type: "IT-PAIR", raters: 1, interviewerIds: [ivo.memberId] }];
  await asks(olena, EDIT, { requisitionId: requisition.id, expectedVersion: 1, interviews });

  const { data } = await asks(olena, GENERATE, { requisitionId: requisition.id, expectedVersion: 2 });

  const pairing = data.answer.requisition.plan.interviews.find(({ type }: { type: string }) => type === "IT-PAIR");
  expect(pairing.interviewers).toEqual([{ id: ivo.memberId }]);
});

describe("opening", () => {
  const withPlan = async (given: Partial<Requisition>, ...interviews: string[]) => {
    const requisition = await delivery(given);
    await asks(olena, EDIT, { requisitionId: requisition.id, expectedVersion: 1, interviews: planned(...interviews) });
    return { requisitionId: requisition.id, expectedVersion: 2, ref: requisition.ref };
  };

  test("an approved requisition opens with one opening for each person to hire, and it is recorded", async () => {
    const { ref, ...about } = await withPlan({ state: "approved", headcount: 2 }, ...GOLDEN);

    const { data } = await asks(olena, OPEN, about);

    expect(data.answer.requisition).toMatchObject({ state: "open", beforeOpening: [], viewerCanOpen: false });
    expect(data.answer.requisition.openings).toEqual([
      { code: `${ref}-1`, state: "open" },
      { code: `${ref}-2`, state: "open" },
    ]);
    expect(await types()).toContain("requisition.opened");
  });

  test("a gap keeps it closed until somebody accepts the gap in words; a later edit asks again", async () => {
    const { ref: _, ...about } = await withPlan({ state: "approved" }, "IT-HM", "IT-PAIR");

    const refused = await asks(olena, OPEN, about);
    const accepted = await asks(olena, ACCEPT, { ...about, reason: "Seen in the trial week" });
    const edited = await asks(olena, EDIT, { ...about, expectedVersion: 3, interviews: planned("IT-HM") });

    expect(refused.data.answer).toMatchObject({ __typename: "PlanHasGaps" });
    expect(accepted.data.answer.requisition.beforeOpening).toMatchObject([{ type: "GapsWaived", level: "warn" }]);
    expect(edited.data.answer.requisition.plan.gapWaiver).toBeNull();
  });

  test("opening again with fewer people gives up the newest free seat, never a filled or a promised one", async () => {
    const { ref, ...about } = await withPlan({ state: "approved", headcount: 2 }, ...GOLDEN);
    const row = { id: about.requisitionId, ref };
    await anOpening(world, row, { state: "filled", filledBy: await anApplicant() });
    await anOpening(world, row, { reservedBy: await anApplicant() });
    await anOpening(world, row);

    const { data } = await asks(olena, OPEN, about);

    expect(data.answer.requisition.openings.map(({ state }: { state: string }) => state)).toEqual([
      "filled",
      "open",
      "closed",
    ]);
  });

  test("an administrator brings a filled search back with one more opening", async () => {
    const admin = await world.aMember("admin", "Ada Quist");
    const filled = await delivery({ state: "filled", headcount: 1 });
    await anOpening(world, filled, { state: "filled", filledBy: await anApplicant() });

    const { data } = await asks(admin, REOPEN, { requisitionId: filled.id, expectedVersion: 1 });

    expect(data.answer.requisition).toMatchObject({ state: "open", headcount: 2 });
    expect(data.answer.requisition.openings.map(({ state }: { state: string }) => state)).toEqual(["filled", "open"]);
    expect(await types()).toEqual(["requisition.reopened"]);
  });
});

describe("a refusal changes nothing", () => {
  test.each([
    ["opening what nobody approved", OPEN, "draft", {}, { __typename: "RequisitionTransitionRefused", state: "draft" }],
    ["opening without a plan", OPEN, "approved", {}, { __typename: "PlanHasGaps", competencies: [] }],
    [
      "an older version",
      EDIT,
      "draft",
      { expectedVersion: 9, interviews: planned("IT-HM") },
      { __typename: "VersionConflict" },
    ],
    [
      "a plan of nothing",
      EDIT,
      "draft",
      { interviews: [] },
      { __typename: "InvalidInput", issues: [{ path: "interviews" }] },
    ],
    [
      "a stranger as interviewer",
      EDIT,
      "draft",
      { interviews: [{ type: "IT-HM", raters: 1, interviewerIds: [aKey()] }] },
      { __typename: "InvalidInput" },
    ],
    [
      "a plan of an ended search",
      GENERATE,
      "closed",
      {},
      { __typename: "RequisitionTransitionRefused", state: "closed" },
    ],
    [
      "accepting a gap that is not there",
      ACCEPT,
      "draft",
      { reason: "Fine" },
      { __typename: "InvalidInput", issues: [{ path: "reason" }] },
    ],
    [
      "accepting without a word",
      ACCEPT,
      "draft",
      { reason: " " },
      { __typename: "InvalidInput", issues: [{ path: "reason" }] },
    ],
  ] as const)("%s", async (_what, document, state, input, expected) => {
    const requisition = await delivery({ state });

    const { data } = await asks(olena, document, { requisitionId: requisition.id, expectedVersion: 1, ...input });

    expect(data.answer).toMatchObject(expected);
    expect(await stored(requisition.id)).toEqual(requisition);
    expect(await types()).toEqual([]);
  });

  test("a plan is not generated for weights that do not add up", async () => {
    const requisition = await delivery({ weights: { "TL-PLAN": 50 } });

    const { data } = await asks(olena, GENERATE, { requisitionId: requisition.id, expectedVersion: 1 });

    expect(data.answer.__typename).toBe("InvalidInput");
    expect(await types()).toEqual([]);
  });

  test("a hiring manager does not bring an ended search back", async () => {
    const requisition = await delivery({ state: "closed" });

    const { errors } = await asks(olena, REOPEN, { requisitionId: requisition.id, expectedVersion: 1 });

    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect(await stored(requisition.id)).toEqual(requisition);
  });

  test.each([
    ["generating", GENERATE, {}],
    ["editing", EDIT, { interviews: planned("IT-HM") }],
    ["accepting gaps of", ACCEPT, { reason: "Fine" }],
    ["opening", OPEN, {}],
    ["reopening", REOPEN, {}],
  ] as const)("%s another organization's requisition is not found", async (_what, document, input) => {
    const requisition = await delivery({ state: "approved" });
    const other = await world.elsewhere("Southgate");

    const given = { clientMutationId: aKey(), requisitionId: requisition.id, expectedVersion: 1, ...input };
    const { errors } = await as(other, await other.aMember("admin"))(document, { input: given });

    expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect(await stored(requisition.id)).toEqual(requisition);
  });
});
