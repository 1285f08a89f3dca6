import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { dataFolder, root } from "./paths.mjs";
import { asSuperuser, databaseUrls, prepareRoles } from "./postgres/databases.mjs";
import { isAlive } from "./postgres/process.mjs";
import { openServer } from "./postgres/server.mjs";
import { Explained, step } from "./say.mjs";

const run = promisify(execFile);

/** Nothing in here has to survive a power cut; crash tests use a server of their own. */
const HURRIED = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
];

/**
 * One server for the run, migrated once into a template, and `count` databases cloned from it: `{worker}` in the two
 * addresses stands for 1 to `count`.
 */
export async function openTestDatabases(count) {
  const folder = path.join(dataFolder(), "test");
  const server = await openHurriedServer(folder);
  await prepareRoles(server);
  await buildApi();
  const template = await ensureTemplate(server);
  const name = (worker) => `leadline_test_${process.pid}_${worker}`;
  await asSuperuser(server, "postgres", async (client) => {
    await dropAbandoned(client);
    for (let worker = 1; worker <= count; worker += 1) {
      await client.query(
        `CREATE DATABASE ${name(worker)} TEMPLATE ${template} STRATEGY = file_copy OWNER leadline_owner`,
      );
    }
  });
  const urls = databaseUrls(server, name("{worker}"));
  return { ownerUrl: urls.DATABASE_OWNER_URL, appUrl: urls.DATABASE_URL, close: () => close(server, count, name) };
}

/** A folder that a crash left unreadable holds nothing worth keeping: it is made again. */
async function openHurriedServer(folder) {
  try {
    return await openServer({ folder, flags: HURRIED });
  } catch {
    await rm(folder, { recursive: true, force: true });
    return openServer({ folder, flags: HURRIED });
  }
}

async function close(server, count, name) {
  const othersAreConnected = await asSuperuser(server, "postgres", async (client) => {
    for (let worker = 1; worker <= count; worker += 1) {
      await client.query(`DROP DATABASE IF EXISTS ${name(worker)} WITH (FORCE)`);
    }
    const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname LIKE 'leadline_test_%'");
    return rows.length > 0;
  });
  if (server.started && !othersAreConnected) await server.stop();
}

/** Databases of runs that were killed before they could clear up. */
async function dropAbandoned(client) {
  const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname LIKE 'leadline_test_%'");
  for (const { datname } of rows) {
    const pid = Number(datname.split("_")[2]);
    if (!isAlive(pid)) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

async function buildApi() {
  try {
    await run(process.execPath, ["node_modules/typescript/bin/tsc", "-b", "packages/domain", "apps/api"], {
      cwd: root,
    });
  } catch (error) {
    throw new Explained(`The API does not compile, so its migrations cannot run:\n${error.stdout}`);
  }
}

/** The template carries the fingerprint of migrations and queue names in its name; changed ones make a new one. */
async function ensureTemplate(server) {
  const template = `leadline_template_${await fingerprint(path.join(root, "apps/api/dist"))}`;
  await asSuperuser(server, "postgres", async (client) => {
    await client.query("SELECT pg_advisory_lock(741)");
    const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname LIKE 'leadline_template_%'");
    if (rows.some(({ datname }) => datname === template)) return;
    const unfinished = `${template}_new`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished} OWNER leadline_owner`);
    await step("Migrating the template of the test databases", () => migrate(databaseUrls(server, unfinished)));
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname}`).catch(() => undefined);
  });
  return template;
}

async function migrate(urls) {
  try {
    await run(process.execPath, ["apps/api/dist/migrate.js"], { cwd: root, env: { ...process.env, ...urls } });
  } catch (error) {
    throw new Explained(`The migrations failed:\n${error.stderr || error.stdout}`);
  }
}

async function fingerprint(dist) {
  const hash = createHash("sha256");
  const migrations = (await readdir(path.join(dist, "migrations"), { recursive: true })).sort();
  for (const file of [...migrations.map((name) => `migrations/${name}`), "core/write/queue.js"]) {
    if (file.endsWith(".js")) hash.update(file).update(await readFile(path.join(dist, file)));
  }
  return hash.digest("hex").slice(0, 12);
}
