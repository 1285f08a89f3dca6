import { execFile, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { root } from "./paths.mjs";
import { freePort } from "./postgres/server.mjs";

const compose = parse(readFileSync(path.join(root, "docker-compose.yml"), "utf8"), { merge: true });
const dockerfile = readFileSync(path.join(root, "docker/Dockerfile"), "utf8");

/** The stages that become images, with the command and the health check that each would run. */
const images = dockerfile
  .split(/^FROM /m)
  .slice(1)
  .map((stage) => ({
    name: /^\S+ AS (\w+)/.exec(stage)[1],
    from: /^(\S+)/.exec(stage)[1],
    command: JSON.parse(/^CMD (\[.*\])$/m.exec(stage)?.[1] ?? "null"),
    health: JSON.parse(/^HEALTHCHECK.*CMD (\[.*\])$/m.exec(stage)?.[1] ?? "null"),
    text: stage,
  }));
const runnable = images.filter(({ command }) => command);

describe("docker-compose.yml", () => {
  it("has one service for everything that npm start runs, a database and an object store", () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ["api", "candidate", "demo", "employer", "mail", "migrate", "postgres", "storage", "worker"].sort(),
    );
    expect(compose).not.toHaveProperty("name");
  });

  it("keeps the data of PostgreSQL 18 where that version wants it", () => {
    expect(compose.services.postgres.image).toBe("postgres:18");
    expect(compose.services.postgres.volumes).toContain("postgres:/var/lib/postgresql");
  });

  it("lets nothing that reads the database start before it is migrated", () => {
    for (const service of ["api", "worker", "demo"]) {
      expect(compose.services[service].depends_on.migrate.condition).toBe("service_completed_successfully");
      expect(compose.services[service].environment.DATABASE_URL).toContain("leadline_app");
    }
  });

  it("builds only stages that the Dockerfile has", () => {
    const targets = Object.values(compose.services).flatMap(({ build }) => (build ? [build.target] : []));
    expect(targets.filter((target) => !runnable.some(({ name }) => name === target))).toEqual([]);
  });

  const engine = findCompose();
  if (engine)
    it("is accepted by docker-compose", () => {
      expect(() => execFileSync(engine, ["config", "-q"], { cwd: root, stdio: "pipe" })).not.toThrow();
    });
});

describe("docker/Dockerfile", () => {
  it("runs Debian's images, as an ordinary user, with a health check each", () => {
    expect(images.find(({ name }) => name === "runtime").text).toMatch(/^USER node$/m);
    expect(images.filter(({ from }) => from.includes(":")).map(({ from }) => from)).toEqual([
      "node:24-slim",
      "node:24-slim",
    ]);
    expect(runnable.filter(({ health, from }) => !health || from !== "runtime")).toEqual([]);
  });
});

describe("what the images run", () => {
  let data;
  let smtp;
  const ports = {};
  beforeAll(async () => {
    data = await mkdtemp(path.join(os.tmpdir(), "leadline-images-"));
    for (const { name } of runnable) ports[name] = await freePort();
    smtp = await freePort();
  });
  afterAll(() => rm(data, { recursive: true, force: true }));

  const url = (name) => process.env[name].replace("{worker}", process.env.VITEST_POOL_ID ?? "1");

  it.each(runnable)("$name starts, is healthy, and ends well when asked to", async ({ name, command, health }) => {
    const child = spawn(process.execPath, command.slice(1), {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        NODE_ENV: "production",
        HOST: "127.0.0.1",
        PORT: String(ports[name]),
        FILES_PORT: String(await freePort()),
        SMTP_PORT: String(smtp),
        SMTP_URL: `smtp://127.0.0.1:${smtp}`,
        API_ORIGIN: `http://127.0.0.1:${ports.api}`,
        LEADLINE_DATA: data,
        FILES_DIR: path.join(data, "files"),
        DATABASE_URL: url("LEADLINE_TEST_APP_URL"),
        DATABASE_OWNER_URL: url("LEADLINE_TEST_OWNER_URL"),
      },
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
    const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(signal ?? code)));

    const [, ...check] = health.map((part) =>
      part.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${ports[name]}`).replace("kill(1,", `kill(${child.pid},`),
    );
    await healthy(check, () => said);
    if (name === "worker") await wait(3_000);
    child.kill("SIGTERM");

    expect(await Promise.race([ended, wait(12_000, said)])).toBe(0);
  });
});

async function healthy(check, said) {
  for (let tries = 0; tries < 60; tries += 1) {
    try {
      await promisify(execFile)(process.execPath, check);
      return;
    } catch {
      await wait(300);
    }
  }
  throw new Error(`Never healthy. It said:\n${said()}`);
}

function findCompose() {
  try {
    execFileSync("docker-compose", ["version"], { stdio: "ignore" });
    return "docker-compose";
  } catch {
    return undefined;
  }
}
