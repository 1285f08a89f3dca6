import { PgBoss, type SendOptions } from "pg-boss";
import type { EntityManager } from "typeorm";

/** What the queue carries: ids only, never names or texts. */
export interface Jobs {
  readonly activity: { readonly organizationId: string; readonly activityId: string; readonly type: string };
  readonly message: { readonly organizationId: string; readonly messageId: string };
  readonly document: { readonly organizationId: string; readonly documentId: string };
  readonly letter: { readonly organizationId: string; readonly offerId: string; readonly number: number };
  readonly withdrawal: { readonly organizationId: string; readonly applicationId: string };
}
export type JobName = keyof Jobs;
export const JOB_NAMES = [
  "activity",
  "message",
  "document",
  "letter",
  "withdrawal",
] as const satisfies readonly JobName[];

/** Puts work on the queue inside the caller's transaction: both happen, or neither. */
export interface Queue {
  send<N extends JobName>(em: EntityManager, name: N, job: Jobs[N], startAfter?: Date): Promise<void>;
}

/** The queue on pg-boss; one schema beside ours in the same database. */
export class BossQueue implements Queue {
  constructor(private readonly boss: PgBoss) {}

  async send<N extends JobName>(em: EntityManager, name: N, job: Jobs[N], startAfter?: Date): Promise<void> {
    const options: SendOptions = {
      db: { executeSql: async (text, values = []) => ({ rows: rowsOf(await em.query(text, values)) }) },
      ...(startAfter && { startAfter }),
    };
    await this.boss.send(name, job, options);
  }
}

/** typeorm answers writes with [rows, count] and reads with rows. */
function rowsOf(answer: unknown): unknown[] {
  if (!Array.isArray(answer)) return [];
  const [first, second]: unknown[] = answer;
  return answer.length === 2 && Array.isArray(first) && typeof second === "number" ? first : answer;
}

/** The settings both sides agree on: who only sends never touches the queue's own schema. */
export function boss(connectionString: string, role: "sender" | "worker" | "owner"): PgBoss {
  return new PgBoss({
    connectionString,
    schema: "queue",
    application_name: `leadline-${role}`,
    max: role === "worker" ? 4 : 2,
    migrate: role === "owner",
    createSchema: role === "owner",
    supervise: role === "worker",
    schedule: role === "worker",
    useListenNotify: role === "worker",
  });
}
