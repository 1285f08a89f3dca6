import { afterAll, beforeAll, expect, it } from "vitest";
import { aWorld, type World } from "#testing/world.js";
import { aJob } from "#features/posting/posting.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const named = async (): Promise<string[]> =>
  (await world.app.inject({ url: "/careers-sites" })).json<{ slugs: string[] }>().slugs;

it("names an employer from its first public job on, and nobody who has none", async () => {
  const quiet = await world.elsewhere("Stillwater");
  await aJob(quiet, { state: "closed" });
  expect(await named()).not.toContain(world.slug);
  await aJob(world);
  expect(await named()).toContain(world.slug);
  expect(await named()).not.toContain(quiet.slug);
});
