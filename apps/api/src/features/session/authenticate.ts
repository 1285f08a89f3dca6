import type { OrganizationRole } from "@leadline/domain/authorization/can";
import type { Actor } from "#core/actor.js";
import type { Context } from "#core/context.js";
import { hashToken } from "#core/token.js";
import { readCookie, type SessionCookie, type SessionKind } from "./cookie.js";

const MINUTE = 60_000;
/** Signed out after an hour without a request, and after twelve hours in any case. */
export const IDLE_MS = 60 * MINUTE;
export const ABSOLUTE_MS = 12 * 60 * MINUTE;
// Candidates come back weeks later from the same phone; their session only reads what their status link reads.
export const CANDIDATE_IDLE_MS = 14 * 24 * 60 * MINUTE;

interface SessionRow {
  readonly id: string;
  readonly kind: SessionKind;
  readonly memberId: string | null;
  readonly candidateId: string | null;
  readonly interviewId: string | null;
  readonly role: OrganizationRole | null;
  readonly freshUntil: Date | null;
  readonly lastSeenAt: Date;
}

/** Finds out who asks, for the kinds of session this endpoint knows; the first that holds wins. */
export async function authenticate(context: Context, kinds: readonly SessionKind[]): Promise<void> {
  for (const kind of kinds) {
    const cookie = readCookie(context.request, kind);
    if (!cookie) continue;
    context.actor = { kind: "public", organizationId: cookie.organizationId };
    const row = await sessionOf(context, cookie, kind);
    const actor = row && actorOf(row, cookie.organizationId, context.now);
    if (row && actor) {
      // The transaction was opened for nobody in particular; the lookup told it who asks (see sessionOf).
      context.actor = actor;
      await stayAwake(context, row, cookie.organizationId);
      return;
    }
    await context.become(undefined);
  }
}

async function sessionOf(
  context: Context,
  { organizationId, secret }: SessionCookie,
  kind: SessionKind,
): Promise<SessionRow | undefined> {
  const idle = kind === "candidate" ? CANDIDATE_IDLE_MS : IDLE_MS;
  const row = await context.read.one<SessionRow>(SESSION, [
    organizationId,
    hashToken(secret),
    kind,
    context.now,
    new Date(context.now.getTime() - idle),
  ]);
  // Who asks is not counted as one of the page's statements.
  context.read.statements.length = 0;
  return row;
}

const SESSION = `
  select s.id, s.kind, s.member_id as "memberId", s.candidate_id as "candidateId", s.interview_id as "interviewId",
    m.role, s.fresh_until as "freshUntil", s.last_seen_at as "lastSeenAt",
    set_config('app.member', coalesce(s.member_id::text, ''), true),
    set_config('app.role', case when s.kind = 'member' then m.role else s.kind end, true),
    set_config('app.candidate', coalesce(s.candidate_id::text, ''), true)
  from session s
  left join member m on m.organization_id = s.organization_id and m.id = s.member_id
  where s.organization_id = $1 and s.token_hash = $2 and s.kind = $3 and s.expires_at > $4 and s.last_seen_at > $5
    and (s.member_id is null or m.disabled_at is null)`;

function actorOf(row: SessionRow, organizationId: string, now: Date): Actor | undefined {
  const sessionId = row.id;
  if (row.kind === "member" && row.memberId && row.role)
    return { kind: "member", organizationId, memberId: row.memberId, role: row.role, sessionId };
  if (row.kind === "kit" && row.memberId && row.interviewId)
    return { kind: "kit", organizationId, memberId: row.memberId, interviewId: row.interviewId, sessionId };
  if (row.kind === "candidate" && row.candidateId) {
    const fresh = row.freshUntil !== null && row.freshUntil > now;
    return { kind: "candidate", organizationId, candidateId: row.candidateId, sessionId, fresh };
  }
  return undefined;
}

/** Notes that the session is in use, at most once in five minutes, outside the request's own transaction. */
async function stayAwake(context: Context, row: SessionRow, organizationId: string): Promise<void> {
  if (context.now.getTime() - row.lastSeenAt.getTime() < 5 * MINUTE) return;
  await context.services.dataSource.transaction(async (em) => {
    await em.query("select set_config('app.organization', $1, true)", [organizationId]);
    await em.query("update session set last_seen_at = $3 where organization_id = $1 and id = $2", [
      organizationId,
      row.id,
      context.now,
    ]);
  });
}
