import { compose } from "#core/compose.js";
import { readEnv } from "#core/env.js";
import { safeError } from "#core/graphql.js";
import { boss, JOB_NAMES, type JobName, type Jobs } from "#core/queue.js";
import { onShutdown } from "#core/shutdown.js";
import { CLOCK_JOBS } from "./jobs/clock-jobs.js";
import { JOB_HANDLERS } from "./jobs/job-handlers.js";

const env = readEnv(process.env);
const { services, close } = await compose({ ...env, DATABASE_POOL: Math.min(env.DATABASE_POOL, 4) });
const { logger } = services;
const worker = boss(env.DATABASE_URL, "worker");
worker.on("error", (error) => logger.error({ err: safeError(error) }, "queue"));
await worker.start();

async function handle<N extends JobName>(name: N, data: Jobs[N]): Promise<void> {
  try {
    await JOB_HANDLERS[name](services, data);
  } catch (error) {
    logger.error({ err: safeError(error), job: name }, "job failed");
    throw error;
  }
}
for (const name of JOB_NAMES)
  await worker.work<Jobs[typeof name]>(name, { batchSize: 1, pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const job of jobs) await handle(name, job.data);
  });
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
