import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { onChange } from "./on-change.mjs";

it("works once for what is saved together, again for what is saved later, and not for what does not matter", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "leadline-watched-"));
  let runs = 0;
  const stop = onChange(
    [folder],
    (file) => file.endsWith(".tsx"),
    async () => void (runs += 1),
  );
  onTestFinished(async () => {
    stop();
    await rm(folder, { recursive: true });
  });
  const until = async (count) => {
    for (let tries = 0; tries < 200 && runs < count; tries += 1) await wait(50);
    await wait(500);
    return runs;
  };

  await Promise.all(["one.tsx", "two.tsx", "note.md"].map((name) => writeFile(path.join(folder, name), "1")));
  expect(await until(1)).toBe(1);
  // A tool that empties its folder first makes the file anew: that counts as well.
  await rm(path.join(folder, "one.tsx"));
  await writeFile(path.join(folder, "one.tsx"), "2");
  expect(await until(2)).toBe(2);
  await writeFile(path.join(folder, "note.md"), "2");
  expect(await until(3)).toBe(2);
}, 60_000);
