import type { Tx } from "#core/write/tx.js";
import { newToken } from "#core/token.js";
import type { SessionCookie, SessionKind } from "./cookie.js";

interface OpenSession {
  readonly kind: SessionKind;
  readonly memberId?: string;
  readonly candidateId?: string;
  readonly interviewId?: string;
  readonly freshUntil?: Date;
  readonly expiresAt: Date;
}

/** Stores a new session and answers the cookie that opens it: a new secret at each sign-in, only its hash kept. */
export async function openSession(tx: Tx, session: OpenSession): Promise<SessionCookie> {
  const { secret, hash } = newToken();
  await tx.query(
    `insert into session (organization_id, id, token_hash, kind, member_id, candidate_id, interview_id, fresh_until,
       created_at, last_seen_at, expires_at) values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$9,$10)`,
    [
      tx.organizationId,
      tx.newId(),
      hash,
      session.kind,
      session.memberId ?? null,
      session.candidateId ?? null,
      session.interviewId ?? null,
      session.freshUntil ?? null,
      tx.now,
      session.expiresAt,
    ],
  );
  return { organizationId: tx.organizationId, secret };
}
