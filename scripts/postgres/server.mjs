import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync } from "node:fs";
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { Explained, say, step } from "../say.mjs";
import { canEnter, canRead, refugeFolder, serverAccount } from "./account.mjs";
import { findBinaries } from "./binaries.mjs";
import { withLock } from "./lock.mjs";
import { isPostgres } from "./process.mjs";
import { readSecrets } from "./secrets.mjs";

const run = promisify(execFile);

/**
 * A running PostgreSQL whose data lives under `folder`: made on first use, found again when it is still running,
 * started otherwise. `started` says whether this call did.
 */
export function openServer({ folder, flags = [] }) {
  return withLock(folder, () => findOrStart(folder, flags));
}

async function findOrStart(folder, flags) {
  const who = serverAccount();
  const home = await dataHome(folder, who);
  const data = path.join(home, "data");
  const fresh = !existsSync(path.join(data, "PG_VERSION"));
  const secrets = await readSecrets(path.join(home, "secrets.json"), fresh);
  const binaries = await findBinaries({
    refuge: refugeFolder,
    reachable: (native) =>
      canEnter(path.join(native, "bin"), who) && canRead(path.join(native, "pg-symlinks.json"), who),
    who,
  });

  await refuseOtherMajor(data, binaries.major);
  if (fresh) {
    await step("Preparing a PostgreSQL database folder", () => initialise({ data, home, binaries, who, secrets }));
  }
  const found = await runningServer(data);
  const server = found ?? (await start({ data, home, binaries, who, flags }));
  await untilAnswering(server);
  return { port: server.port, secrets, started: !found, stop: () => stop(server.pid, data, binaries) };
}

/** Where the data goes: beside the installation, or somewhere reachable when the server's account may not go there. */
async function dataHome(folder, who) {
  const wanted = path.join(folder, "postgres");
  await mkdir(wanted, { recursive: true });
  if (canEnter(wanted, who)) return wanted;
  const name = createHash("sha256").update(path.resolve(folder)).digest("hex").slice(0, 12);
  const home = path.join(refugeFolder(), name);
  await mkdir(home, { recursive: true });
  say(`  PostgreSQL may not enter ${wanted}, so its data is kept in ${home}`);
  return home;
}

async function refuseOtherMajor(data, major) {
  const found = (await readFile(path.join(data, "PG_VERSION"), "utf8").catch(() => "")).trim();
  if (!found || found === major) return;
  throw new Explained(
    `The data in ${data} was written by PostgreSQL ${found}; this version of Leadline brings PostgreSQL ${major}, which cannot read it.\n` +
      `Either go back to the version of Leadline that wrote it and dump the data (pg_dump), or start anew with\n` +
      `another folder: LEADLINE_DATA=<folder> npm start. Nothing was changed.`,
  );
}

/** Made beside its place and then moved there, so that an interrupted run leaves nothing that looks finished. */
async function initialise({ data, home, binaries, who, secrets }) {
  const unfinished = `${data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const passwordFile = path.join(home, ".first-password");
  await writeFile(passwordFile, secrets.superuser, { mode: 0o600 });
  if (who) await Promise.all([unfinished, passwordFile].map((file) => chown(file, who.uid, who.gid)));
  // glibc brings C.UTF-8 everywhere; other systems use the locale that PostgreSQL itself carries.
  const locale =
    process.platform === "linux"
      ? ["--locale=C.UTF-8"]
      : ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["-U", "postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  try {
    await run(binaries.initdb, ["-D", unfinished, ...access, "--encoding=UTF8", ...locale], { ...who, cwd: home });
  } catch (error) {
    throw new Explained(`PostgreSQL could not prepare ${data}:\n${error.stderr || error.message}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rm(data, { recursive: true, force: true });
  await rename(unfinished, data);
}

/** Right after a crash the port or the memory of the old server can still be taken for a moment: three tries. */
async function start(options) {
  const log = path.join(options.home, "server.log");
  for (let tries = 1; ; tries += 1) {
    const server = await spawnServer({ ...options, log, port: await freePort() });
    try {
      await untilAnswering(server);
      return server;
    } catch (problem) {
      const said = await readFile(log, "utf8").catch(() => "");
      const passing = /Address already in use|still in use|could not bind/.test(said);
      if (!passing || tries === 3) {
        const end = said.trim().split("\n").slice(-12).join("\n");
        throw new Explained(`PostgreSQL did not start (${problem.message}). The end of ${log}:\n${end}`);
      }
      await wait(1_000);
    }
  }
}

async function spawnServer({ data, home, binaries, who, flags, log, port }) {
  await rm(path.join(data, "postmaster.pid"), { force: true });
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "max_connections=200",
    ...flags,
  ].flatMap((setting) => ["-c", setting]);
  const output = openSync(log, "w");
  // In a process group of its own: Ctrl-C in the terminal reaches the launcher, which stops it last and in order.
  const server = spawn(binaries.postgres, ["-D", data, "-p", String(port), ...settings], {
    ...who,
    cwd: home,
    detached: true,
    windowsHide: true,
    stdio: ["ignore", output, output],
    env: { ...process.env, LC_MESSAGES: "C" },
  });
  closeSync(output);
  server.unref();
  let exited = false;
  server.once("exit", () => (exited = true));
  server.once("error", () => (exited = true));
  return { port, pid: server.pid, hasExited: () => exited };
}

/** The server that postmaster.pid names, if it is alive: a launcher that was killed leaves it running. */
async function runningServer(data) {
  const [pid, , , port] = (await readFile(path.join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  if (!Number(pid) || !Number(port) || !isPostgres(Number(pid))) return undefined;
  return { pid: Number(pid), port: Number(port), hasExited: () => !isPostgres(Number(pid)) };
}

async function untilAnswering(server) {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (server.hasExited()) throw new Error("it ended at once");
    if (await answers(server.port)) return;
    await wait(50);
  }
  throw new Error("no answer within a minute");
}

/** A server that is starting up or recovering accepts the connection and refuses the session: `pg` tells them apart. */
async function answers(port) {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "nobody-in-particular",
    database: "postgres",
    password: "-",
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    return error.code === "28P01" || error.code === "28000";
  }
}

/** Ends its sessions and writes everything down; a server that does not manage in time recovers at its next start. */
async function stop(pid, data, binaries) {
  if (process.platform === "win32") {
    await run(binaries.control, ["stop", "-D", data, "-m", "fast"]).catch(() => undefined);
    return;
  }
  for (const signal of ["SIGINT", "SIGQUIT"]) {
    if (!isPostgres(pid)) return;
    process.kill(pid, signal);
    for (let tries = 0; tries < 200 && isPostgres(pid); tries += 1) await wait(50);
  }
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
