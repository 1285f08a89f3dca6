import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { bootApi } from "./check/boot-api.mjs";
import { bundleBudgets } from "./check/bundles.mjs";
import { findBrowser } from "./check/browser.mjs";
import { everyRuleIsDocumented } from "./check/documented.mjs";
import { documentsAreTrue } from "./check/documents.mjs";
import { unnoticedCanaries } from "./check/lint-canary.mjs";
import { licencesAllow, oneCopyOf } from "./check/licences.mjs";
import { migrationsAreSafe } from "./check/migrations.mjs";
import { committedSchema } from "./check/schema.mjs";
import { staleStateMachines } from "./check/state-machines.mjs";
import { Failed, tool, workspacesWithTests } from "./check/tools.mjs";
import { endToEnd } from "./check/end-to-end.mjs";
import { vitest } from "./check/vitest.mjs";
import { dataFolder, root } from "./paths.mjs";
import { run, say, seconds } from "./say.mjs";

// `npm test`: every check there is, the same on a laptop and in the build. `npm test -- lint unit` runs only those.
const folder = path.join(dataFolder(), "check");
const only = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** A step is one check by itself, or as many as the tests it ran. One that fails does not stop the others. */
async function check(name, title, work) {
  if (only.length > 0 && !only.includes(name)) return true;
  const began = performance.now();
  try {
    const tests = (await work()) ?? { passed: 1, failed: 0, skipped: 0 };
    for (const kind of Object.keys(counts)) counts[kind] += tests[kind];
    const amount = tests.passed + tests.failed > 1 ? `${tests.passed} passed, ` : "";
    if (tests.failed > 0) throw new Failed(tests.output, tests.failed);
    say(`✓ ${title} (${amount}${seconds(began)})`);
    return true;
  } catch (error) {
    if (!(error instanceof Failed && error.counted)) counts.failed += 1;
    failures.push(name);
    say(`✗ ${title} (${seconds(began)})`);
    say(String(error instanceof Failed ? error.message : error.stack).replaceAll(/^/gm, "    "));
    return false;
  }
}

await run(async () => {
  const began = performance.now();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const browser = findBrowser(folder);
  browser.catch(() => undefined);

  const built = await check("build", "Everything builds", () => tool(folder, "build", ["turbo", "run", "build"]));
  await check("format", "Every file is formatted", () => tool(folder, "format", ["prettier", "--check", "."]));
  await check("lint", "The linter has nothing to say", () =>
    tool(folder, "lint", ["oxlint", "--type-aware", "--deny-warnings"]),
  );
  await check("canary", "The linter notices what is wrong on purpose", async () =>
    Failed.unlessEmpty(await unnoticedCanaries()),
  );
  await check("types", "Types fit, tests included", () => tool(folder, "types", ["turbo", "run", "types"]));
  await check("schema", "The committed schema is the one the API has", async () =>
    Failed.unlessEmpty(await committedSchema(folder)),
  );
  await check("documented", "Every rule of the domain says what it means", async () =>
    Failed.unlessEmpty(await everyRuleIsDocumented()),
  );
  await check("documents", "The documents are true", async () => Failed.unlessEmpty(await documentsAreTrue()));
  if (built)
    await check("machines", "The state machines are drawn as they are", async () =>
      Failed.unlessEmpty(await staleStateMachines()),
    );
  await check("migrations", "Migrations are safe to run beside the last version", async () =>
    Failed.unlessEmpty(await migrationsAreSafe()),
  );
  await check("licences", "Licences of what runs are permissive", async () =>
    Failed.unlessEmpty(await licencesAllow()),
  );
  await check("copies", "One copy of graphql and of react", async () =>
    Failed.unlessEmpty(await oneCopyOf("graphql", "react", "react-dom")),
  );
  if (built)
    await check("bundles", "What browsers load is small", async () => Failed.unlessEmpty(await bundleBudgets()));
  for (const workspace of await workspacesWithTests()) {
    await check(workspace.name, `Tests of ${workspace.folder}`, () => vitest(folder, workspace));
  }
  if (built) await check("boot", "The compiled API starts and stops", () => bootApi(folder));
  if (built) await check("e2e", "People's journeys in a browser", async () => endToEnd(folder, await browser));

  say(
    `\n${failures.length > 0 ? `Failed: ${failures.join(", ")}. ` : ""}Took ${seconds(began)}; logs in ${path.relative(root, folder)}.`,
  );
  say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});
