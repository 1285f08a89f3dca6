import { compose } from "#core/compose.js";
import { readEnv } from "#core/env.js";
import { safeError } from "#core/graphql/graphql.js";
import { boss, JOB_NAMES, type JobName, type Jobs } from "#core/write/queue.js";
import { onShutdown } from "#core/shutdown.js";
import type { Job, JobResult } from "pg-boss";
import { CLOCK_JOBS } from "./jobs/clock-jobs.js";
import { JOB_HANDLERS } from "./jobs/job-handlers.js";

const env = readEnv(process.env);
const { services, close } = await compose({ ...env, DATABASE_POOL: Math.min(env.DATABASE_POOL, 4) });
const { logger } = services;
const worker = boss(env.DATABASE_URL, "worker");
worker.on("error", (error) => logger.error({ err: safeError(error) }, "queue"));
await worker.start();

/**
 * NOTIFY wakes the worker once for whatever came meanwhile, so it fetches batches until one comes back short; on its own
 * it looks every two seconds. A job that fails is tried again alone, without those fetched beside it.
 */
const FETCHING = {
  batchSize: 20,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 2,
  perJobResults: true,
} as const;

async function handle<N extends JobName>(name: N, { id, data }: Job<Jobs[N]>): Promise<JobResult> {
  try {
    await JOB_HANDLERS[name](services, data);
    return { id, status: "completed" };
  } catch (error) {
    logger.error({ err: safeError(error), job: name }, "job failed");
    return { id, status: "failed" };
  }
}
async function work<N extends JobName>(name: N): Promise<void> {
  await worker.work(name, FETCHING, async (jobs: Job<Jobs[N]>[]) => {
    const results: JobResult[] = [];
    for (const job of jobs) results.push(await handle(name, job));
    return results;
  });
}
for (const name of JOB_NAMES) await work(name);
for (const { name, cron, run } of CLOCK_JOBS) {
  await worker.createQueue(name).catch(() => undefined);
  await worker.schedule(name, cron);
  await worker.work(name, () => run(services));
}

onShutdown(logger, async () => {
  await worker.stop({ graceful: true, timeout: 8000 });
  await close();
});
logger.info("worker ready");
