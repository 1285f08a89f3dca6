import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isAlive } from "./process.mjs";

/** One process at a time does `work` in a folder; a lock left by a process that died is taken over. */
export async function withLock(folder, work) {
  const file = path.join(folder, "lock");
  await mkdir(folder, { recursive: true });
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: "wx" });
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const holder = Number(await readFile(file, "utf8").catch(() => "0"));
      if (holder && !isAlive(holder)) await rm(file, { force: true });
      else await wait(100);
    }
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}
