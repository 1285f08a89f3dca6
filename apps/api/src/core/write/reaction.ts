import { ok } from "@leadline/domain/shared/result";
import type { EventType, FactsOf } from "@leadline/domain/event/domain-event";
import type { Services } from "../services.js";
import type { Tx } from "./tx.js";
import { write } from "./write.js";

/** A recorded event as a reaction receives it. */
export interface Recorded<T extends EventType = EventType> {
  readonly id: string;
  readonly at: Date;
  readonly type: T;
  readonly subjectId: string;
  readonly requisitionId: string | null;
  readonly applicationId: string | null;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly facts: FactsOf<T>;
}

/** What merely follows an event: called by the outbox and by nobody else. */
export interface Reaction {
  readonly type: EventType;
  /** Stable: it is the name the effect is remembered by. */
  readonly name: string;
  readonly run: (tx: Tx, event: Recorded, services: Services) => Promise<void>;
}

/** Declares a reaction. It runs at least once, and its effect happens exactly once: both share one transaction. */
export const reaction = <T extends EventType>(
  type: T,
  name: string,
  run: (tx: Tx, event: Recorded<T>, services: Services) => Promise<void>,
): Reaction => ({
  type,
  name,
  // The runner passes events of this type only.
  run: (tx, event, services) => run(tx, event as Recorded<T>, services),
});

const EVENT = `select id, at, type, subject_id as "subjectId", requisition_id as "requisitionId",
  application_id as "applicationId", actor_kind as "actorKind", actor_id as "actorId", facts
  from activity where organization_id = $1 and id = $2`;

/** Runs every reaction to one recorded event, each in its own transaction; a failing one does not stop the others. */
export async function react(
  services: Services,
  reactions: readonly Reaction[],
  job: { readonly organizationId: string; readonly activityId: string; readonly type: string },
): Promise<void> {
  const failures: unknown[] = [];
  for (const { name, run } of reactions.filter(({ type }) => type === job.type)) {
    const actor = { kind: "system", organizationId: job.organizationId } as const;
    const { dataSource, queue, now } = services;
    const command = { command: name, key: undefined, input: null };
    await write({ actor, dataSource, queue, now }, command, async (tx) => {
      const claimed = await tx.query(
        `insert into reaction_done (organization_id, activity_id, reaction, at) values ($1,$2,$3,$4)
         on conflict do nothing returning reaction`,
        [job.organizationId, job.activityId, name, tx.now],
      );
      if (claimed.length === 0) return ok(null);
      const [event] = await tx.query<Recorded>(EVENT, [job.organizationId, job.activityId]);
      if (event) await run(tx, event, services);
      return ok(null);
    }).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} reactions to ${job.type} failed`);
}
