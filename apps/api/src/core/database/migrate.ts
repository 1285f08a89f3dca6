import { ownerDataSource } from "./data-source.js";
import { boss, JOB_NAMES } from "../write/queue.js";

/** Brings the schema and the queue's own tables up to date, as their owner. Safe to run again. */
export async function migrate(ownerUrl: string, clockJobs: readonly string[]): Promise<string[]> {
  const owner = await ownerDataSource(ownerUrl).initialize();
  try {
    const ran = await owner.runMigrations({ transaction: "each" });
    const queue = boss(ownerUrl, "owner");
    await queue.start();
    for (const name of [...JOB_NAMES, ...clockJobs])
      if (!(await queue.getQueue(name)))
        await queue.createQueue(name, {
          retryLimit: 8,
          retryBackoff: true,
          retryDelay: 2,
          notify: true,
          expireInSeconds: 120,
        });
    await queue.stop({ graceful: false });
    await owner.query(`grant usage on schema queue to leadline_app`);
    await owner.query(`grant select, insert, update, delete on all tables in schema queue to leadline_app`);
    await owner.query(`grant usage, select on all sequences in schema queue to leadline_app`);
    await owner.query(`grant execute on all functions in schema queue to leadline_app`);
    return ran.map(({ name }) => name);
  } finally {
    await owner.destroy();
  }
}
