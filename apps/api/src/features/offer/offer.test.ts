import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expireOffers } from "../../jobs/expire-offers.js";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";
import { anApplication } from "#features/application/application.testing.js";
import { answer, anOfferApprover, anOfferTable, aSentOffer, command, TERMS, theCandidate } from "./offer.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const openingsOf = (requisitionId: string) =>
  world.inside((tx) =>
    tx.query<{ state: string; reserved: boolean; filled: boolean }>(
      `select state, reserved_by is not null as reserved, filled_by is not null as filled from opening
       where organization_id = $1 and requisition_id = $2 order by code`,
      [world.organizationId, requisitionId],
    ),
  );
const offersOf = (applicationId: string) =>
  world.inside((tx) =>
    tx.query("select * from offer where organization_id = $1 and application_id = $2", [
      world.organizationId,
      applicationId,
    ]),
  );

describe("a recruiter", () => {
  test("drafts an offer inside the range, which keeps an opening and is recorded", async () => {
    const { application, recruiter, pipeline } = await anOfferTable(world);

    const created = await command(world, recruiter, "createOffer", "CreateOfferInput", {
      applicationId: application.applicationId,
      terms: TERMS,
    });

    expect(created).toMatchObject({
      __typename: "OfferChanged",
      desk: {
        offer: { openingCode: `${pipeline.ref}-1`, isOutsideRange: false, current: { number: 1, state: "draft" } },
      },
    });
    expect(await openingsOf(pipeline.requisitionId)).toEqual([{ state: "open", reserved: true, filled: false }]);
    expect(await activityOf(world)).toContainEqual(
      expect.objectContaining({ type: "offer.created", subjectId: created.desk.offer.id }),
    );
  });

  test("cannot promise the same seat twice: the second offer finds no opening, and nothing is changed", async () => {
    const { application, recruiter, pipeline } = await anOfferTable(world);
    const other = await anApplication(world, { pipeline, stage: "ST-OFFER" });
    await command(world, recruiter, "createOffer", "CreateOfferInput", {
      applicationId: application.applicationId,
      terms: TERMS,
    });

    const second = await command(world, recruiter, "createOffer", "CreateOfferInput", {
      applicationId: other.applicationId,
      terms: TERMS,
    });

    expect(second).toMatchObject({ __typename: "OfferRefused", reason: "NoOpeningFree" });
    expect(await offersOf(other.applicationId)).toEqual([]);
  });

  test.each([
    ["ST-LOOP", TERMS, { __typename: "OfferRefused", reason: "NotInOfferStage" }],
    [
      "ST-OFFER",
      { ...TERMS, baseMinor: 12_000_000 },
      { __typename: "InvalidInput", issues: [{ path: "outsideRangeReason" }] },
    ],
    ["ST-OFFER", { ...TERMS, startOn: "2020-01-01" }, { __typename: "InvalidInput", issues: [{ path: "startOn" }] }],
    ["ST-OFFER", { ...TERMS, title: "" }, { __typename: "InvalidInput", issues: [{ path: "title" }] }],
  ])("in %s is refused terms that do not hold, and nothing is changed", async (stage, terms, refusal) => {
    const { recruiter, pipeline } = await anOfferTable(world);
    const { applicationId } = await anApplication(world, { pipeline, stage });

    expect(await command(world, recruiter, "createOffer", "CreateOfferInput", { applicationId, terms })).toMatchObject(
      refusal,
    );
    expect(await offersOf(applicationId)).toEqual([]);
    expect(await openingsOf(pipeline.requisitionId)).toEqual([{ state: "open", reserved: false, filled: false }]);
  });

  test("needs nobody's approval inside the range, and the record says so", async () => {
    const table = await anOfferTable(world);
    const { offerId } = await aSentOffer(world, table);

    const types = (await activityOf(world)).filter(({ subjectId }) => subjectId === offerId).map(({ type }) => type);
    expect(types).toEqual(["offer.created", "offer.submitted", "offer.approval_skipped", "offer.sent"]);
  });

  test("outside the range waits for the approver, who is never the one who asked", async () => {
    const approver = await anOfferApprover(world);
    const { application, recruiter } = await anOfferTable(world);
    const terms = { ...TERMS, baseMinor: 12_000_000, outsideRangeReason: "Runs the migration alone." };
    const created = await command(world, recruiter, "createOffer", "CreateOfferInput", {
      applicationId: application.applicationId,
      terms,
    });
    const offerId = created.desk.offer.id;
    const submitted = await command(world, recruiter, "submitOffer", "OfferCommandInput", {
      offerId,
      expectedVersion: 1,
    });
    expect(submitted.desk.offer.current.state).toBe("pending_approval");
    const input = {
      offerId,
      flowId: submitted.desk.offer.flowId,
      expectedVersion: 1,
      decision: "approved",
      reason: "",
    };

    expect(await command(world, recruiter, "answerOfferApproval", "AnswerOfferApprovalInput", input)).toEqual({
      __typename: "FORBIDDEN",
    });
    const approved = await command(world, approver, "answerOfferApproval", "AnswerOfferApprovalInput", input);

    expect(approved).toMatchObject({ __typename: "OfferChanged", desk: { offer: { current: { state: "approved" } } } });
  });

  test("revises a sent offer into a new version; the old one stays as it was", async () => {
    const table = await anOfferTable(world);
    const { offerId, version } = await aSentOffer(world, table);

    const revised = await command(world, table.recruiter, "reviseOffer", "OfferCommandInput", {
      offerId,
      expectedVersion: version,
    });

    expect(revised.desk.offer.versions).toEqual([
      { number: 2, state: "draft", baseMinor: TERMS.baseMinor },
      { number: 1, state: "deprecated", baseMinor: TERMS.baseMinor },
    ]);
    expect(await answer(world, table.candidate, offerId)).toMatchObject({ reason: "OfferNotOpen" });
  });

  test("who saw an older version is told, and nothing is overwritten", async () => {
    const table = await anOfferTable(world);
    const { offerId } = await aSentOffer(world, table);

    expect(
      await command(world, table.recruiter, "withdrawOffer", "OfferCommandInput", { offerId, expectedVersion: 1 }),
    ).toMatchObject({
      __typename: "VersionConflict",
    });
  });

  test("gives a seat back by withdrawing", async () => {
    const table = await anOfferTable(world);
    const { offerId, version } = await aSentOffer(world, table);

    await command(world, table.recruiter, "withdrawOffer", "OfferCommandInput", { offerId, expectedVersion: version });

    expect(await openingsOf(table.pipeline.requisitionId)).toEqual([{ state: "open", reserved: false, filled: false }]);
  });

  test("of another organization finds neither application nor offer", async () => {
    const table = await anOfferTable(world);
    const { offerId } = await aSentOffer(world, table);
    const other = await world.elsewhere();
    const stranger = await other.aMember("admin");

    expect(
      await command(other, stranger, "createOffer", "CreateOfferInput", {
        applicationId: table.application.applicationId,
        terms: TERMS,
      }),
    ).toEqual({
      __typename: "NOT_FOUND",
    });
    expect(
      await command(other, stranger, "withdrawOffer", "OfferCommandInput", { offerId, expectedVersion: 1 }),
    ).toEqual({ __typename: "NOT_FOUND" });
  });
});

test("an interviewer on the team learns nothing of pay", async () => {
  const table = await anOfferTable(world);
  await aSentOffer(world, table);
  const interviewer = await world.aMember("member");
  await world.inside((tx) =>
    tx.query(
      "insert into hiring_team_member (organization_id, requisition_id, member_id, role) values ($1,$2,$3,'interviewer')",
      [world.organizationId, table.pipeline.requisitionId, interviewer.memberId],
    ),
  );

  const { data } = await as(world, interviewer)(`query ($ref: String!) { offerDesk(applicationRef: $ref) { id } }`, {
    ref: table.application.ref,
  });

  expect(data.offerDesk).toBeNull();
});

describe("the candidate", () => {
  const OFFER = `query ($ref: String!) { offer(applicationRef: $ref) { state baseMinor letterText rangeMinMinor expiresAt } }`;

  test("reads the letter with their name and the amount, and accepts by name", async () => {
    const table = await anOfferTable(world);
    const { offerId } = await aSentOffer(world, table);

    const { data } = await as(world, table.candidate)(OFFER, { ref: table.application.ref });
    expect(data.offer.letterText).toContain("Dear Zoë Lindqvist,");
    expect(data.offer.letterText).toContain("€95,000 gross a year");

    expect(await answer(world, table.candidate, offerId)).toEqual({
      __typename: "OfferAnswered",
      offer: { state: "accepted" },
    });
    expect(await answer(world, table.candidate, offerId, { accept: false })).toMatchObject({ reason: "OfferNotOpen" });
  });

  test("declines without a reason, and the seat is free again", async () => {
    const table = await anOfferTable(world);
    const { offerId } = await aSentOffer(world, table);

    expect(await answer(world, table.candidate, offerId, { accept: false })).toMatchObject({
      offer: { state: "declined" },
    });
    expect(await openingsOf(table.pipeline.requisitionId)).toEqual([{ state: "open", reserved: false, filled: false }]);
  });

  test("under another name accepts nothing", async () => {
    const table = await anOfferTable(world);
    const { offerId } = await aSentOffer(world, table);

    expect(await answer(world, table.candidate, offerId, { name: "Somebody Else" })).toMatchObject({
      issues: [{ path: "name" }],
    });
  });

  test("who came by a status link alone reads no pay and answers nothing", async () => {
    const table = await anOfferTable(world);
    const { offerId } = await aSentOffer(world, table);
    const stale = { ...table.candidate, fresh: false };

    expect((await as(world, stale)(OFFER, { ref: table.application.ref })).data.offer).toBeNull();
    expect(await answer(world, stale, offerId)).toEqual({ __typename: "FORBIDDEN" });
  });

  test("another candidate finds nothing", async () => {
    const table = await anOfferTable(world);
    const { offerId } = await aSentOffer(world, table);
    const other = await anApplication(world, { pipeline: table.pipeline });

    const stranger = theCandidate(world, other.candidateId);
    expect((await as(world, stranger)(OFFER, { ref: table.application.ref })).data.offer).toBeNull();
    expect(await answer(world, stranger, offerId)).toEqual({ __typename: "NOT_FOUND" });
  });

  test("who opens the offer twice has viewed it once", async () => {
    const table = await anOfferTable(world);
    const { offerId } = await aSentOffer(world, table);
    const view = `mutation ($key: String!, $id: ID!) { viewOffer(clientMutationId: $key, offerId: $id) { state } }`;

    for (const key of [aKey(), aKey()])
      expect((await as(world, table.candidate)(view, { key, id: offerId })).data.viewOffer.state).toBe("viewed");

    const viewed = (await activityOf(world)).filter(
      ({ type, subjectId }) => type === "offer.viewed" && subjectId === offerId,
    );
    expect(viewed).toHaveLength(1);
  });
});

test("an offer nobody answered ends with its last moment, and its seat is free", async () => {
  const quiet = await world.elsewhere("Eastbank");
  const table = await anOfferTable(quiet);
  const { offerId } = await aSentOffer(quiet, table);
  const before = quiet.services.now();
  quiet.services.pass(6 * 24 * 60);

  await expireOffers.run(quiet.services);

  const [row] = await quiet.inside((tx) =>
    tx.query<{ state: string; reserved: boolean }>(
      `select v.state, p.reserved_by is not null as reserved from offer_version v join offer o on o.id = v.offer_id and o.organization_id = v.organization_id
       join opening p on p.id = o.opening_id and p.organization_id = o.organization_id where v.organization_id = $1 and v.offer_id = $2`,
      [quiet.organizationId, offerId],
    ),
  );
  quiet.services.setNow(before);
  expect(row).toEqual({ state: "expired", reserved: false });
});
