import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownerConnection, testServices, type TestServices } from "#testing/database.js";
import { DATA_CLASSES, PERSONAL_DATA, maskedForBlindReview } from "./personal-data.js";

let owner: DataSource;
let services: TestServices;
beforeAll(async () => {
  owner = await ownerConnection();
  services = await testServices();
});
afterAll(async () => {
  await owner.destroy();
  await services.close();
});

/** Read before an organization is known, or counting attempts: no row of theirs belongs to an organization's data. */
const SHARED = new Set(["organization_slug", "rate_limit", "migration"]);

async function tables(): Promise<string[]> {
  const rows: { name: string }[] = await owner.query(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r','p') order by 1",
  );
  return rows.map(({ name }) => name);
}
const owned = async (): Promise<string[]> => (await tables()).filter((name) => !SHARED.has(name));

describe("every table of an organization", () => {
  test("has row-level security enabled and forced, with one policy for reading and writing", async () => {
    const rows: { name: string; forced: boolean; policies: number }[] = await owner.query(
      `
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        (select count(*)::int from pg_policy p where p.polrelid = c.oid and p.polcmd = '*' and p.polqual is not null
           and p.polwithcheck is not null) as policies
      from pg_class c where c.relname = any($1) and c.relnamespace = 'public'::regnamespace`,
      [await owned()],
    );

    expect(rows.filter(({ forced, policies }) => !forced || policies !== 1)).toEqual([]);
    expect(rows.length).toBeGreaterThan(40);
  });

  test("has organization_id first in every primary key, unique index and foreign key", async () => {
    const loose: { name: string; constraint: string }[] = await owner.query(
      `
      select t.relname as name, i.relname as constraint from pg_index x
      join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where t.relname = any($1) and (x.indisunique or x.indisexclusion) and a.attname is distinct from 'organization_id'
      union all
      select t.relname, k.conname from pg_constraint k join pg_class t on t.oid = k.conrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
      where k.contype = 'f' and t.relname = any($1) and a.attname <> 'organization_id'`,
      [await owned()],
    );

    expect(loose).toEqual([]);
  });

  test("shows nothing and takes nothing while no organization is set", async () => {
    for (const name of await owned()) {
      const [row] = await services.dataSource.query(`select count(*)::int as n from "${name}"`);
      expect([name, row.n]).toEqual([name, 0]);
    }
    await expect(
      services.dataSource.query(
        "insert into department (organization_id, id, name) values (gen_random_uuid(), gen_random_uuid(), 'x')",
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

test("the application's role is neither superuser nor owner and cannot pass row-level security by", async () => {
  const [role] = await owner.query(
    "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'leadline_app'",
  );
  const [owns] = await owner.query(
    "select count(*)::int as n from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'leadline_app'",
  );

  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
  expect(owns.n).toBe(0);
});

test("the activity and the decisions can be added to, never changed or removed", async () => {
  for (const name of ["activity", "stage_transition", "decision", "reaction_done"]) {
    await expect(services.dataSource.query(`delete from ${name}`)).rejects.toThrow(/permission denied/);
    await expect(services.dataSource.query(`update ${name} set organization_id = organization_id`)).rejects.toThrow(
      /permission denied/,
    );
  }
});

test("no function runs with its owner's rights unless its search path is pinned, and views ask as the asker", async () => {
  const [row] = await owner.query(`
    select (select count(*)::int from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
              and not coalesce(array_to_string(proconfig, ',') like '%search_path%', false)) as definers,
           (select count(*)::int from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
              and not coalesce(array_to_string(reloptions, ',') like '%security_invoker=true%', false)) as views`);

  expect(row).toEqual({ definers: 0, views: 0 });
});

describe("personal data", () => {
  test("every column of every table is declared, and nothing is declared that is not there", async () => {
    const rows: { name: string; columns: string[] }[] = await owner.query(`
      select table_name as name, array_agg(column_name::text order by column_name) as columns
      from information_schema.columns where table_schema = 'public' and table_name <> 'migration'
      group by 1 order by 1`);
    const stored = Object.fromEntries(
      rows.map(({ name, columns }) => [name, columns.filter((column) => column !== "organization_id")]),
    );
    const declared = Object.fromEntries(
      Object.entries(PERSONAL_DATA).map(([name, { columns }]) => [
        name,
        DATA_CLASSES.flatMap((kind) => columns[kind] ?? []).toSorted(),
      ]),
    );

    expect(declared).toEqual(stored);
  });

  test("a table that says append-only cannot be emptied by the application, and the others can", async () => {
    const rows: { name: string; deletes: boolean }[] = await owner.query(
      "select t as name, has_table_privilege('leadline_app', t, 'DELETE') as deletes from unnest($1::text[]) t",
      [Object.keys(PERSONAL_DATA)],
    );
    const wrong = rows.filter(({ name, deletes }) => PERSONAL_DATA[name]?.deletion === "append-only" && deletes);

    expect(wrong).toEqual([]);
  });

  test("a blind reviewer gets neither who somebody is nor what they handed in", () => {
    expect(maskedForBlindReview("candidate")).toContain("name");
    expect(maskedForBlindReview("candidate_email")).toEqual(["email"]);
    expect(maskedForBlindReview("document")).toEqual(["file_name", "extracted_text", "marks", "storage_key", "sha256"]);
    expect(maskedForBlindReview("scorecard")).toEqual([]);
  });
});

describe("migrations", () => {
  const folder = join(import.meta.dirname, "../../migrations");
  const files = readdirSync(folder).filter((file) => /^\d{8}T\d{4}-.*\.ts$/.test(file));

  test.each(files)("%s only does what an old version of the API survives", (file) => {
    // Going back is a deliberate act; what goes forward must not break what is running.
    const text = readFileSync(join(folder, file), "utf8").split("async down(")[0] ?? "";
    // Expand first, contract in a later release: none of these may share a release with the code that needs it.
    expect(text).not.toMatch(
      /\bdrop (table|column)\b|\brename (to|column)\b|\balter column \w+ (type|set data type)\b/i,
    );
    // A new NOT NULL column on a table that has rows needs a default; tables made in the same file are empty.
    for (const [statement] of text.matchAll(/add column[^,;]*not null[^,;]*/gi)) expect(statement).toMatch(/default/i);
  });
});
