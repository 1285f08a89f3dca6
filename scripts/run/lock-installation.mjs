import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { isAlive } from "../postgres/process.mjs";
import { Explained } from "../say.mjs";

/**
 * One launcher for each data folder: two would fight over its database. A dead one's note is ignored. The note says
 * where the product answers and, once it follows processes, which they are, also after one was started again.
 */
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
  const note = (children) => {
    const processes = Object.fromEntries(children.map(({ name, pid }) => [name, pid()]));
    // In one piece: whoever reads it never meets half a note.
    writeFileSync(`${file}.new`, JSON.stringify({ pid: process.pid, where, processes }));
    renameSync(`${file}.new`, file);
  };
  note([]);
  return {
    follow(children) {
      note(children);
      for (const child of children) child.onStartedAgain(() => note(children));
    },
    release: () => rm(file, { force: true }),
  };
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
