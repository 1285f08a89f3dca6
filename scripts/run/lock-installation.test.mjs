import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { keepRunning } from "./child.mjs";
import { lockInstallation } from "./lock-installation.mjs";
import { addresses } from "./settings.mjs";

it("notes the process that runs, also after it died and was started again", async () => {
  const data = await mkdtemp(path.join(tmpdir(), "leadline-lock-"));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const script = path.join(data, "stays.mjs");
  await writeFile(script, "setInterval(() => {}, 1000);\n");
  const lock = await lockInstallation(data, addresses({}));
  const child = await keepRunning({
    name: "worker",
    script,
    environment: process.env,
    logs: path.join(data, "logs"),
    onGivenUp: () => {},
  });
  onTestFinished(() => child.stop());
  const noted = async () => JSON.parse(await readFile(path.join(data, "launcher.json"), "utf8")).processes.worker;

  lock.follow([child]);
  const first = child.pid();
  expect(await noted()).toBe(first);

  process.kill(first, "SIGKILL");

  await vi.waitFor(() => expect(child.pid()).not.toBe(first), { timeout: 5_000 });
  expect(await noted()).toBe(child.pid());
});
