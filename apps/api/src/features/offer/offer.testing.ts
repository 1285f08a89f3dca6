import type { CandidateActor, MemberActor } from "#core/actor.js";
import { anApplication, type BuiltApplication } from "#features/application/application.testing.js";
import { aPipeline, type Pipeline } from "#features/pipeline/pipeline.testing.js";
import { anOpening } from "#features/requisition/requisition.testing.js";
import { as, aKey, type World } from "#testing/world.js";
import { v7 as uuidv7 } from "uuid";

/** A candidate in the offer stage of an open requisition with a range and openings. */
export interface OfferTable {
  readonly pipeline: Pipeline;
  readonly application: BuiltApplication;
  readonly recruiter: MemberActor;
  /** The candidate, come by a fresh sign-in link. */
  readonly candidate: CandidateActor;
}

export const TERMS = {
  title: "Tech Lead, Payroll",
  levelId: null,
  baseMinor: 9_500_000,
  currency: "EUR",
  payInterval: "year",
  bonusPercent: 10,
  equity: "",
  extras: "30 days of leave",
  startOn: "2027-02-01",
  outsideRangeReason: "",
};

/** Sets the table for an offer; `openings` seats are open. */
export async function anOfferTable(world: World, openings = 1): Promise<OfferTable> {
  const pipeline = await aPipeline(world);
  await world.inside((tx) =>
    tx.query(
      `update requisition set pay_min_minor = 9000000, pay_max_minor = 11000000, pay_currency = 'EUR', pay_interval = 'year'
       where organization_id = $1 and id = $2`,
      [world.organizationId, pipeline.requisitionId],
    ),
  );
  for (let seat = 0; seat < openings; seat += 1)
    await anOpening(world, { id: pipeline.requisitionId, ref: pipeline.ref });
  const application = await anApplication(world, { pipeline, stage: "ST-OFFER", candidate: { name: "Zoë Lindqvist" } });
  return {
    pipeline,
    application,
    recruiter: pipeline.recruiter,
    candidate: theCandidate(world, application.candidateId),
  };
}

export const theCandidate = (world: World, candidateId: string): CandidateActor => ({
  kind: "candidate",
  organizationId: world.organizationId,
  candidateId,
  sessionId: uuidv7(),
  fresh: true,
});

/** An approval process for offers outside the range, answered by one member. */
export async function anOfferApprover(world: World): Promise<MemberActor> {
  const approver = await world.aMember("member", "Petra Hoogland");
  await world.inside((tx) =>
    tx.query(
      `insert into approval_process (organization_id, id, name, subject, priority, scope, sequential, groups)
       values ($1, $2, 'Outside the range', 'offer', 10, '{"outsideRangeOnly": true}', true, $3)`,
      [
        world.organizationId,
        uuidv7(),
        JSON.stringify([{ name: "Finance", required: 1, memberIds: [approver.memberId], role: null }]),
      ],
    ),
  );
  return approver;
}

export const RESULT = `__typename ... on Problem { message } ... on OfferRefused { reason } ... on InvalidInput { issues { path message } }
  ... on OfferChanged { desk { applicationVersion viewerCan { create send hire approve } offer { id version openingCode flowId isOutsideRange
    versions { number state baseMinor } current { number state letterText } } } }`;

/** Runs an offer mutation as a member and answers its result. */
export async function command(world: World, who: MemberActor, name: string, type: string, input: object) {
  const { data, errors } = await as(world, who)(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${RESULT} } }`,
    {
      input: { clientMutationId: aKey(), ...input },
    },
  );
  return errors ? { __typename: errors[0]?.extensions.code } : data[name];
}

/** Drafts, submits and sends an offer inside the range; answers its id. */
export async function aSentOffer(
  world: World,
  { application, recruiter }: OfferTable,
): Promise<{ offerId: string; version: number }> {
  const { applicationId } = application;
  const created = await command(world, recruiter, "createOffer", "CreateOfferInput", { applicationId, terms: TERMS });
  const offerId: string = created.desk.offer.id;
  const submitted = await command(world, recruiter, "submitOffer", "OfferCommandInput", {
    offerId,
    expectedVersion: created.desk.offer.version,
  });
  const expiresAt = new Date(world.services.now().getTime() + 5 * 86_400_000).toISOString();
  const sent = await command(world, recruiter, "sendOffer", "SendOfferInput", {
    offerId,
    expectedVersion: submitted.desk.offer.version,
    expiresAt,
  });
  return { offerId, version: sent.desk.offer.version };
}

/** The candidate's answer by name. */
export async function answer(world: World, who: CandidateActor, offerId: string, given: object = {}) {
  const { data, errors } = await as(world, who)(
    `mutation ($input: AnswerOfferInput!) { answerOffer(input: $input) { __typename ... on Problem { message }
       ... on OfferRefused { reason } ... on InvalidInput { issues { path } } ... on OfferAnswered { offer { state } } } }`,
    { input: { clientMutationId: aKey(), offerId, accept: true, name: "Zoe Lindqvist", reason: "", ...given } },
  );
  return errors ? { __typename: errors[0]?.extensions.code } : data.answerOffer;
}
