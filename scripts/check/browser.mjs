import { existsSync } from "node:fs";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { outcome, requireFromRoot, Failed } from "./tools.mjs";

const run = promisify(execFile);
const USUAL = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A Chromium for the end-to-end tests: the one named, the system's, or one that is installed now. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Failed(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  return present() ?? (await installed());
}

function present() {
  return [...USUAL, downloaded()].find((file) => file && existsSync(file));
}

function downloaded() {
  return requireFromRoot("playwright-core").chromium.executablePath();
}

async function installed() {
  const problems = [];
  for (const install of [fromDebian, fromPlaywright]) {
    try {
      await install();
      const file = present();
      if (file) return file;
    } catch (error) {
      problems.push(error.message);
    }
  }
  throw new Failed(
    `No Chromium was found and none could be installed; set CHROMIUM_PATH to one.\n${problems.join("\n")}`,
  );
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    throw new Error("Not root on Debian: nothing to install from.");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { env: environment, maxBuffer: 64 * 1024 * 1024 };
  await run("apt-get", ["-o", "DPkg::Lock::Timeout=300", "update"], options);
  await run(
    "apt-get",
    ["-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends", "chromium"],
    options,
  );
}

async function fromPlaywright() {
  const cli = requireFromRoot.resolve("playwright-core/cli.js");
  const { code, output } = await outcome([cli, "install", "chromium"], undefined, {
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "",
  });
  if (code !== 0) throw new Error(output);
}
