import { readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "../paths.mjs";

/** What share of the changes made on purpose the tests have to notice. */
export const NEEDED = 0.85;

const FOUND = new Set(["Killed", "Timeout"]);
const OVERLOOKED = new Set(["Survived", "NoCoverage"]);

/** The mutation score of Stryker's last report, or undefined where it was not run: it takes too long to be run here. */
export async function mutationScore() {
  const file = path.join(root, "packages/domain/coverage/mutation.json");
  const report = await readFile(file, "utf8").then(JSON.parse, () => undefined);
  if (!report) return undefined;
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const found = statuses.filter((status) => FOUND.has(status)).length;
  const overlooked = statuses.filter((status) => OVERLOOKED.has(status)).length;
  const score = found + overlooked === 0 ? 0 : found / (found + overlooked);
  return { files: Object.keys(report.files).length, found, overlooked, score, enough: score >= NEEDED };
}
