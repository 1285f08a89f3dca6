import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { anApplication } from "#features/application/application.testing.js";
import { MOVE } from "#features/application/application-documents.testing.js";
import { aPipeline, stageOf, type Pipeline } from "#features/pipeline/pipeline.testing.js";
import { countingReads } from "#testing/counting.js";
import { aKey, as, aWorld, type World } from "#testing/world.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const BOARD = `query ($ref: String!, $filter: PipelineFilterInput) { pipeline(requisition: $ref, filter: $filter) {
  ref title state active repliesOwed stamp viewerCan { readApplications move reject }
  stages { key name count overdue medianDays applications {
    edges { node { ref version enteredStageAt isLate owner { name } nextStep { kind }
      candidate { name currentTitle currentEmployer tags } viewerCan { move reject schedule } } }
    pageInfo { hasNextPage endCursor } } } } }`;
const MORE = `query ($stageId: ID!, $after: String) { pipelineStage(stageId: $stageId, after: $after) {
  edges { node { ref } } pageInfo { hasNextPage endCursor } } }`;

const board = async (who: MemberActor, pipeline: Pipeline, filter: object = {}) =>
  (await as(world, who)(BOARD, { ref: pipeline.ref, filter })).data.pipeline;
// Shapes are those of BOARD above.
const column = (shown: { stages: { key: string; count: number; overdue: number }[] }, key: string) =>
  shown.stages.find((stage) => stage.key === key) as never as {
    count: number;
    overdue: number;
    medianDays: number | null;
    applications: {
      edges: { node: { ref: string; candidate: { name: string } } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
const names = (shown: Parameters<typeof column>[0], key: string) =>
  column(shown, key).applications.edges.map(({ node }) => node.candidate.name);

test("a recruiter sees every stage with its candidates, those longest in it first", async () => {
  const pipeline = await aPipeline(world, { title: "Tech Lead, Ledger" });
  world.services.setNow("2026-11-02T09:00:00Z");
  const replyDueAt = new Date("2026-11-05T23:00:00Z");
  await anApplication(world, { pipeline, stage: "ST-REVIEW", candidate: { name: "Leïla Haddad" }, replyDueAt });
  world.services.setNow("2026-11-04T09:00:00Z");
  await anApplication(world, {
    pipeline,
    stage: "ST-REVIEW",
    candidate: { name: "Noam Bar-Lev", currentTitle: null, tags: ["Referral"] },
  });
  await anApplication(world, { pipeline, stage: "ST-LOOP" });
  world.services.setNow("2026-11-06T09:00:00Z");

  const shown = await board(pipeline.recruiter, pipeline);

  expect(shown).toMatchObject({ title: "Tech Lead, Ledger", state: "open", active: 3, repliesOwed: 1 });
  expect(shown.stages.map(({ name }: { name: string }) => name)).toEqual([
    "Applied",
    "Review",
    "Screen",
    "Interviews",
    "Debrief",
    "References",
    "Offer",
  ]);
  expect(column(shown, "ST-REVIEW")).toMatchObject({ count: 2, overdue: 1, medianDays: 3 });
  expect(column(shown, "ST-DEBRIEF")).toMatchObject({ count: 0, overdue: 0, medianDays: null });
  expect(column(shown, "ST-REVIEW").applications.edges.map(({ node }) => node)).toMatchObject([
    {
      candidate: { name: "Leïla Haddad", currentTitle: "Senior Engineer", currentEmployer: "Tidewater Systems" },
      isLate: true,
      nextStep: { kind: "reply_owed" },
      owner: { name: "Ines Okafor" },
      viewerCan: { move: true, reject: true, schedule: true },
    },
    { candidate: { name: "Noam Bar-Lev", tags: ["Referral"] }, isLate: false, nextStep: { kind: "review" } },
  ]);
});

test("a column starts with fifty cards and brings the rest page by page, each once", async () => {
  const pipeline = await aPipeline(world);
  const refs = new Set<string>();
  for (let n = 0; n < 53; n += 1) refs.add((await anApplication(world, { pipeline })).ref);

  const first = column(await board(pipeline.recruiter, pipeline), "ST-APPLIED");
  const { data } = await as(world, pipeline.recruiter)(MORE, {
    stageId: stageOf(pipeline, "ST-APPLIED"),
    after: first.applications.pageInfo.endCursor,
  });

  expect(first.count).toBe(53);
  expect(first.applications.pageInfo.hasNextPage).toBe(true);
  expect(data.pipelineStage.pageInfo.hasNextPage).toBe(false);
  const shown = [...first.applications.edges, ...data.pipelineStage.edges].map(({ node }) => node.ref);
  expect(new Set(shown)).toEqual(refs);
  expect(shown).toHaveLength(53);
});

test("the board is one statement, however many cards it has", async () => {
  const pipeline = await aPipeline(world);
  for (const stage of ["ST-APPLIED", "ST-REVIEW", "ST-LOOP", "ST-OFFER"])
    await anApplication(world, { pipeline, stage });

  expect(await countingReads(() => board(pipeline.recruiter, pipeline))).toBe(1);
});

test("filters find people by name, job, employer or reference, and by who keeps them going", async () => {
  const pipeline = await aPipeline(world);
  const ada = await anApplication(world, {
    pipeline,
    candidate: { name: "Ada Quist", currentEmployer: "100% Grid_Works" },
    owner: pipeline.hiringManager,
  });
  await anApplication(world, { pipeline, candidate: { name: "Noam Bar-Lev" } });
  const found = async (filter: object) => names(await board(pipeline.recruiter, pipeline, filter), "ST-APPLIED");

  expect(await found({ q: "quis" })).toEqual(["Ada Quist"]);
  expect(await found({ q: "100% grid_" })).toEqual(["Ada Quist"]);
  expect(await found({ q: "%" })).toEqual(["Ada Quist"]);
  expect(await found({ q: ada.ref })).toEqual(["Ada Quist"]);
  expect(await found({ ownerId: pipeline.hiringManager.memberId })).toEqual(["Ada Quist"]);
  expect(await found({ q: "nobody like this" })).toEqual([]);
});

test("the stamp changes when any application does, and only then", async () => {
  const built = await anApplication(world);
  const { pipeline } = built;
  const stamp = async () => (await board(pipeline.recruiter, pipeline)).stamp;
  const before = await stamp();

  expect(await stamp()).toBe(before);
  await as(world, pipeline.recruiter)(MOVE, {
    input: {
      clientMutationId: aKey(),
      applicationId: built.applicationId,
      expectedStageId: built.stageId,
      expectedVersion: 1,
      toStageId: stageOf(pipeline, "ST-REVIEW"),
    },
  });

  expect(await stamp()).not.toBe(before);
});

test("the stamp asked for by itself is the one of the board", async () => {
  const { pipeline } = await anApplication(world);
  const STAMP = "query ($ref: String!) { pipeline(requisition: $ref) { stamp } }";

  const { data } = await as(world, pipeline.recruiter)(STAMP, { ref: pipeline.ref });

  expect(data.pipeline.stamp).toMatch(/^[0-9a-f]{32}$/);
  expect(data.pipeline.stamp).toBe((await board(pipeline.recruiter, pipeline)).stamp);
});

describe("who sees what", () => {
  test("an administrator sees every board, but not a confidential one they have no part in", async () => {
    const admin = await world.aMember("admin");
    const open = await anApplication(world);
    const confidential = await aPipeline(world, { confidential: true });

    expect((await board(admin, open.pipeline)).active).toBe(1);
    expect(await board(admin, confidential)).toBeNull();
    expect(await board(confidential.recruiter, confidential)).not.toBeNull();
  });

  test("a recruiter of another requisition knows of it, and sees none of its candidates", async () => {
    const { pipeline } = await anApplication(world);

    const shown = await board(await world.aMember("recruiter"), pipeline);

    expect(shown).toMatchObject({ active: 0, stages: [], viewerCan: { readApplications: false } });
  });

  test("whoever is on the team only to interview sees no board", async () => {
    const interviewer = await world.aMember("member");
    const pipeline = await aPipeline(world, { team: { interviewer } });
    await anApplication(world, { pipeline });

    expect(await board(interviewer, pipeline)).toMatchObject({ active: 0, stages: [] });
  });

  test("nobody sees their own file among the candidates", async () => {
    const built = await anApplication(world);
    const { recruiter } = built.pipeline;
    await world.inside((tx) =>
      tx.query("update member set linked_candidate_id = $2 where id = $1", [recruiter.memberId, built.candidateId]),
    );

    expect(names(await board(recruiter, built.pipeline), "ST-APPLIED")).toEqual([]);
    expect(names(await board(built.pipeline.hiringManager, built.pipeline), "ST-APPLIED")).toHaveLength(1);
  });

  test("another organization has no such board", async () => {
    const elsewhere = await anApplication(await world.elsewhere());

    expect(await board(await world.aMember("admin"), { ...elsewhere.pipeline, ref: "REQ-99999" })).toBeNull();
    const { data } = await as(world, await world.aMember("admin"))(MORE, { stageId: elsewhere.stageId });
    expect(data.pipelineStage.edges).toEqual([]);
  });
});

test.each([
  ["a cursor that is none", { stageId: "00000000-0000-7000-8000-000000000000", after: "bm90IG91cnM" }],
  ["an id that is none", { stageId: "'; drop table stage; --" }],
])("%s is refused in plain words", async (_what, variables) => {
  const { errors } = await as(world, await world.aMember("admin"))(MORE, variables);
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});
