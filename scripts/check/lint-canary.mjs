import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { root } from "../paths.mjs";
import { CANARIES } from "./canaries.mjs";

/**
 * Lints deliberately wrong files, one for each rule that holds the house together, and says which of them passed. A
 * linter that checks nothing would be as green as a clean house.
 */
export async function unnoticedCanaries() {
  const folder = await mkdtemp(path.join(os.tmpdir(), "leadline-canary-"));
  try {
    await copyFile(path.join(root, ".oxlintrc.json"), path.join(folder, ".oxlintrc.json"));
    await copyFile(path.join(root, "tsconfig.base.json"), path.join(folder, "tsconfig.base.json"));
    await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
    await writeFile(
      path.join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "./tsconfig.base.json",
        compilerOptions: {
          composite: false,
          incremental: false,
          noEmit: true,
          jsx: "react-jsx",
          module: "esnext",
          moduleResolution: "bundler",
        },
        include: ["packages", "apps"],
      }),
    );
    for (const { file, code } of CANARIES) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), code);
    }
    const reported = await lint(folder);
    return CANARIES.flatMap(({ file, expects, code }) => {
      const found = reported.filter(({ filename }) => filename.endsWith(file));
      const noticed = found.some(({ message, help, code: rule }) => `${rule} ${message} ${help}`.includes(expects));
      if (expects === undefined) {
        return found.map(({ message }) => `${file} is right, but was reported: ${message}`);
      }
      return noticed ? [] : [`${file} was not reported (${expects}): ${code.trim().split("\n")[0]}`];
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function lint(folder) {
  const oxlint = path.join(root, "node_modules/oxlint/bin/oxlint");
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [oxlint, "--type-aware", "--format=json"], { cwd: folder }, (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout).diagnostics);
      } catch {
        reject(new Error(`oxlint did not answer: ${stderr || stdout || error?.message}`));
      }
    });
  });
}
