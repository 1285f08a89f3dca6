import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "../fixtures.ts";

const MOST_MB = 400;

test("API and worker together stay small after everything that happened", async ({ product }) => {
  test.skip(process.platform !== "linux", "Memory is read from /proc.");
  const { processes } = JSON.parse(await readFile(path.join(product.data, "launcher.json"), "utf8"));

  const sizes = await Promise.all([processes.api, processes.worker].map(residentMegabytes));

  expect(
    sizes.reduce((sum, size) => sum + size, 0),
    `API and worker: ${sizes.join(" MB and ")} MB`,
  ).toBeLessThan(MOST_MB);
});

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024);
}
