import type { GraphQLSchema } from "graphql";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CandidateActor, MemberActor } from "#core/actor.js";
import { anApplication } from "#features/application/application.testing.js";
import { anOfferTable, aSentOffer, theCandidate } from "#features/offer/offer.testing.js";
import { candidateSchema, employerSchema } from "../../schemas.js";
import { as, aWorld, type World } from "../world.js";
import { everyRootField, type Asking } from "./every-field.js";

let here: World;
let there: World;
let admin: MemberActor;
let recruiter: MemberActor;
let candidate: CandidateActor;
/** Every id and reference of the other organization, by table. */
let foreign: ReadonlyMap<string, readonly string[]>;
let askings: readonly { readonly endpoint: "employer" | "candidate"; readonly asking: Asking }[];

beforeAll(async () => {
  here = await aWorld();
  there = await here.elsewhere();
  admin = await here.aMember("admin");
  recruiter = await here.aMember("recruiter");
  candidate = theCandidate(here, (await anApplication(here)).candidateId);
  await aSentOffer(there, await anOfferTable(there));
  foreign = await rowsOf(there);
  const all = (endpoint: "employer" | "candidate", schema: GraphQLSchema) =>
    everyRootField(schema).map((asking) => ({ endpoint, asking }));
  askings = [...all("employer", await employerSchema()), ...all("candidate", await candidateSchema())];
});
afterAll(() => here.close());

/** Ids and references of an organization: two rows a table are enough to try every kind of row. */
async function rowsOf(world: World): Promise<Map<string, string[]>> {
  return await world.inside(async (tx) => {
    const tables = await tx.query<{ name: string; ref: boolean }>(
      `select table_name as name, bool_or(column_name = 'ref') as ref from information_schema.columns
       where table_schema = 'public' group by 1 having bool_or(column_name = 'id') and bool_or(column_name = 'organization_id')`,
    );
    const found = new Map<string, string[]>();
    for (const { name, ref } of tables) {
      const rows = await tx.query<{ id: string; ref: string | null }>(
        `select id, ${ref ? "ref" : "null as ref"} from "${name}" where organization_id = $1 limit 2`,
        [world.organizationId],
      );
      if (rows.length > 0)
        found.set(
          name,
          rows.flatMap((row) => (row.ref ? [row.id, row.ref] : [row.id])),
        );
    }
    return found;
  });
}

/** Everything stored for an organization, as one text. */
const everythingOf = (world: World): Promise<string> =>
  world.inside(async (tx) => {
    const tables = [...foreign.keys()];
    const parts: string[] = [];
    for (const name of tables) {
      const [row] = await tx.query<{ all: string }>(
        `select coalesce(jsonb_agg(t order by t.id)::text, '') as all from "${name}" t where organization_id = $1`,
        [world.organizationId],
      );
      parts.push(`${name} ${row?.all ?? ""}`);
    }
    return parts.join("\n");
  });

/** An answer without the id it was asked with, so that two answers can be compared. */
const answerTo = async (
  who: MemberActor | CandidateActor,
  endpoint: "employer" | "candidate",
  asking: Asking,
  id: string,
) => {
  const { data, errors, status } = await as(here, who, endpoint)(asking.document, asking.variables(id));
  // A document the API does not understand would answer everything alike, and prove nothing.
  const code = errors?.[0]?.extensions.code;
  if (code === "GRAPHQL_VALIDATION_FAILED" || code === "GRAPHQL_PARSE_FAILED")
    throw new Error(`${asking.name} was not understood: ${errors?.[0]?.message} ${asking.document}`);
  return JSON.stringify({ data, errors, status })
    .replaceAll(id, "<id>")
    .replaceAll(/"requestId":"[^"]+"/g, "");
};

describe("an organization never learns that another exists", () => {
  test(
    "every field and mutation answers ids of another organization as it answers ids of nobody",
    { timeout: 300_000 },
    async () => {
      const before = await everythingOf(there);
      let asked = 0;
      const leaks: string[] = [];
      for (const { endpoint, asking } of askings.filter(({ asking: { takesId } }) => takesId)) {
        const visitors = endpoint === "employer" ? [admin, recruiter] : [candidate];
        for (const who of visitors) {
          const nobody = await answerTo(who, endpoint, asking, uuidv7());
          const nobodysRef = await answerTo(who, endpoint, asking, "REQ-999999");
          for (const ids of foreign.values())
            for (const id of ids) {
              // References count up in every organization, so the same one may stand for a row of one's own.
              if (/^[A-Z]{3}-\d+$/.test(id)) continue;
              asked += 1;
              const answer = await answerTo(who, endpoint, asking, id);
              if (answer !== nobody && answer !== nobodysRef)
                leaks.push(`${asking.name} as ${who.kind}: ${answer.slice(0, 300)}`);
            }
        }
      }
      expect(leaks).toEqual([]);
      expect(await everythingOf(there)).toBe(before);
      process.stdout.write(
        `isolation: ${askings.length} root fields, ${asked} askings with ids of ${foreign.size} tables of another organization\n`,
      );
    },
  );

  test("no field fails with a bug of ours when it is asked with ids of nobody", { timeout: 120_000 }, async () => {
    const bugs: string[] = [];
    for (const { endpoint, asking } of askings)
      for (const id of [uuidv7(), "not-an-id", ""]) {
        const answer = await answerTo(endpoint === "employer" ? admin : candidate, endpoint, asking, id);
        if (answer.includes("INTERNAL_SERVER_ERROR")) bugs.push(`${asking.name} with ${JSON.stringify(id)}`);
      }
    expect(bugs).toEqual([]);
  });
});
