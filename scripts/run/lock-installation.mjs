import { readFileSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isAlive } from "../postgres/process.mjs";
import { Explained } from "../say.mjs";

/** One launcher for each data folder: two would fight over its database. A dead one's note is ignored. */
export async function lockInstallation(data, where) {
  const file = path.join(data, "launcher.json");
  await mkdir(data, { recursive: true });
  const other = JSON.parse(await readFile(file, "utf8").catch(() => "null"));
  if (other && other.pid !== process.pid && isLauncher(other.pid)) {
    throw new Explained(
      `Leadline already runs from this folder (process ${other.pid}): ${other.where.employer}\n` +
        "Stop it with Ctrl-C where it was started, or start a second one beside it:\n" +
        `  LEADLINE_DATA=.leadline/second PORT_BASE=${where.ports.api + 1000} npm start`,
    );
  }
  const note = (processes) => writeFile(file, JSON.stringify({ pid: process.pid, where, processes }));
  await note({});
  return { note, release: () => rm(file, { force: true }) };
}

function isLauncher(pid) {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("scripts/");
  } catch {
    return false;
  }
}
