import { createHash } from "node:crypto";
import { invalid, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { QueryFailedError, type DataSource } from "typeorm";
import { actorId, type Actor } from "../actor.js";
import type { Queue } from "./queue.js";
import { ENTER, scopeOf, type Reader } from "../database/reader.js";
import { Tx } from "./tx.js";

/** Where a use case comes from: who asks, when, and the database it changes. */
export interface WriteContext {
  readonly actor: Actor;
  readonly dataSource: DataSource;
  readonly queue: Queue;
  readonly now: () => Date;
  readonly read?: Reader;
}

/** The command as it was asked, so that asking again answers the same and changes nothing. */
export interface Command {
  readonly command: string;
  /** The caller's key (clientMutationId); undefined only for jobs, which carry their own bookkeeping. */
  readonly key: string | undefined;
  readonly input: unknown;
}

/** The same key came with another input or another command. */
export interface KeyReused {
  readonly type: "KeyReused";
}

/** What an outcome may be made of, so that it can be stored and answered again. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Runs a use case in one transaction. A refusal rolls back, so it never leaves half a change; a repeated key answers
 * what it answered first; a deadlock, a serialization failure or a lock that stayed taken is tried again, twice.
 */
export async function write<T extends Json, R>(
  context: WriteContext,
  command: Command,
  useCase: (tx: Tx) => Promise<Result<T, R>>,
): Promise<Result<T, R | KeyReused | InvalidInput>> {
  if (command.key !== undefined && !/^[\x21-\x7e]{8,255}$/.test(command.key))
    return invalid("clientMutationId", "The key must have 8 to 255 printable characters.");
  await context.read?.end();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptWrite(context, command, useCase);
    } catch (error) {
      if (attempt === 3 || !isTransient(error)) throw error;
    }
  }
}

async function attemptWrite<T extends Json, R>(
  context: WriteContext,
  command: Command,
  useCase: (tx: Tx) => Promise<Result<T, R>>,
): Promise<Result<T, R | KeyReused>> {
  const refused = new Error("refused");
  let outcome: Result<T, R | KeyReused> | undefined;
  try {
    await context.dataSource.transaction(async (em) => {
      await em.query(ENTER, scopeOf(context.actor));
      const tx = new Tx(em, context.actor, context.now(), context.queue);
      const earlier = await claimKey<T>(tx, command);
      if (earlier) {
        outcome = earlier;
        return;
      }
      outcome = await useCase(tx);
      if (!outcome.ok) throw refused;
      await keepOutcome(tx, command, outcome.value);
    });
  } catch (error) {
    if (error !== refused) throw error;
  }
  if (!outcome) throw new Error("A use case answered nothing.");
  return outcome;
}

/** Takes the key, or answers what it stands for already. A racing request with the same key waits here. */
async function claimKey<T extends Json>(
  tx: Tx,
  { command, key, input }: Command,
): Promise<Result<T, KeyReused> | undefined> {
  if (key === undefined) return undefined;
  const print = createHash("sha256")
    .update(JSON.stringify([command, input]))
    .digest();
  const claimed = await tx.query(
    `insert into idempotency_key (organization_id, actor, key, command, fingerprint, outcome, at)
     values ($1,$2,$3,$4,$5,'null',$6) on conflict do nothing returning key`,
    [tx.organizationId, actorKey(tx.actor), key, command, print, tx.now],
  );
  if (claimed.length > 0) return undefined;
  const [row] = await tx.query<{ outcome: T; fingerprint: Buffer }>(
    `select outcome, fingerprint from idempotency_key where organization_id = $1 and actor = $2 and key = $3`,
    [tx.organizationId, actorKey(tx.actor), key],
  );
  return row && row.fingerprint.equals(print) ? ok(row.outcome) : refuse({ type: "KeyReused" });
}

async function keepOutcome(tx: Tx, { key }: Command, outcome: Json): Promise<void> {
  if (key === undefined) return;
  await tx.query(`update idempotency_key set outcome = $4 where organization_id = $1 and actor = $2 and key = $3`, [
    tx.organizationId,
    actorKey(tx.actor),
    key,
    JSON.stringify(outcome),
  ]);
}

const actorKey = (actor: Actor): string => `${actor.kind}:${actorId(actor) ?? ""}`;

// Deadlock, serialization failure, and a lock that was not free within its second: each is worth another try.
const isTransient = (error: unknown): boolean =>
  error instanceof QueryFailedError && ["40P01", "40001", "55P03"].includes(codeOf(error) ?? "");

/** The SQLSTATE of a failed statement, and the constraint it broke. */
export function codeOf(error: unknown): string | undefined {
  const driver: unknown = error instanceof QueryFailedError ? error.driverError : undefined;
  return driver instanceof Error && "code" in driver && typeof driver.code === "string" ? driver.code : undefined;
}

/** The name of the constraint a failed statement broke, if it broke one. */
export function constraintOf(error: unknown): string | undefined {
  const driver: unknown = error instanceof QueryFailedError ? error.driverError : undefined;
  if (!(driver instanceof Error) || !("constraint" in driver)) return undefined;
  return typeof driver.constraint === "string" ? driver.constraint : undefined;
}
