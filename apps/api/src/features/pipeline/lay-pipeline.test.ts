import { afterAll, beforeAll, expect, test } from "vitest";
import { aWorld, type World } from "#testing/world.js";
import { layPipeline } from "./lay-pipeline.js";
import { aPipeline } from "./pipeline.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

test("a requisition that was just written gets its stages", async () => {
  const { requisitionId } = await aPipeline(world);
  await world.inside((tx) => tx.query("delete from stage where requisition_id = $1", [requisitionId]));

  await world.inside((tx) =>
    tx.record({
      type: "requisition.created",
      subjectId: requisitionId,
      requisitionId,
      facts: { ref: "REQ-1", profile: null },
    }),
  );
  await world.settle();

  const stages = await world.inside((tx) => layPipeline(tx, requisitionId));
  expect(stages.map(({ name }) => name)).toEqual([
    "Applied",
    "Review",
    "Screen",
    "Interviews",
    "Debrief",
    "References",
    "Offer",
  ]);
});

test("two people who lay a pipeline at once get the same stages, and laying it again changes nothing", async () => {
  const { requisitionId } = await aPipeline(world);
  await world.inside((tx) => tx.query("delete from stage where requisition_id = $1", [requisitionId]));

  const [one, other] = await Promise.all([1, 2].map(() => world.inside((tx) => layPipeline(tx, requisitionId))));

  expect(one).toHaveLength(7);
  expect(other).toEqual(one);
  expect(await world.inside((tx) => layPipeline(tx, requisitionId))).toEqual(one);
});
