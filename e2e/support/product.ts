import { spawn } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** A member as the seed made them. */
export interface Person {
  readonly who: string;
  readonly organization: string;
  readonly email: string;
  readonly password: string;
}

/** The running product: where it answers, who can sign in, where its data and its processes are. */
export interface Product {
  readonly employer: string;
  readonly candidate: string;
  readonly mail: string;
  readonly api: string;
  readonly data: string;
  readonly people: readonly Person[];
}

const root = path.resolve(import.meta.dirname, "../..");

/** Runs `npm start`'s own script with a data folder and ports of its own. */
export async function startProduct(
  seed: string,
): Promise<{ readonly product: Product; readonly stop: () => Promise<void> }> {
  const data = await mkdtemp(path.join(os.tmpdir(), "leadline-e2e-"));
  const base = await freeBase();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: root,
    env: {
      ...process.env,
      LEADLINE_DATA: data,
      LEADLINE_SEED: seed,
      PORT_BASE: String(base),
      NODE_OPTIONS: `--import=${pathToFileURL(path.join(import.meta.dirname, "clock.mjs")).href}`,
      // One address signs in and applies for everybody here; a test of its own asserts the limits.
      SIGN_IN_LIMIT: "10000",
      APPLY_LIMIT: "10000",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("Leadline is ready")) resolve();
    });
    child.once("exit", (code) => reject(new Error(`The product did not start (${code ?? "killed"}):\n${said}`)));
  });
  return {
    product: await runningProduct(data),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** What there is to know about the product that runs from a data folder. */
export async function runningProduct(data: string): Promise<Product> {
  const read = async (file: string) => JSON.parse(await readFile(path.join(data, file), "utf8"));
  const [{ where }, signIns]: [{ where: Omit<Product, "data" | "people"> }, Person[]] = await Promise.all([
    read("launcher.json"),
    read("sign-ins.json"),
  ]);
  return { ...where, data, people: signIns.filter(({ email }) => email) };
}

/** The first block of ports of which none is in use. */
async function freeBase(): Promise<number> {
  for (let base = 6100; base < 6900; base += 40) {
    const free = await Promise.all([0, 1, 2, 3, 4, 25].map((offset) => isFree(base + offset)));
    if (free.every(Boolean)) return base;
  }
  throw new Error("No block of free ports from 6100 to 6900.");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
