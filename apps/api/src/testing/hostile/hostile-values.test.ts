import type { GraphQLField, GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyRootField } from "../isolation/every-field.js";
import { candidateSchema, employerSchema } from "../../schemas.js";
import { aKey, aWorld, cookieOf, type Visitor, type World } from "../world.js";
import { aHostileRoom, type HostileRoom } from "./hostile-room.js";
import { hostileFor, leavesOf, TOO_LARGE, withValue } from "./hostile-values.js";

type Endpoint = "employer" | "candidate";

let world: World;
let room: HostileRoom;
const cookies = new Map<Visitor, Record<string, string>>();
beforeAll(async () => {
  world = await aWorld();
  room = await aHostileRoom(world);
  for (const visitor of Object.values(room.visitors).flat()) cookies.set(visitor, await cookieOf(world, visitor));
  leaveNothingBehind();
}, 60_000);
afterAll(() => world.close());

/** From here on every transaction is taken back where it would end well, so that each request meets the same world. */
function leaveNothingBehind(): void {
  const { dataSource } = world.services;
  const transaction = dataSource.transaction.bind(dataSource);
  const undone = new Error("taken back");
  const takenBack = async (work: (em: typeof dataSource.manager) => Promise<unknown>): Promise<unknown> => {
    let answer: unknown;
    try {
      await transaction(async (em) => {
        answer = await work(em);
        await em.query("set constraints all immediate");
        throw undone;
      });
    } catch (error) {
      if (error !== undone) throw error;
    }
    return answer;
  };
  Object.assign(dataSource, { transaction: takenBack });
}

interface Told {
  readonly status: number;
  readonly codes: readonly string[];
  readonly text: string;
  readonly ms: number;
}

async function ask(endpoint: Endpoint, visitor: Visitor, query: string, variables: unknown): Promise<Told> {
  const began = performance.now();
  const response = await world.app.inject({
    method: "POST",
    url: `/graphql/${endpoint}`,
    headers: { "content-type": "application/json", "leadline-organization": world.slug },
    cookies: cookies.get(visitor) ?? {},
    payload: JSON.stringify({ query, variables }).replaceAll(`"${TOO_LARGE}"`, "1e999"),
  });
  const text = response.body;
  const codes = [...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code = ""]) => code);
  return { status: response.statusCode, codes, text, ms: performance.now() - began };
}

const LONG_MS = 10_000;

const POLITE: ReadonlySet<string> = new Set([
  "BAD_USER_INPUT",
  "NOT_FOUND",
  "FORBIDDEN",
  "UNAUTHENTICATED",
  "CONFLICT",
  "RATE_LIMITED",
]);

/** What is wrong with an answer to a value nobody should send; undefined when it is a refusal or an acceptance. */
function complaint({ status, codes, text, ms }: Told): string | undefined {
  if (status >= 500) return `answered ${status}`;
  const rude = codes.find((code) => !POLITE.has(code));
  if (rude) return `answered ${rude}`;
  if (/\bat (?:\/|file:)|QueryFailedError|node_modules/.test(text)) return "told about the inside";
  return ms > LONG_MS ? `took ${Math.round(ms)} ms` : undefined;
}

const fitted = (field: GraphQLField<unknown, unknown>, variables: object): object => {
  const fill = (value: unknown, name: string): unknown => {
    if (name === "clientMutationId") return aKey();
    const known = room.fitting(name, field.name);
    if (known !== undefined) return known;
    if (Array.isArray(value)) return value.map((entry) => fill(entry, name));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, key)]));
    return value;
  };
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, fill(value, name)]));
};

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? String(value);

describe("whatever a stranger puts in a field", () => {
  test.each(["employer", "candidate"] as const)(
    "of the %s endpoint is refused by type or taken, and nothing breaks",
    { timeout: 600_000 },
    async (endpoint) => {
      const schema: GraphQLSchema = await (endpoint === "employer" ? employerSchema() : candidateSchema());
      const wrong: string[] = [];
      const count = { fields: 0, places: 0, requests: 0, fitting: 0 };
      for (const { name, field, document, variables } of everyRootField(schema)) {
        const fit = (): object => fitted(field, variables("00000000-0000-7000-8000-000000000000"));
        let visitor: Visitor = "public";
        for (const candidate of room.visitors[endpoint]) {
          visitor = candidate;
          const first = await ask(endpoint, visitor, document, fit());
          const said = complaint(first);
          if (said) wrong.push(`${name} with fitting values ${said}: ${first.text.slice(0, 300)}`);
          if (first.codes.length > 0) continue;
          count.fitting += 1;
          break;
        }
        count.fields += 1;
        for (const leaf of leavesOf(field)) {
          count.places += 1;
          await Promise.all(
            hostileFor(leaf).map(async (value) => {
              count.requests += 1;
              const asking = () => ask(endpoint, visitor, document, withValue(fit(), leaf.path, value));
              let told = await asking();
              // Whoever waited long is asked again: the machine may have been out of breath. A mistake is one at once.
              if (told.ms > LONG_MS) told = await asking();
              const said = complaint(told);
              if (said)
                wrong.push(`${name} ${leaf.path.join(".")} = ${shown(value)} ${said}: ${told.text.slice(0, 200)}`);
            }),
          );
        }
        const [text] = leavesOf(field).filter(({ type }) => type === "String");
        if (!text) continue;
        const told = await ask(endpoint, visitor, document, withValue(fit(), text.path, "x".repeat(1_000_000)));
        if (told.status !== 413) wrong.push(`${name} took a million characters: ${told.status}`);
      }
      process.stdout.write(
        `hostile values, ${endpoint}: ${count.requests} requests to ${count.places} places of ${count.fields} fields, ${count.fitting} of them reached with fitting values\n`,
      );
      expect(wrong).toEqual([]);
    },
  );
});
