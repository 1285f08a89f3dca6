import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aForm, apply } from "#features/application/apply/apply.testing.js";
import { startForm, uploadWithForm } from "#features/document/document.testing.js";
import { aJob } from "#features/posting/posting.testing.js";
import { as, aWorld, type World } from "#testing/world.js";

describe("whoever keeps the API running", () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());

  test("is told that it lives and that it is ready", async () => {
    expect((await world.app.inject("/healthz")).json()).toEqual({ status: "ok" });
    expect((await world.app.inject("/readyz")).json()).toEqual({ status: "ready" });
  });

  test("reads one JSON line for each answer, with the route and never the address", async () => {
    world.services.logged.length = 0;
    await world.app.inject("/healthz?email=ana.sousa@example.com");
    await world.app.inject("/somebody/ana.sousa@example.com");

    const lines = world.services.logged.map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { msg: "answered", method: "GET", route: "/healthz", status: 200 },
      { msg: "answered", method: "GET", route: "unknown", status: 404 },
    ]);
    expect(lines.every(({ requestId }) => typeof requestId === "string")).toBe(true);
  });

  test("reads nothing personal, whether people get through or not", async () => {
    const job = await aJob(world);
    world.services.logged.length = 0;
    const session = await startForm(world, job.ref);
    await uploadWithForm(world, session, "Ana Sousa CV.txt", Buffer.from("Ana Sousa, ana.sousa@example.com"));
    const form = aForm(job.ref, { name: "Ana Sousa", email: "ana.sousa@example.com", applySession: session });
    await apply(world, form);
    await apply(world, { ...form, name: "" });
    await as(
      world,
      "public",
      "employer",
    )(`mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`, {
      input: { organization: world.slug, email: "ana.sousa@example.com", password: "ana's secret words" },
    });
    await as(world, "public")(`{ job(ref: "ana.sousa@example.com") { nothing } }`);
    await world.settle();

    expect(world.services.logged.length).toBeGreaterThan(4);
    expect(world.services.logged.filter((line) => /sousa|secret words/i.test(line))).toEqual([]);
  });
});

test("without its database the API lives on, says that it is not ready, and tells nobody why", async () => {
  const world = await aWorld();
  await world.services.dataSource.destroy();

  expect((await world.app.inject("/healthz")).statusCode).toBe(200);
  const ready = await world.app.inject("/readyz");
  expect([ready.statusCode, ready.json()]).toEqual([503, { status: "database unreachable" }]);
  const asked = await world.app.inject({
    method: "POST",
    url: "/graphql/candidate",
    headers: { "content-type": "application/json", "leadline-organization": world.slug },
    payload: { query: "{ organization { name } }" },
  });
  expect(asked.statusCode).toBeLessThanOrEqual(503);
  expect(asked.body).not.toMatch(/typeorm|postgres|DataSource|at \//i);
  await world.app.close();
});
