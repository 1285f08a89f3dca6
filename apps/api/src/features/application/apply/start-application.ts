import { openForApplications, type PostingClosed } from "@leadline/domain/application/apply/submit";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { publicPosting } from "#features/posting/public-posting.js";
import { openApplySession } from "./apply-session.js";

/** Begins an application form for a published job; `keep` is handed the secret that files are uploaded with. */
export async function startApplication(
  tx: Tx,
  jobRef: string,
  keep: (secret: string) => void,
): Promise<Result<{ readonly postingId: string }, PostingClosed>> {
  const posting = await publicPosting(tx, jobRef);

  await tx.authorize("application.submit");
  if (!posting) return refuse({ type: "PostingClosed" });
  const open = openForApplications(posting);
  if (!open.ok) return open;

  keep(await openApplySession(tx, posting.id));
  return ok({ postingId: posting.id });
}
