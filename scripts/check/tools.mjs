import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "../paths.mjs";

/** What a step found wrong, in words; `counted` when its tests are counted already. */
export class Failed extends Error {
  constructor(message, counted = 0) {
    super(message);
    this.counted = counted;
  }

  static unlessEmpty(problems) {
    if (problems.length > 0) throw new Failed(problems.join("\n"));
  }
}

const PROGRAMS = {
  oxlint: "oxlint/bin/oxlint",
  playwright: "@playwright/test/cli.js",
  prettier: "prettier/bin/prettier.cjs",
  turbo: "turbo/bin/turbo",
  vitest: "vitest/vitest.mjs",
};

/** Runs one of the installed programs to its end; a failure shows what it said, all of which is in a log. */
export async function tool(folder, name, [program, ...arguments_], { cwd = root, environment = {} } = {}) {
  const { code, output } = await outcome(
    [path.join(root, "node_modules", PROGRAMS[program]), ...arguments_],
    cwd,
    environment,
  );
  await writeFile(path.join(folder, `${name}.log`), output);
  if (code !== 0) throw new Failed(ending(output, 80));
}

/** Runs a script with the Node this runs on; answers its exit code and everything it said. */
export function outcome(arguments_, cwd = root, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, arguments_, {
      cwd,
      env: { ...process.env, FORCE_COLOR: "0", NO_COLOR: "1", CI: "1", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text) => (output += text));
    }
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

export function ending(output, count) {
  const lines = output.trimEnd().split("\n");
  const left = lines.length - count;
  return [...(left > 0 ? [`(${left} lines before)`] : []), ...lines.slice(-count)].join("\n");
}

/** Every folder with a vitest configuration, the quick ones first. */
export async function workspacesWithTests() {
  const folders = ["packages/domain", "packages/ui", "apps/employer", "apps/candidate", "scripts", "apps/api"];
  return folders
    .filter((folder) => existsSync(path.join(root, folder, "vitest.config.ts")))
    .map((folder) => ({ folder, name: path.basename(folder) }));
}

const IGNORED =
  /^(node_modules|dist|\.git|\.turbo|\.leadline|coverage|shots|test-results|playwright-report|generated)$/;

/** The files of the repository, also where it came as an archive without git. */
export async function repositoryFiles() {
  const files = [];
  async function walk(folder) {
    for (const entry of await readdir(path.join(root, folder), { withFileTypes: true })) {
      const name = path.posix.join(folder, entry.name);
      if (IGNORED.test(entry.name)) continue;
      if (entry.isDirectory()) await walk(name);
      else if (entry.isFile()) files.push(name);
    }
  }
  await walk("");
  return files;
}

export const read = (file) => readFile(path.join(root, file), "utf8");

export const requireFromRoot = createRequire(path.join(root, "package.json"));
