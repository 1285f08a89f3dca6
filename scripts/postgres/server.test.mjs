import { mkdtemp, readFile, rm, writeFile, chmod } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asSuperuser, ensureDatabase, prepareRoles } from "./databases.mjs";
import { isPostgres } from "./process.mjs";
import { openServer } from "./server.mjs";

let folder;
const opened = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "leadline-server-"));
  await chmod(folder, 0o755);
});
afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

async function open() {
  const server = await openServer({ folder });
  opened.push(server);
  return server;
}

const postmaster = async () =>
  Number((await readFile(path.join(folder, "postgres/data/postmaster.pid"), "utf8")).split("\n")[0]);

describe("the embedded PostgreSQL", () => {
  it("is found again by whoever opens the same folder while it runs", async () => {
    const first = await open();
    const second = await open();

    expect(first.started).toBe(true);
    expect(second).toMatchObject({ started: false, port: first.port });
  });

  it("loses nothing that was acknowledged when it is killed, and starts again", async () => {
    const first = await open();
    await asSuperuser(first, "postgres", async (client) => {
      await client.query("create table promise (kept text)");
      await client.query("insert into promise values ('an application')");
    });
    process.kill(await postmaster(), "SIGKILL");

    const second = await open();

    const rows = await asSuperuser(
      second,
      "postgres",
      async (client) => (await client.query("select kept from promise")).rows,
    );
    expect(rows).toEqual([{ kept: "an application" }]);
  });

  it("does not take another program for itself because it has the number of a dead server", async () => {
    await (await open()).stop();
    opened.length = 0;
    await writeFile(path.join(folder, "postgres/data/postmaster.pid"), `${process.pid}\n${folder}\n1\n5432\n`);

    const server = await open();

    expect(server.started).toBe(true);
    expect(isPostgres(await postmaster())).toBe(true);
  });

  it("refuses the data of another major version in words, and changes nothing", async () => {
    await (await open()).stop();
    opened.length = 0;
    const version = path.join(folder, "postgres/data/PG_VERSION");
    await writeFile(version, "17\n");

    await expect(openServer({ folder })).rejects.toThrow(/written by PostgreSQL 17.*brings PostgreSQL 18/s);
    expect(await readFile(version, "utf8")).toBe("17\n");
  });

  it("gives the application a role that is neither superuser nor owner, and cannot pass row-level security", async () => {
    const server = await open();
    await prepareRoles(server);
    await prepareRoles(server);
    await ensureDatabase(server, "leadline");

    const { roles, owner } = await asSuperuser(server, "postgres", async (client) => ({
      roles: (
        await client.query(
          "select rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname like 'leadline%' order by 1",
        )
      ).rows,
      owner: (await client.query("select pg_get_userbyid(datdba) as name from pg_database where datname = 'leadline'"))
        .rows,
    }));
    expect(roles).toEqual([
      { rolname: "leadline_app", rolsuper: false, rolbypassrls: false, rolcreaterole: false },
      { rolname: "leadline_owner", rolsuper: false, rolbypassrls: false, rolcreaterole: false },
    ]);
    expect(owner).toEqual([{ name: "leadline_owner" }]);
  });
});
