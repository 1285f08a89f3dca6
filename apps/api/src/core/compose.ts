import { pino } from "pino";
import { appDataSource } from "./database/data-source.js";
import type { Env } from "./env.js";
import { postgresLimits } from "./limits.js";
import { boss, BossQueue } from "./write/queue.js";
import type { Services } from "./services.js";
import type { FileStore } from "#integrations/files/port.js";
import { localDisk } from "#integrations/files/local-disk.js";
import { smtpMail } from "#integrations/mail/smtp.js";

/** Everything the API and the worker need, connected; `close` gives it all back. */
export interface Composed {
  readonly services: Services;
  readonly close: () => Promise<void>;
}

export async function compose(env: Env): Promise<Composed> {
  const logger = pino({ level: env.LOG_LEVEL, base: null });
  const dataSource = await appDataSource(env.DATABASE_URL, env.DATABASE_POOL).initialize();
  const sender = boss(env.DATABASE_URL, "sender");
  sender.on("error", (error) => logger.error({ err: { message: error.message } }, "queue"));
  await sender.start();
  const mail = smtpMail(env.SMTP_URL);
  const services: Services = {
    env,
    dataSource,
    queue: new BossQueue(sender),
    limits: postgresLimits(dataSource, env),
    mail,
    files: await fileStore(env),
    logger,
    now: () => new Date(),
  };
  return {
    services,
    close: async () => {
      mail.close();
      await sender.stop({ graceful: false });
      await dataSource.destroy();
    },
  };
}

/** The client of the object store is large; who keeps files on disk never loads it. */
const fileStore = async (env: Env): Promise<FileStore> =>
  env.S3_URL === undefined ? localDisk(env.FILES_DIR) : (await import("#integrations/files/s3.js")).s3Store(env.S3_URL);
