import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { DataSource } from "typeorm";
import { appDataSource } from "#core/database/data-source.js";
import { readEnv } from "#core/env.js";
import type { Limits } from "#core/limits.js";
import { boss, BossQueue } from "#core/write/queue.js";
import type { Services } from "#core/services.js";
import { localDisk } from "#integrations/files/local-disk.js";
import { inMemoryMail, type InMemoryMail } from "#integrations/mail/in-memory.js";

/** A world's outside: the worker's own database, a clock that stands still until moved. */
export interface TestServices extends Services {
  /** Moves the clock to an instant. */
  readonly setNow: (instant: string | Date) => void;
  /** Moves the clock on by minutes. */
  readonly pass: (minutes: number) => void;
  /** Lines the logger wrote. */
  readonly logged: string[];
  /** Mail that was handed over for delivery. */
  readonly mail: InMemoryMail;
  readonly close: () => Promise<void>;
}

const url = (name: "LEADLINE_TEST_OWNER_URL" | "LEADLINE_TEST_APP_URL"): string => {
  const pattern = process.env[name];
  if (!pattern) throw new Error(`${name} is not set: run the tests through vitest, whose set-up starts PostgreSQL.`);
  return pattern.replaceAll("{worker}", process.env["VITEST_POOL_ID"] ?? "1");
};

// Tests that are about limits bring their own.
const noLimits: Limits = { count: async () => {} };

/** Services over this worker's database, as the application's own role. Other test files' rows stay: nobody may care. */
export async function testServices(
  settings: Readonly<Record<string, string>> = {},
  limits?: Limits,
): Promise<TestServices> {
  const appUrl = url("LEADLINE_TEST_APP_URL");
  const env = readEnv({ DATABASE_URL: appUrl, NODE_ENV: "test", LOG_LEVEL: "info", ...settings });
  const dataSource = await appDataSource(appUrl, 10).initialize();
  const sender = boss(appUrl, "sender");
  sender.on("error", () => {});
  await sender.start();
  const folder = await mkdtemp(join(tmpdir(), "leadline-files-"));
  const logged: string[] = [];
  let now = new Date("2026-11-24T09:00:00Z");
  return {
    env,
    dataSource,
    queue: new BossQueue(sender),
    limits: limits ?? noLimits,
    mail: inMemoryMail(),
    files: localDisk(folder),
    logger: pino({ level: env.LOG_LEVEL, base: null }, { write: (text: string) => void logged.push(text) }),
    now: () => now,
    setNow: (instant) => void (now = new Date(instant)),
    pass: (minutes) => void (now = new Date(now.getTime() + minutes * 60_000)),
    logged,
    close: async () => {
      await sender.stop({ graceful: false });
      await dataSource.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The owner's connection, for tests about the walls themselves. */
export const ownerConnection = (): Promise<DataSource> =>
  new DataSource({ type: "postgres", url: url("LEADLINE_TEST_OWNER_URL") }).initialize();
