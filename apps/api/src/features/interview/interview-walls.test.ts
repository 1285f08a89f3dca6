import { HOUR } from "@leadline/domain/shared/instant";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aWorld, type World } from "#testing/world.js";
import { aLoop, anInterview } from "./interview.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const tomorrow = () => {
  const start = world.services.now().getTime() + 24 * HOUR;
  return { start, end: start + HOUR };
};

test("the database itself keeps a member out of two interviews at once", async () => {
  const interviewerIds = [(await world.aMember("member", "Pia Sandgren")).memberId];
  await anInterview(world, { interviewerIds });

  const overlapping = { start: tomorrow().start + HOUR / 2, end: tomorrow().end + HOUR / 2 };
  await expect(anInterview(world, { interviewerIds, during: overlapping })).rejects.toThrow("member_not_double_booked");

  const next = { start: tomorrow().end, end: tomorrow().end + HOUR };
  await anInterview(world, { interviewerIds, during: next });
});

test("the database itself keeps a candidate out of two interviews at once", async () => {
  const loop = await aLoop(world);
  await anInterview(world, { loop });

  await expect(anInterview(world, { loop })).rejects.toThrow("candidate_not_double_booked");

  await anInterview(world, { loop, state: "cancelled" });
});
