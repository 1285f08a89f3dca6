import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { root } from "../paths.mjs";
import { Explained, say } from "../say.mjs";
import { lastLines } from "./tool.mjs";

const RESTARTS = 5;
const WITHIN = 60_000;
const PATIENCE = 10_000;

const followParent = pathToFileURL(path.join(root, "scripts/run/follow-parent.mjs")).href;

/**
 * One long-running process of the product. It is started again when it dies, up to five times within a minute; after
 * that `onGivenUp` is called. It lives in a process group of its own, so that Ctrl-C reaches it only through `stop`,
 * and ends by itself when the launcher is gone.
 */
export async function keepRunning({ name, script, environment, logs, onGivenUp, nodeOptions = [] }) {
  const log = path.join(logs, `${name}.log`);
  await mkdir(logs, { recursive: true });
  const output = createWriteStream(log);
  const deaths = [];
  const listeners = [];
  let stopping = false;
  let child;

  function spawnOnce() {
    child = spawn(process.execPath, ["--import", followParent, ...nodeOptions, path.resolve(root, script)], {
      cwd: root,
      env: environment,
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    child.stdout.pipe(output, { end: false });
    child.stderr.pipe(output, { end: false });
    child.once("exit", (code, signal) => void onExit(signal ?? code));
  }

  async function onExit(how) {
    if (stopping) return;
    const now = Date.now();
    deaths.push(now);
    const recent = deaths.filter((at) => now - at < WITHIN).length;
    if (recent > RESTARTS) {
      say(`! ${name} keeps ending (${how}). The end of ${log}:\n${await lastLines(log, 15)}`);
      onGivenUp(name);
      return;
    }
    say(`! ${name} ended (${how}); starting it again (${recent} of ${RESTARTS} within a minute)`);
    await wait(200 * recent);
    if (stopping) return;
    spawnOnce();
    for (const tell of listeners) tell();
  }

  spawnOnce();
  return {
    name,
    log,
    /** Another one after each restart. */
    pid: () => child.pid,
    onStartedAgain: (listener) => void listeners.push(listener),
    async stop() {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once("exit", resolve));
        child.kill("SIGTERM");
        const late = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
        await gone;
        clearTimeout(late);
      }
      output.end();
    },
  };
}

/** Waits until an address answers well; what the process said goes into the message when it never does. */
export async function untilAnswers(child, url, isStopping, tries = 600) {
  for (let turn = 0; turn < tries && !isStopping(); turn += 1) {
    try {
      const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5_000) });
      await answer.body?.cancel();
      if (answer.status < 500) return;
    } catch {
      // Not listening yet.
    }
    await wait(100);
  }
  if (isStopping()) return;
  throw new Explained(
    `${child.name} does not answer at ${url}. The end of ${child.log}:\n${await lastLines(child.log, 20)}`,
  );
}
