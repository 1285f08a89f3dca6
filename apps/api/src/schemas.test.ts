import { auditServer } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unguarded } from "#core/graphql/action.js";
import { aWorld, type World } from "#testing/world.js";
import { candidateSchema, employerSchema } from "./schemas.js";

test("every field of both schemas names a row of the authorization table", async () => {
  expect(unguarded(await employerSchema())).toEqual([]);
  expect(unguarded(await candidateSchema())).toEqual([]);
});

test("every type, field, argument and input of both schemas says what it is", async () => {
  for (const schema of [await employerSchema(), await candidateSchema()]) {
    const silent = Object.values(schema.getTypeMap())
      .filter(({ name }) => !name.startsWith("__"))
      .flatMap((type) => ("getFields" in type ? Object.values(type.getFields()) : []).map((field) => ({ type, field })))
      .filter(({ field }) => !field.description)
      .map(({ type, field }) => `${type.name}.${field.name}`);
    expect(silent).toEqual([]);
  }
});

describe.each(["employer", "candidate"])("GraphQL over HTTP at /graphql/%s", (name) => {
  let open: World;
  let closed: World;
  beforeAll(async () => {
    open = await aWorld({ GRAPHQL_INTROSPECTION: "true" });
    closed = await aWorld({ NODE_ENV: "production" });
    await open.app.listen({ port: 0 });
    await closed.app.listen({ port: 0 });
  });
  afterAll(async () => {
    await open.close();
    await closed.close();
  });

  const audit = async ({ app }: World) => {
    const address = app.server.address();
    if (address === null || typeof address === "string") throw new Error("The server listens on no port.");
    const results = await auditServer({ url: `http://127.0.0.1:${address.port}/graphql/${name}` });
    const by = (status: string) =>
      results
        .filter((result) => result.status === status)
        .map(({ id }) => id)
        .toSorted();
    return { total: results.length, error: by("error"), warn: by("warn"), notice: by("notice") };
  };

  test("all 61 audits hold with introspection on", async () => {
    expect(await audit(open)).toEqual({
      total: 61,
      error: [],
      // 400 instead of 200 for application/json, which is what we want; plain GET is refused, which is what we want.
      warn: ["572B", "7B9B", "FDE2"],
      notice: ["5A70", "6A70", "D6D5"],
    });
  });

  test("in production introspection is off, so the audits that introspect fail and no other", async () => {
    expect(await audit(closed)).toEqual({
      total: 61,
      error: ["28B9", "BF61"],
      warn: ["2EA1", "572B", "7B9B", "FDE2"],
      notice: ["5A70", "6A70", "D6D5"],
    });
  });

  const post = (world: World, query: string) =>
    world.app.inject({
      method: "POST",
      url: `/graphql/${name}`,
      headers: { "content-type": "application/json" },
      payload: { query },
    });

  test.each([
    ["a query 50 levels deep", `{ ${"a { ".repeat(50)} b ${"} ".repeat(50)} }`],
    ["a thousand aliases", `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: __typename`).join(" ")} }`],
    ["more tokens than any page needs", `{ ${"__typename ".repeat(1100)} }`],
    ["ten thousand bytes of directives", `{ __typename ${"@include(if: true) ".repeat(520)} }`],
    ["fragments that contain each other", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"],
    ["a parse error", "{ oops"],
  ])("%s is refused before anything runs, as the sender's mistake", async (_what, query) => {
    const response = await post(closed, query);

    expect(response.statusCode).toBe(400);
    expect(response.json().errors.length).toBeGreaterThan(0);
  });

  test("a wrong field gets no hint about the right one in production", async () => {
    const response = await post(closed, "{ viewerr orgnization }");

    expect(response.body).not.toMatch(/did you mean/i);
  });
});

test("a request body above 256 kB is refused", async () => {
  const world = await aWorld();
  const response = await world.app.inject({
    method: "POST",
    url: "/graphql/candidate",
    headers: { "content-type": "application/json" },
    payload: JSON.stringify({ query: `# ${"x".repeat(300_000)}\n{ __typename }` }),
  });
  await world.close();

  expect(response.statusCode).toBe(413);
});
