import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { Reader } from "#core/database/reader.js";
import { aWorld, type World } from "#testing/world.js";
import { CANDIDATE_LIMITS, EMPLOYER_LIMITS } from "./graphql-limits.js";

const INTROSPECTION = `{ __type(name: "Query") { name } }`;

let production: World;
let development: World;
beforeAll(async () => {
  production = await aWorld({ NODE_ENV: "production" });
  development = await aWorld({ NODE_ENV: "development" });
});
afterAll(async () => {
  await production.close();
  await development.close();
});

const send = (world: World, endpoint: string, query: string) =>
  world.app.inject({
    method: "POST",
    url: `/graphql/${endpoint}`,
    headers: { "content-type": "application/json", "leadline-organization": world.slug },
    payload: { query },
  });

describe.each([
  ["employer", EMPLOYER_LIMITS],
  ["candidate", CANDIDATE_LIMITS],
] as const)("whoever asks %s for as much as one may at once", (endpoint, limits) => {
  const repeated = (times: number, text: string) => `${text} `.repeat(times);
  const deep = (levels: number) =>
    `{ __type(name: "Query") ${repeated(levels - 2, "{ ofType")} { name } ${repeated(levels - 2, "}")} }`;
  const aliased = (count: number) =>
    `{ ${Array.from({ length: count }, (_, at) => `a${at}: __type(name: "Query") { name }`).join(" ")} }`;
  const directed = (count: number) => `{ ${repeated(count, "__typename @include(if: true)")} }`;
  const names = (count: number) => Array.from({ length: count }, (_, at) => `n${at}: __typename`).join(" ");
  const long = (tokens: number) => `{ ${names(300)} ${repeated(tokens - 902, "__typename")} }`;
  // Little to write and much to answer: a fragment costs 3 and half as much again as its fields where it first stands,
  // later 4 and 2.25 for each of them; a field beside it costs 1.
  const dear = (cost: number) => {
    const large = Math.floor((cost - 303) / 454);
    const left = cost - 303 - large * 454 - 15;
    const small = Math.floor(left / 22);
    return `{ ${repeated(large + 1, "...Large")} ${repeated(small + 1, "...Small")} ${names(left - small * 22)} }
      fragment Large on Query { ${repeated(200, "__typename")} }
      fragment Small on Query { ${repeated(8, "__typename")} }`;
  };

  test.each([
    ["depth", deep, limits.depth, /^This query is nested too deeply\.$/],
    ["aliases", aliased, 15, /^This query uses too many aliases\.$/],
    ["directives", directed, 50, /^This query uses too many directives\.$/],
    ["tokens", long, 1000, /more that 1000 tokens/],
    ["cost", dear, limits.cost, /^This query asks for too much at once\.$/],
  ])(
    "is answered at the limit of %s, and told in plain words what is too much beyond it",
    async (_what, of, limit, says) => {
      const at = await send(development, endpoint, of(limit));
      expect(at.json().errors).toBeUndefined();
      expect(at.statusCode).toBe(200);

      const beyond = await send(development, endpoint, of(limit + 1));
      expect(beyond.statusCode).toBe(400);
      expect(beyond.json().data).toBeUndefined();
      expect(beyond.json().errors.map(({ message }: { message: string }) => message)).toEqual([
        expect.stringMatching(says),
      ]);
    },
  );

  test("learns the schema in development, and in production that it is not told", async () => {
    expect((await send(development, endpoint, INTROSPECTION)).json()).toEqual({ data: { __type: { name: "Query" } } });

    const refused = await send(production, endpoint, INTROSPECTION);
    expect(refused.statusCode).toBe(400);
    expect(refused.json().data).toBeUndefined();
    expect(refused.json().errors[0].message).toMatch(/introspection is not allowed/i);
  });
});

describe("when a resolver breaks in production", () => {
  const SECRETS = /select|candidate_email|ana\.sousa|Ana Sousa|node_modules|at \S+:\d+/i;
  afterEach(() => vi.restoreAllMocks());

  test("whoever asked learns that something went wrong and nothing of the inside; the log knows which request it was", async () => {
    production.services.logged.length = 0;
    const broken = `select 1 from candidate_email where name = 'Ana Sousa': no such value ana.sousa@example.com`;
    vi.spyOn(Reader.prototype, "query").mockRejectedValue(
      Object.assign(new Error(broken), { parameters: ["Ana Sousa"], detail: "Key (name)=(Ana Sousa)" }),
    );

    const answer = await send(production, "candidate", `{ jobs { total } }`);

    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      data: null,
      errors: [
        {
          message: "Something went wrong on our side.",
          path: ["jobs"],
          extensions: { code: "INTERNAL_SERVER_ERROR" },
        },
      ],
    });
    expect(answer.body).not.toMatch(SECRETS);
    const lines = production.services.logged.map((line) => JSON.parse(line));
    const requestId = answer.headers["x-request-id"];
    expect(lines.filter(({ msg }) => msg === "unexpected error")).toMatchObject([
      {
        requestId,
        path: ["jobs"],
        err: { message: expect.stringContaining("candidate_email"), stack: expect.any(String) },
      },
    ]);
    expect(production.services.logged.join("\n")).not.toMatch(/ana[ .]sousa/i);
  });

  test("so is what goes wrong before anything runs", async () => {
    production.services.logged.length = 0;
    vi.spyOn(production.services.dataSource, "query").mockRejectedValue(
      new Error("select organization_slug of ana.sousa@example.com"),
    );

    const answer = await send(production, "candidate", `{ jobs { total } }`);

    expect(answer.json().errors).toEqual([
      {
        message: expect.stringMatching(/^(Something went wrong on our side\.)$/),
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      },
    ]);
    expect(answer.statusCode).toBe(500);
    const lines = production.services.logged.map((line) => JSON.parse(line));
    expect(lines.filter(({ msg }) => msg === "unexpected error")).toMatchObject([
      { requestId: answer.headers["x-request-id"] },
    ]);
    expect(production.services.logged.join("\n")).not.toMatch(/sousa/i);
  });
});
