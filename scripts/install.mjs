import { execFileSync, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "./paths.mjs";
import { Explained, step } from "./say.mjs";

/** The lockfile is written for npm 11; an older npm fetches this one for the occasion. */
const NPM = "11.19.1";

/** Installs what the lockfile asks for, unless exactly that is already there. */
export async function installPackages(environment) {
  if (await isInstalled()) return;
  const arguments_ = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  await step("Installing packages (once, a minute or two)", () =>
    npmMajor() >= 11
      ? command("npm", arguments_, environment)
      : command("npx", ["--yes", `npm@${NPM}`, ...arguments_], environment),
  );
}

/** npm keeps beside the packages a list of what it put there: compare it with the lockfile, name by name. */
async function isInstalled() {
  const packages = async (file) => JSON.parse(await readFile(path.join(root, file), "utf8")).packages;
  try {
    const [wanted, present] = await Promise.all([
      packages("package-lock.json"),
      packages("node_modules/.package-lock.json"),
    ]);
    return Object.entries(wanted).every(
      ([where, { version, optional, devOptional, peer }]) =>
        !where.includes("node_modules/") ||
        (present[where] ? present[where].version === version : optional || devOptional || peer),
    );
  } catch {
    return false;
  }
}

function npmMajor() {
  try {
    return Number.parseInt(execFileSync("npm", ["--version"], { encoding: "utf8", shell: onWindows }), 10);
  } catch {
    throw new Explained("npm was not found. It comes with Node: install Node 24 (or 20.19 and newer) and try again.");
  }
}

const onWindows = process.platform === "win32";

function command(program, arguments_, environment) {
  const child = spawn(program, arguments_, {
    cwd: root,
    env: environment,
    stdio: ["ignore", "inherit", "inherit"],
    shell: onWindows,
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0
        ? resolve()
        : reject(new Explained("The packages could not be installed; npm says why above. Mend that and start again.")),
    );
  });
}
