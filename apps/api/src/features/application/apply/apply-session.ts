import { z } from "zod";
import { hashToken, newToken } from "#core/token.js";
import type { Tx } from "#core/write/tx.js";

/** How long somebody may fill in a form with a file attached to it. */
const VALID_FOR_MS = 24 * 60 * 60_000;
/** Choosing another file is normal; a hundred are not. */
export const MOST_FILES = 10;

/** A form being filled in: whose posting it is for, and the files attached so far. */
export interface ApplySession {
  readonly id: string;
  readonly postingId: string;
  readonly documentIds: readonly string[];
}

const payload = z.object({ postingId: z.uuid(), documentIds: z.array(z.uuid()) });

/** Begins a form. The secret proves later that the files of the form belong to whoever sends it. */
export async function openApplySession(tx: Tx, postingId: string): Promise<string> {
  const { secret, hash } = newToken();
  await tx.query(
    `insert into link_token (organization_id, id, token_hash, kind, payload, single_use, created_at, expires_at)
     values ($1,$2,$3,'apply_session',$4,false,$5,$6)`,
    [
      tx.organizationId,
      tx.newId(),
      hash,
      JSON.stringify({ postingId, documentIds: [] }),
      tx.now,
      new Date(tx.now.getTime() + VALID_FOR_MS),
    ],
  );
  return secret;
}

/** The form behind a secret, kept from others until the transaction ends; undefined when it is over or never was. */
export async function findApplySession(tx: Tx, secret: string): Promise<ApplySession | undefined> {
  const [row] = await tx.query<{ id: string; payload: unknown }>(
    `select id, payload from link_token where organization_id = $1 and token_hash = $2 and kind = 'apply_session'
       and expires_at > $3 and consumed_at is null and revoked_at is null for update`,
    [tx.organizationId, hashToken(secret), tx.now],
  );
  const read = row && payload.safeParse(row.payload);
  return row && read?.success ? { id: row.id, ...read.data } : undefined;
}

/** Notes that a file belongs to the form. */
export async function attachToSession(tx: Tx, session: ApplySession, documentId: string): Promise<void> {
  await tx.query(`update link_token set payload = $3 where organization_id = $1 and id = $2`, [
    tx.organizationId,
    session.id,
    JSON.stringify({ postingId: session.postingId, documentIds: [...session.documentIds, documentId] }),
  ]);
}

/** The form was sent: its secret is of no more use. */
export async function closeApplySession(tx: Tx, session: ApplySession): Promise<void> {
  await tx.query(`update link_token set consumed_at = $3 where organization_id = $1 and id = $2`, [
    tx.organizationId,
    session.id,
    tx.now,
  ]);
}
