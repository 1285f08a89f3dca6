import { readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "../paths.mjs";
import { ending, outcome } from "./tools.mjs";
import { writeFile } from "node:fs/promises";

/** Runs a workspace's tests and counts them from vitest's own report. */
export async function vitest(folder, workspace) {
  const report = path.join(folder, `${workspace.name}.json`);
  const program = path.join(root, "node_modules/vitest/vitest.mjs");
  const { code, output } = await outcome(
    [program, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    path.join(root, workspace.folder),
  );
  await writeFile(path.join(folder, `${workspace.name}.log`), output);
  const told = await readFile(report, "utf8").then(JSON.parse, () => undefined);
  const passed = told?.numPassedTests ?? 0;
  const failed = told?.numFailedTests ?? 0;
  const skipped = (told?.numPendingTests ?? 0) + (told?.numTodoTests ?? 0);
  // A file that does not load, or an error outside any test, fails the run without failing a test.
  const unseen = code !== 0 && failed === 0 ? 1 : 0;
  return { passed, failed: failed + unseen, skipped, output: ending(output, 120) };
}
