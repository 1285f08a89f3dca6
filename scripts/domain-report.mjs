import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { ending, outcome } from "./check/tools.mjs";
import { builtDomain } from "./domain/built-domain.mjs";
import { matchedBlocks } from "./domain/golden-blocks.mjs";
import { measuredExtraction, NEEDED } from "./domain/measure-extraction.mjs";
import { MOST_MILLISECONDS, slowestPlan } from "./domain/measure-generator.mjs";
import { mutationScore, NEEDED as MUTATION_NEEDED } from "./domain/mutation-score.mjs";
import { dataFolder, root } from "./paths.mjs";
import { run, say } from "./say.mjs";

// `npm run domain:report`: what the domain is worth, in figures: its tests and how many golden blocks they match, how
// well résumés are read, how long the slowest plan takes, and the mutation score of the last `npm run mutation`. Ends
// with an error when one falls short.
await run(async () => {
  const short = [];
  const line = (what, figure, enough) => {
    say(`${enough ? "✓" : "✗"} ${what.padEnd(22)} ${figure}`);
    if (!enough) short.push(what);
  };

  const { report, seconds, output } = await domainTests();
  if (!report) {
    line("tests", `did not run:\n${ending(output, 40)}`, false);
  } else {
    const { numPassedTests: passed, numTotalTests: total } = report;
    line("tests", `${passed} of ${total} pass, in ${seconds.toFixed(1)} s`, passed === total && total > 0);
    const { blocks, matched, problems } = matchedBlocks(report);
    line("golden blocks", `${matched} of ${blocks} matched`, problems.length === 0);
    for (const problem of problems) say(`    ${problem}`);
  }

  const load = await builtDomain();
  for (const { name, snippets, precision, recall, enough } of await measuredExtraction(load))
    line(
      `extraction, ${name}`,
      `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} over ${snippets} snippets (${NEEDED} needed)`,
      enough,
    );

  const { requests, milliseconds, answer, enough } = await slowestPlan(load);
  line(
    "plan generator",
    `${milliseconds.toFixed(1)} ms at worst, for ${answer}, over ${requests} requests (${MOST_MILLISECONDS} ms allowed)`,
    enough,
  );

  const mutation = await mutationScore();
  if (mutation)
    line(
      "mutation score",
      `${(100 * mutation.score).toFixed(1)} %: ${mutation.found} of ${mutation.found + mutation.overlooked} changes noticed in ${mutation.files} files (${100 * MUTATION_NEEDED} % needed)`,
      mutation.enough,
    );
  else say("- mutation score         not measured here: npm run mutation -w packages/domain");

  if (short.length > 0) {
    say(`\nFalls short: ${short.join(", ")}.`);
    process.exitCode = 1;
  }
});

async function domainTests() {
  const folder = path.join(dataFolder(), "check");
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "domain-report.json");
  const began = performance.now();
  const { output } = await outcome(
    [path.join(root, "node_modules/vitest/vitest.mjs"), "run", "--reporter=json", `--outputFile=${file}`],
    path.join(root, "packages/domain"),
  );
  const seconds = (performance.now() - began) / 1000;
  const report = await readFile(file, "utf8").then(JSON.parse, () => undefined);
  // A report of an earlier run says nothing about this one.
  return {
    report: report && report.startTime >= Date.now() - seconds * 1000 - 5_000 ? report : undefined,
    seconds,
    output,
  };
}
