import { ok, type Result } from "@leadline/domain/shared/result";
import type { Actor } from "../actor.js";
import type { Services } from "../services.js";
import type { Tx } from "./tx.js";
import { write, type Json } from "./write.js";

/** Runs a use case that nobody repeats by a key: what links, uploads and jobs do. Refuses what the use case refuses. */
export async function writeAs<T extends Json, R>(
  { dataSource, queue, now }: Services,
  actor: Actor,
  command: string,
  useCase: (tx: Tx) => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  const written = await write({ actor, dataSource, queue, now }, { command, key: undefined, input: null }, useCase);
  // Only a key can be reused or malformed, and there is none.
  return written as Result<T, R>;
}

/** Does some work as the system, in an organization; it cannot be refused. */
export async function asSystem<T extends Json>(
  services: Services,
  organizationId: string,
  command: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const done = await writeAs<T, never>(services, { kind: "system", organizationId }, command, async (tx) =>
    ok(await work(tx)),
  );
  if (!done.ok) throw new Error("Work of the system was refused.");
  return done.value;
}
