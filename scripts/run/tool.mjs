import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "../paths.mjs";
import { Explained } from "../say.mjs";

const running = new Set();

/** Runs a command to its end, its output kept in a log; a failure shows the end of that log. */
export async function tool(title, [program, ...arguments_], { environment, logs }) {
  const log = path.join(logs, `${title}.log`);
  await mkdir(logs, { recursive: true });
  const output = createWriteStream(log);
  const child = spawn(program, arguments_, { cwd: root, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => resolve(signal ?? status));
  });
  running.delete(child);
  await new Promise((resolve) => output.end(resolve));
  if (code === 0) return;
  throw new Explained(`${title} failed (${code}). The end of ${log}:\n${await lastLines(log, 30)}`);
}

/** Ends commands that are still running, when the launcher is told to stop in the middle of one. */
export function stopTools() {
  for (const child of running) child.kill("SIGTERM");
}

export async function lastLines(file, count) {
  const text = await readFile(file, "utf8").catch(() => "");
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
