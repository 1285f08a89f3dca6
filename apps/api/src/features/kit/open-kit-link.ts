import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import type { Context } from "#core/context.js";
import { hashToken } from "#core/token.js";
import { write, type KeyReused } from "#core/write/write.js";
import { organizationBySlug } from "#features/organization/organization-by-slug.js";
import { ABSOLUTE_MS } from "#features/session/authenticate.js";
import { setCookie, type SessionCookie } from "#features/session/cookie.js";
import { openSession } from "#features/session/open-session.js";

/** The link was used up by the card it was for, is too old, was taken back, or never was one. */
export interface KitLinkGone {
  readonly type: "KitLinkGone";
}
/** Another member is signed in in this browser; two people on one page would write on one another's cards. */
export interface SignedInAsAnother {
  readonly type: "SignedInAsAnother";
}

export type OpenKitRefusal = KitLinkGone | SignedInAsAnother | InvalidInput | KeyReused;

interface LinkRow {
  readonly memberId: string;
  readonly interviewId: string;
  readonly interviewRef: string;
}

/**
 * Follows a personal kit link: opens a session that reaches one interview's kit and the member's own card, and nothing
 * else. Works until the card is handed in or the link is too old. Unknown organizations and unknown links get one answer.
 */
export async function openKitLink(
  context: Context,
  { organization, token }: { readonly organization: string; readonly token: string },
): Promise<Result<{ readonly interviewRef: string }, OpenKitRefusal>> {
  await context.services.limits.count("link", context.request.ip);
  const signedIn = context.actor;
  const found = await organizationBySlug(context, organization.trim().toLowerCase());
  if (!found) return refuse({ type: "KitLinkGone" });

  await context.become({ kind: "public", organizationId: found.organizationId });
  const link = /^[\w-]{43}$/.test(token) ? await kitLink(context, token) : undefined;
  if (!link) {
    await context.become(signedIn);
    return refuse({ type: "KitLinkGone" });
  }
  if (signedIn?.kind === "member") {
    await context.become(signedIn);
    const same = signedIn.organizationId === found.organizationId && signedIn.memberId === link.memberId;
    return same ? ok({ interviewRef: link.interviewRef }) : refuse({ type: "SignedInAsAnother" });
  }
  return await openKitSession(context, found.organizationId, link);
}

async function openKitSession(
  context: Context,
  organizationId: string,
  { memberId, interviewId, interviewRef }: LinkRow,
): Promise<Result<{ readonly interviewRef: string }, OpenKitRefusal>> {
  const expiresAt = new Date(context.now.getTime() + ABSOLUTE_MS);
  const actor = { kind: "kit", organizationId, memberId, interviewId, sessionId: "" } as const;
  // Told outside the outcome, which is stored.
  let cookie: SessionCookie | undefined;
  const opened = await write(
    { ...context.writing, actor },
    { command: "kit.open", key: undefined, input: null },
    async (tx) => {
      cookie = await openSession(tx, { kind: "kit", memberId, interviewId, expiresAt });
      await tx.record({ type: "kit.opened", subjectId: interviewId, facts: { memberId } });
      return ok({ interviewRef });
    },
  );
  if (!opened.ok || !cookie) return opened;
  setCookie(context.reply, "kit", cookie, expiresAt);
  await context.become(actor);
  return opened;
}

const kitLink = (context: Context, token: string): Promise<LinkRow | undefined> =>
  context.read.one<LinkRow>(
    `select t.member_id as "memberId", t.interview_id as "interviewId", i.ref as "interviewRef"
     from link_token t
     join interview i on i.organization_id = t.organization_id and i.id = t.interview_id
       and i.state not in ('cancelled', 'no_show')
     join participant p on p.organization_id = t.organization_id and p.interview_id = t.interview_id
       and p.member_id = t.member_id and p.removed_at is null
     join member m on m.organization_id = t.organization_id and m.id = t.member_id and m.disabled_at is null
     where t.organization_id = $1 and t.token_hash = $2 and t.kind = 'kit' and t.expires_at > $3
       and t.consumed_at is null and t.revoked_at is null`,
    [context.someone.organizationId, hashToken(token), context.now],
  );
