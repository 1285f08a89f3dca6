import { hashToken } from "#core/token.js";
import type { Tx } from "#core/write/tx.js";

/** The link was used, took too long, was taken back, or never was one of ours; which of these is not told. */
export interface LinkOver {
  readonly type: "LinkOver";
}

/** Links a person follows from a mail. */
export type LinkKind = "sign_in" | "status" | "kit" | "confirm_application" | "booking";

export interface FollowedLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly memberId: string | null;
  readonly candidateId: string | null;
  readonly applicationId: string | null;
  readonly interviewId: string | null;
  readonly payload: unknown;
}

/**
 * The link behind a secret, if it is one of these kinds and still good; a link for one use is used up by this. Only
 * requests that change something call it: mail programs open links to look at them.
 */
export async function followLink(
  tx: Tx,
  secret: string,
  kinds: readonly LinkKind[],
): Promise<FollowedLink | undefined> {
  if (!/^[\w-]{43}$/.test(secret)) return undefined;
  const [link] = await tx.query<FollowedLink>(USE, [tx.organizationId, hashToken(secret), kinds, tx.now]);
  return link;
}

// A status link lives as long as the application and 90 days more, whatever was written when it was made.
const USE = `
  update link_token t set consumed_at = case when t.single_use then $4 else t.consumed_at end
  where t.organization_id = $1 and t.token_hash = $2 and t.kind = any($3::text[])
    and t.consumed_at is null and t.revoked_at is null and t.expires_at > $4
    and (t.kind <> 'status' or exists (
      select 1 from application a where a.organization_id = t.organization_id and a.id = t.application_id
        and (a.status in ('active', 'on_hold')
          or coalesce(a.rejected_at, a.withdrawn_at, a.hired_at, a.last_activity_at) > $4::timestamptz - interval '90 days')))
  returning t.id, t.kind, t.member_id as "memberId", t.candidate_id as "candidateId",
    t.application_id as "applicationId", t.interview_id as "interviewId", t.payload`;
