import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { anInterview } from "#features/interview/interview.testing.js";
import { aPipeline, stageOf } from "#features/pipeline/pipeline.testing.js";
import { countingReads } from "#testing/counting.js";
import { aKey, as, aWorld, type World } from "#testing/world.js";
import { ASSIGN, MOVE } from "#features/application/application-documents.testing.js";
import { anApplication } from "#features/application/application.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const PAGE = `query ($ref: String!) { application(ref: $ref) {
  ref status source requisition { ref title } stage { name } steps { name candidateLabel }
  candidate { name place } contact { emails phones links }
  answers { question values } documents { fileName text }
  ending { rejectionReason mailWaitsUntil } timeline { type actorName fromStage toStage reason owner interviewType }
  notes { body } messages { subject } otherApplications { ref requisition status }
  resembling { name applicationRef likelihood shared } nextStep { kind done of }
  viewerCan { move reject note notePrivately readMail readOffer write schedule } } }`;
const page = async (who: MemberActor, ref: string) => (await as(world, who)(PAGE, { ref })).data.application;

test("a recruiter reads everything about an application in one statement", async () => {
  const pipeline = await aPipeline(world, { title: "Tech Lead, Tolls" });
  const built = await anApplication(world, {
    pipeline,
    stage: "ST-REVIEW",
    candidate: { name: "Soraya Nazari", phones: ["+31 6 1234 5678"], links: ["https://example.dev/soraya"] },
    answers: [{ key: "notice", type: "short_text", question: "Your notice period?", value: "Two months" }],
  });

  const shown = await page(pipeline.recruiter, built.ref);

  expect(shown).toMatchObject({
    ref: built.ref,
    status: "active",
    requisition: { ref: pipeline.ref, title: "Tech Lead, Tolls" },
    stage: { name: "Review" },
    candidate: { name: "Soraya Nazari", place: "Porto, PT" },
    contact: { phones: ["+31 6 1234 5678"], links: ["https://example.dev/soraya"] },
    answers: [{ question: "Your notice period?", values: ["Two months"] }],
    ending: null,
    viewerCan: { move: true, reject: true, note: true, notePrivately: true, readMail: true, write: true },
  });
  expect(shown.steps.map(({ candidateLabel }: { candidateLabel: string }) => candidateLabel)).toContain("In review");
  expect(await countingReads(() => page(pipeline.recruiter, built.ref))).toBe(1);
});

test("a hiring manager reads it without address and number", async () => {
  const built = await anApplication(world, { candidate: { phones: ["+31 6 1234 5678"] } });

  const shown = await page(built.pipeline.hiringManager, built.ref);

  expect(shown.contact).toBeNull();
  expect(shown.resembling).toEqual([]);
  expect(JSON.stringify(shown)).not.toContain("1234 5678");
});

test("the timeline says who did what, newest first", async () => {
  const built = await anApplication(world);
  const { recruiter, hiringManager } = built.pipeline;
  const input = { applicationId: built.applicationId, expectedVersion: 1 };
  world.services.pass(1);
  await as(world, recruiter)(MOVE, {
    input: {
      ...input,
      clientMutationId: aKey(),
      expectedStageId: built.stageId,
      toStageId: stageOf(built.pipeline, "ST-REVIEW"),
    },
  });
  world.services.pass(1);
  await as(world, recruiter)(ASSIGN, {
    input: { ...input, expectedVersion: 2, clientMutationId: aKey(), ownerId: hiringManager.memberId },
  });

  const { timeline } = await page(recruiter, built.ref);

  expect(timeline).toMatchObject([
    { type: "application.assigned", actorName: "Ines Okafor", owner: "Tomasz Wilk" },
    { type: "application.moved", actorName: "Ines Okafor", fromStage: "Applied", toStage: "Review" },
  ]);
});

describe("an interviewer who owes a scorecard", () => {
  async function aPanel() {
    const built = await anInterview(world, {
      interviewerIds: [(await world.aMember()).memberId, (await world.aMember()).memberId],
    });
    const [owing, other] = await world.inside((tx) =>
      tx.query<{ id: string }>("select member_id as id from participant where interview_id = $1 order by id", [
        built.interviewId,
      ]),
    );
    await world.inside(async (tx) => {
      await tx.query(
        "update scorecard set state = 'submitted', submitted_at = $2 where interview_id = $1 and member_id = $3",
        [built.interviewId, tx.now, other?.id],
      );
      await tx.query(
        "insert into hiring_team_member (organization_id, requisition_id, member_id, role) values ($1,$2,$3,'hiring_manager')",
        [world.organizationId, built.requisitionId, owing?.id],
      );
      await tx.query(
        `insert into activity (organization_id, id, at, actor_kind, actor_id, type, version, application_id, subject_id, facts)
         select organization_id, gen_random_uuid(), $2, 'member', member_id, 'scorecard.submitted', 1, application_id, id, '{}'
         from scorecard where interview_id = $1 and member_id = $3`,
        [built.interviewId, tx.now, other?.id],
      );
    });
    const [application] = await world.inside((tx) =>
      tx.query<{ ref: string; owner: string }>("select ref, owner_id as owner from application where id = $1", [
        built.applicationId,
      ]),
    );
    world.services.pass(26 * 60);
    const member = (memberId: string | undefined, role: "member" | "recruiter"): MemberActor => ({
      kind: "member",
      organizationId: world.organizationId,
      memberId: memberId ?? "",
      role,
      sessionId: "",
    });
    return {
      ref: application?.ref ?? "",
      owing: member(owing?.id, "member"),
      recruiter: member(application?.owner, "recruiter"),
    };
  }

  test("is told of their own, and neither that nor how many others are in", async () => {
    const { ref, owing } = await aPanel();

    const shown = await page(owing, ref);

    expect(shown.nextStep).toEqual({ kind: "your_scorecard", done: null, of: null });
    expect(shown.timeline.map(({ type }: { type: string }) => type)).not.toContain("scorecard.submitted");
  });

  test("while the recruiter, who owes none, sees that one of two is in", async () => {
    const { ref, recruiter } = await aPanel();

    const shown = await page(recruiter, ref);

    expect(shown.nextStep).toEqual({ kind: "scorecards", done: 1, of: 2 });
    expect(shown.timeline.map(({ type }: { type: string }) => type)).toContain("scorecard.submitted");
  });
});

describe("the same person", () => {
  test("is shown with their other applications the reader may see, and no others", async () => {
    const first = await anApplication(world);
    const { recruiter } = first.pipeline;
    const shared = await aPipeline(world, { title: "Tech Lead, Freight", team: { recruiter } });
    const second = await anApplication(world, { pipeline: shared, candidateId: first.candidateId });
    await anApplication(world, { candidateId: first.candidateId });

    const shown = await page(recruiter, first.ref);

    expect(shown.otherApplications).toEqual([{ ref: second.ref, requisition: "Tech Lead, Freight", status: "active" }]);
  });

  test("under two records is pointed out by what they share", async () => {
    const pipeline = await aPipeline(world);
    const one = await anApplication(world, {
      pipeline,
      candidate: { name: "Björk Ólafsdóttir", phones: ["+354 555 0199"] },
    });
    const two = await anApplication(world, {
      pipeline,
      candidate: { name: "björk ólafsdóttir", phones: ["+354 555 0199"] },
    });
    await anApplication(world, { pipeline, candidate: { name: "Somebody Else" } });

    expect((await page(pipeline.recruiter, one.ref)).resembling).toEqual([
      { name: "björk ólafsdóttir", applicationRef: two.ref, likelihood: "likely", shared: ["phone", "name"] },
    ]);
  });
});

test.each(["APP-99999", "", "%", "APP-1' or '1'='1"])("an application called %j is none", async (ref) => {
  const { data, errors } = await as(world, await world.aMember("admin"))(PAGE, { ref });
  expect(errors).toBeUndefined();
  expect(data.application).toBeNull();
});

test("an application of another organization is none, whatever it is called", async () => {
  const elsewhere = await anApplication(await world.elsewhere());
  const here = await world.elsewhere("Eastgate");
  const { data } = await as(here, await here.aMember("admin"))(PAGE, { ref: elsewhere.ref });
  expect(data.application).toBeNull();
});
