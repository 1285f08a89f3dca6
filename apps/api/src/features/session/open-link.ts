import { refuse, ok, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import type { SessionCookie } from "./cookie.js";
import { openSession } from "./open-session.js";
import { followLink, type LinkOver } from "./follow-link.js";

const DAY_MS = 24 * 60 * 60_000;
/** How long a candidate stays signed in on a device; unused for 14 days, it ends earlier. */
export const CANDIDATE_SESSION_MS = 90 * DAY_MS;
/** After a sign-in link, offers and personal data open for an hour. */
const FRESH_MS = 60 * 60_000;

const payload = z.object({ address: z.string().optional() }).catch({});

/** Whom a link let in, and what it is about. */
export type OpenedLink = {
  readonly candidateId: string;
  readonly applicationId: string | null;
  /** Set for the link of one interview: there a time is chosen or changed. */
  readonly interviewId: string | null;
};

/** Lets a candidate in by the link of a mail. `keep` is handed the cookie, which no outcome stores. */
export async function openLink(
  tx: Tx,
  secret: string,
  keep: (cookie: SessionCookie, expiresAt: Date, freshUntil: Date | undefined) => void,
): Promise<Result<OpenedLink, LinkOver>> {
  const link = await followLink(tx, secret, ["status", "sign_in", "booking"]);

  if (!link?.candidateId) return refuse({ type: "LinkOver" });

  const { candidateId } = link;
  const expiresAt = new Date(tx.now.getTime() + CANDIDATE_SESSION_MS);
  const freshUntil = link.kind === "sign_in" ? new Date(tx.now.getTime() + FRESH_MS) : undefined;
  const cookie = await openSession(tx, {
    kind: "candidate",
    candidateId,
    expiresAt,
    ...(freshUntil && { freshUntil }),
  });
  // Whoever has the mail has the address.
  await tx.query(
    `update candidate_email set proved_at = coalesce(proved_at, $4)
     where organization_id = $1 and candidate_id = $2 and email = $3`,
    [tx.organizationId, candidateId, payload.parse(link.payload).address ?? "", tx.now],
  );
  await tx.record({
    type: "candidate.signed_in",
    subjectId: candidateId,
    facts: { by: link.kind === "sign_in" ? "sign_in" : "status" },
  });
  keep(cookie, expiresAt, freshUntil);
  return ok({ candidateId, applicationId: link.applicationId, interviewId: link.interviewId });
}
