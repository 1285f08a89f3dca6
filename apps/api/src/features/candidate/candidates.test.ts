import { afterAll, beforeAll, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { anApplication } from "#features/application/application.testing.js";
import { aPipeline } from "#features/pipeline/pipeline.testing.js";
import { countingReads } from "#testing/counting.js";
import { as, aWorld, type World } from "#testing/world.js";
import { aCandidate } from "./candidate.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const LIST = `query ($q: String, $first: Int, $after: String) { candidates(q: $q, first: $first, after: $after) {
  edges { node { candidate { name } applications { ref requisition status stage } } } pageInfo { hasNextPage endCursor } } }`;
const list = async (who: MemberActor, variables: object = {}, where = world) =>
  (await as(where, who)(LIST, variables)).data.candidates;
const names = (page: { edges: { node: { candidate: { name: string } } }[] }): string[] =>
  page.edges.map(({ node }) => node.candidate.name);

test("a recruiter finds people by part of a name, job or employer, with the applications they may see", async () => {
  const pipeline = await aPipeline(world, { title: "Tech Lead, Metering" });
  const built = await anApplication(world, {
    pipeline,
    stage: "ST-REVIEW",
    candidate: { name: "Ludmila Černá", currentEmployer: "Gridworks Brno" },
  });
  await anApplication(world, { candidateId: built.candidateId });

  const page = await list(pipeline.recruiter, { q: "brno" });

  expect(page.edges.map(({ node }: { node: object }) => node)).toEqual([
    {
      candidate: { name: "Ludmila Černá" },
      applications: [{ ref: built.ref, requisition: "Tech Lead, Metering", status: "active", stage: "Review" }],
    },
  ]);
  expect(names(await list(pipeline.recruiter, { q: "ludmila" }))).toEqual(["Ludmila Černá"]);
  expect(names(await list(pipeline.recruiter, { q: "%" }))).toEqual([]);
  expect(await countingReads(() => list(pipeline.recruiter, { q: "brno" }))).toBe(1);
});

test("everybody comes once, page by page, those something happened with last first", async () => {
  const here = await world.elsewhere();
  for (const name of ["Anna", "Bela", "Carl"]) {
    await aCandidate(here, { name });
    world.services.pass(1);
  }
  const recruiter = await here.aMember("recruiter");

  const first = await list(recruiter, { first: 2 }, here);
  const rest = await list(recruiter, { first: 2, after: first.pageInfo.endCursor }, here);

  expect([...names(first), ...names(rest)]).toEqual(["Carl", "Bela", "Anna"]);
  expect(rest.pageInfo.hasNextPage).toBe(false);
});

test("somebody known from a confidential requisition only is known to its team alone", async () => {
  const pipeline = await aPipeline(world, { confidential: true });
  await anApplication(world, { pipeline, candidate: { name: "Quietly Looking" } });

  expect(names(await list(await world.aMember("admin"), { q: "Quietly" }))).toEqual([]);
  expect(names(await list(pipeline.recruiter, { q: "Quietly" }))).toEqual(["Quietly Looking"]);
});

test("nobody finds themselves", async () => {
  const { candidateId } = await aCandidate(world, { name: "Both Sides" });
  const recruiter = await world.aMember("recruiter");
  await world.inside((tx) =>
    tx.query("update member set linked_candidate_id = $2 where id = $1", [recruiter.memberId, candidateId]),
  );
  expect(names(await list(recruiter, { q: "Both Sides" }))).toEqual([]);
});

test.each(["member", "coordinator"] as const)("a %s does not search the whole pool", async (role) => {
  const { errors } = await as(world, await world.aMember(role))(LIST, {});
  expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});
