import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../paths.mjs";
import { freePort } from "../postgres/server.mjs";
import { openTestDatabases } from "../test-database.mjs";
import { ending, Failed } from "./tools.mjs";

/** Some mistakes (a circle of entities, a wrong path) show only when the compiled code is loaded by Node itself. */
export async function bootApi() {
  const databases = await openTestDatabases(1);
  const [api, files] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, ["apps/api/dist/main.js"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      DATABASE_URL: databases.appUrl.replace("{worker}", "1"),
      DATABASE_OWNER_URL: databases.ownerUrl.replace("{worker}", "1"),
      PORT: String(api),
      FILES_PORT: String(files),
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));
  try {
    await untilReady(
      `http://127.0.0.1:${api}/readyz`,
      () => child.exitCode !== null,
      () => output,
    );
    child.kill("SIGTERM");
    const code = await Promise.race([ended, wait(12_000, "still running after 12 s")]);
    if (code !== 0) throw new Failed(`On SIGTERM the API should end with 0, but: ${code}\n${ending(output, 20)}`);
  } finally {
    child.kill("SIGKILL");
    await databases.close();
  }
}

async function untilReady(url, hasEnded, said) {
  for (let tries = 0; tries < 300 && !hasEnded(); tries += 1) {
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  throw new Failed(`The compiled API did not become ready:\n${ending(said(), 40)}`);
}
