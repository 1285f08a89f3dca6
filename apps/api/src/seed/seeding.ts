import { writeFile } from "node:fs/promises";
import type { Result } from "@leadline/domain/shared/result";
import type { Services } from "#core/services.js";
import type { Tx } from "#core/tx.js";
import { write, type Json } from "#core/write.js";

/** One way in, as `npm start` prints it: a member's address and password, or a personal link. */
export interface SignIn {
  readonly who: string;
  readonly organization?: string;
  readonly email?: string;
  readonly password?: string;
  readonly url?: string;
}

/** Runs a use case for whoever installs Leadline; a refusal in a seed is a mistake in the seed. */
export async function asInstaller<T extends Json, R>(
  services: Services,
  organizationId: string,
  useCase: (tx: Tx) => Promise<Result<T, R>>,
): Promise<T> {
  const { dataSource, queue, now } = services;
  const actor = { kind: "system", organizationId } as const;
  const outcome = await write(
    { actor, dataSource, queue, now },
    { command: "seed", key: undefined, input: null },
    useCase,
  );
  if (!outcome.ok) throw new Error(`The seed was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
}

/** Leaves the ways in where the launcher finds them; nowhere when nobody asked for them. */
export async function writeSignIns(signIns: readonly SignIn[]): Promise<void> {
  const file = process.env["LEADLINE_SIGN_INS"];
  if (file) await writeFile(file, JSON.stringify(signIns, null, 2), { mode: 0o600 });
}
