import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "../fixtures.ts";

const MOST_MB = 400;

test("API and worker together stay small after everything that happened", async ({ product }) => {
  const { processes } = JSON.parse(await readFile(path.join(product.data, "launcher.json"), "utf8"));

  const sizes = await Promise.all([processes.api, processes.worker].map(residentMegabytes));

  expect(
    sizes.reduce((sum, size) => sum + size, 0),
    `API and worker: ${sizes.join(" MB and ")} MB`,
  ).toBeLessThan(MOST_MB);
});

/** What a process holds in memory, as its system says it. A process that is gone fails the test. */
async function residentMegabytes(pid: number): Promise<number> {
  const kilobytes = Number(await (RESIDENT_KILOBYTES[process.platform] ?? askPs)(pid));
  expect(kilobytes, `memory of process ${pid}`).toBeGreaterThan(0);
  return Math.round(kilobytes / 1024);
}

const askPs = (pid: number) => said("ps", "-o", "rss=", "-p", String(pid));
const RESIDENT_KILOBYTES: Partial<Record<NodeJS.Platform, (pid: number) => Promise<string | undefined>>> = {
  // A small Linux has no ps.
  linux: async (pid) => /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1],
  win32: (pid) => said("powershell", "-NoProfile", "-Command", `(Get-Process -Id ${pid}).WorkingSet64 / 1KB`),
};

const said = async (program: string, ...words: string[]) => (await promisify(execFile)(program, words)).stdout.trim();
