import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import type { Env } from "./env.js";
import type { Limits } from "./limits.js";
import type { Queue } from "./write/queue.js";
import type { FileStore } from "#integrations/files/port.js";
import type { MailPort } from "#integrations/mail/port.js";

/** The outside world as the API sees it, made once by the composition root or by a test. */
export interface Services {
  readonly env: Env;
  readonly dataSource: DataSource;
  readonly queue: Queue;
  readonly limits: Limits;
  readonly mail: MailPort;
  readonly files: FileStore;
  readonly logger: Logger;
  /** The only clock. */
  readonly now: () => Date;
}
