import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { root } from "../paths.mjs";
import { ending, outcome } from "./tools.mjs";

/** Runs the journeys and counts them from Playwright's own report. */
export async function endToEnd(folder, browser) {
  const report = path.join(folder, "e2e.json");
  const { code, output } = await outcome(
    [path.join(root, "node_modules/@playwright/test/cli.js"), "test", "--reporter=list,json"],
    path.join(root, "e2e"),
    { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  await writeFile(path.join(folder, "e2e.log"), output);
  const stats = await readFile(report, "utf8").then(
    (text) => JSON.parse(text).stats,
    () => undefined,
  );
  const failed = stats?.unexpected ?? 0;
  return {
    // A journey that passes only at the second attempt is a journey that fails for somebody.
    passed: stats?.expected ?? 0,
    failed: failed + (stats?.flaky ?? 0) + (code !== 0 && failed === 0 ? 1 : 0),
    skipped: stats?.skipped ?? 0,
    output: ending(output, 120),
  };
}
