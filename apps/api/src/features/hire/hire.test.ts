import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { anApplication } from "#features/application/application.testing.js";
import { answer, anOfferTable, aSentOffer, type OfferTable } from "#features/offer/offer.testing.js";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const HIRE = `mutation ($input: HireApplicationInput!) { hireApplication(input: $input) { __typename ... on Problem { message }
  ... on OfferRefused { reason } ... on HireChanged { requisitionFilled desk { status } } } }`;
const UNHIRE = `mutation ($input: UnhireApplicationInput!) { unhireApplication(input: $input) { __typename ... on Problem { message }
  ... on OfferRefused { reason } ... on HireChanged { desk { status isInOfferStage } } } }`;

async function hire(who: MemberActor, applicationId: string, expectedVersion = 1, key = aKey()) {
  const { data, errors } = await as(world, who)(HIRE, {
    input: { clientMutationId: key, applicationId, expectedVersion },
  });
  return errors ? { __typename: errors[0]?.extensions.code } : data.hireApplication;
}

async function standing({ application, pipeline }: OfferTable) {
  const [row] = await world.inside((tx) =>
    tx.query<Record<string, unknown>>(
      `select a.status, a.stage_id is null as "left", r.state, array(select o.state from opening o
         where o.organization_id = r.organization_id and o.requisition_id = r.id order by o.code) as openings
       from application a join requisition r on r.organization_id = a.organization_id and r.id = a.requisition_id
       where a.organization_id = $1 and a.id = $2 and r.id = $3`,
      [world.organizationId, application.applicationId, pipeline.requisitionId],
    ),
  );
  return row;
}

async function anAcceptedOffer(openings = 1): Promise<OfferTable> {
  const table = await anOfferTable(world, openings);
  const { offerId } = await aSentOffer(world, table);
  await answer(world, table.candidate, offerId);
  return table;
}

describe("a hire", () => {
  test("fills the opening, and with the last one the requisition", async () => {
    const table = await anAcceptedOffer();

    expect(await hire(table.recruiter, table.application.applicationId)).toEqual({
      __typename: "HireChanged",
      requisitionFilled: true,
      desk: { status: "hired" },
    });
    expect(await standing(table)).toEqual({ status: "hired", left: true, state: "filled", openings: ["filled"] });
    const types = (await activityOf(world)).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(["application.hired", "requisition.filled"]));
  });

  test("leaves the requisition open while an opening is left", async () => {
    const table = await anAcceptedOffer(2);

    expect(await hire(table.recruiter, table.application.applicationId)).toMatchObject({ requisitionFilled: false });
    expect(await standing(table)).toMatchObject({ state: "open", openings: ["filled", "open"] });
  });

  test("before the offer is accepted is refused by name, and changes nothing", async () => {
    const table = await anOfferTable(world);
    await aSentOffer(world, table);

    expect(await hire(table.recruiter, table.application.applicationId)).toMatchObject({ reason: "OfferNotAccepted" });
    expect(await standing(table)).toEqual({ status: "active", left: false, state: "open", openings: ["open"] });
  });

  test("asked for twice with one key happens once; with two keys the second is refused", async () => {
    const table = await anAcceptedOffer();
    const key = aKey();

    const [first, again] = [
      await hire(table.recruiter, table.application.applicationId, 1, key),
      await hire(table.recruiter, table.application.applicationId, 1, key),
    ];
    expect(again).toEqual(first);
    expect(await hire(table.recruiter, table.application.applicationId, 2)).toMatchObject({
      reason: "ApplicationNotActive",
    });
  });

  test("raced by two recruiters happens once", async () => {
    const table = await anAcceptedOffer();

    const answers = await Promise.all([1, 2, 3, 4].map(() => hire(table.recruiter, table.application.applicationId)));

    expect(answers.filter(({ __typename }) => __typename === "HireChanged")).toHaveLength(1);
    expect(await standing(table)).toMatchObject({ openings: ["filled"] });
  });

  test("by the hiring manager alone is not theirs to do", async () => {
    const table = await anAcceptedOffer();

    expect(await hire(table.pipeline.hiringManager, table.application.applicationId)).toEqual({
      __typename: "FORBIDDEN",
    });
    expect(await standing(table)).toMatchObject({ status: "active" });
  });
});

test("an administrator takes a hire back with a reason; the opening and the requisition are open again", async () => {
  const table = await anAcceptedOffer();
  await hire(table.recruiter, table.application.applicationId);
  const admin = await world.aMember("admin");
  const input = {
    clientMutationId: aKey(),
    applicationId: table.application.applicationId,
    expectedVersion: 2,
    reason: "Did not start.",
  };

  const { data } = await as(world, admin)(UNHIRE, { input });

  expect(data.unhireApplication).toMatchObject({
    __typename: "HireChanged",
    desk: { status: "active", isInOfferStage: true },
  });
  expect(await standing(table)).toEqual({ status: "active", left: false, state: "open", openings: ["open"] });
});

test("the funnel counts the cohort as a recount by hand does, and every number opens its rows", async () => {
  const table = await anAcceptedOffer(2);
  const { pipeline } = table;
  await anApplication(world, { pipeline, stage: "ST-APPLIED" });
  await anApplication(world, { pipeline, stage: "ST-SCREEN" });
  await hire(table.recruiter, table.application.applicationId);
  const FUNNEL = `query ($input: FunnelInput!, $number: FunnelNumberInput!) {
    funnelReport(input: $input) { applied hired stages { stageId name reached here passed advanced counted } }
    funnelApplications(input: $input, number: $number) { edges { node { ref status } } pageInfo { hasNextPage } } }`;
  const input = { requisitionRef: pipeline.ref, from: null, to: null };

  const { data } = await as(world, table.recruiter)(FUNNEL, { input, number: { measure: "hired", stageId: null } });

  const { funnelReport: report } = data;
  expect(report).toMatchObject({ applied: 3, hired: 1 });
  expect(report.stages[0]).toMatchObject({ reached: 3 });
  expect(report.stages.at(-1)).toMatchObject({ reached: 1, here: 0, passed: null, advanced: 1, counted: 1 });
  expect(data.funnelApplications.edges).toEqual([{ node: { ref: table.application.ref, status: "hired" } }]);
  for (const stage of report.stages) {
    const rows = await as(world, table.recruiter)(FUNNEL, {
      input,
      number: { measure: "reached", stageId: stage.stageId },
    });
    expect([stage.name, rows.data.funnelApplications.edges.length]).toEqual([stage.name, stage.reached]);
  }
});
