import { readFileSync } from "node:fs";
import path from "node:path";

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** A number may have been given to another program since; where the system tells, ask for its name. */
export function isPostgres(pid) {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    const [program = ""] = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return path.basename(program).startsWith("postgres");
  } catch {
    return false;
  }
}
