// The one door of `npm start`, `npm test`, `npm run dev`, `npm run shots`, `npm run measure` and the `domain:` commands.
// It runs on the Node that is there (20 or newer, nothing installed yet), makes sure the packages are in place, and
// hands over to the Node the project pins.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { installPackages } from "./install.mjs";
import { root } from "./paths.mjs";
import { Explained, run } from "./say.mjs";

const VERBS = {
  start: "start.mjs",
  test: "check.mjs",
  dev: "dev.mjs",
  shots: "shots.mjs",
  measure: "measure.mjs",
  machines: "domain-machines.mjs",
  extraction: "extraction.mjs",
  framework: "framework.mjs",
  "domain-report": "domain-report.mjs",
};

/** Nothing here phones home, and no install step fetches a browser behind one's back. */
const QUIET = {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1",
  STORYBOOK_DISABLE_TELEMETRY: "1",
};

await run(async () => {
  const [verb = "", ...rest] = process.argv.slice(2);
  if (!(verb in VERBS)) throw new Explained(`Say what to do: ${Object.keys(VERBS).join(", ")}.`);
  refuseOldNode();
  const environment = { ...process.env, ...QUIET };
  await installPackages(environment);
  process.exitCode = await handOver(path.join(root, "scripts", VERBS[verb]), rest, environment);
});

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Explained(`Leadline needs Node 20.19 or newer to start; this is Node ${process.versions.node}.`);
}

/** Signals pass through, so that the whole stops in order whichever process they were sent to. */
function handOver(script, rest, environment) {
  const bin = path.join(root, "node_modules", ".bin");
  const child = spawn(pinnedNode(), [script, ...rest], {
    cwd: root,
    stdio: "inherit",
    env: { ...environment, PATH: `${bin}${path.delimiter}${environment.PATH ?? ""}` },
  });
  followNpm(() => child.kill("SIGTERM"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** npm runs scripts through a shell that does not pass its own end on; a change of parent is how it shows. */
function followNpm(onGone) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, 500);
  watch.unref();
}

function pinnedNode() {
  const program = process.platform === "win32" ? "node.exe" : "node";
  const platform = process.platform === "win32" ? "win" : process.platform;
  const pinned = path.join(root, "node_modules", `node-${platform}-${process.arch}`, "bin", program);
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 24 || (major === 24 && minor >= 11)) return process.execPath;
  throw new Explained(
    `No Node comes with Leadline for ${process.platform} on ${process.arch}: install Node 24.11 or newer (this is ${process.versions.node}).`,
  );
}
