import { nextPostingState, type PostingTransitionRefused } from "@leadline/domain/posting/posting-status";
import { publish, type NotPublishable } from "@leadline/domain/posting/publish";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { lockPosting, type ExpectedPosting, type VersionConflict } from "./lock-posting.js";
import type { Posting } from "./posting.entity.js";
import { publishabilityOf } from "./publishability.js";

type Outcome = { readonly postingId: string };

/** Puts a posting on the careers site; refused, with everything that is missing, unless it is complete. */
export async function publishPosting(
  tx: Tx,
  expected: ExpectedPosting,
): Promise<Result<Outcome, VersionConflict | NotPublishable | PostingTransitionRefused>> {
  const locked = await lockPosting(tx, expected, "posting.publish");
  if (!locked.ok) return locked;
  const posting = locked.value;

  const published = publish((await publishabilityOf(tx, posting)).publishable);
  if (!published.ok) return published;

  const again = posting.firstPublishedAt !== null;
  posting.state = published.value;
  posting.firstPublishedAt ??= tx.now;
  posting.contentChangedAt = tx.now;
  posting.version += 1;
  await tx.em.save(posting);

  const { ref, requisitionId } = posting;
  await tx.record({ type: "posting.published", subjectId: posting.id, requisitionId, facts: { ref, again } });
  return ok({ postingId: posting.id });
}

/** Takes a posting off the careers site; it can return as it is. */
export async function unpublishPosting(
  tx: Tx,
  expected: ExpectedPosting,
): Promise<Result<Outcome, VersionConflict | PostingTransitionRefused>> {
  const locked = await lockPosting(tx, expected, "posting.publish");
  return locked.ok ? await takeDown(tx, locked.value, "unpublish") : locked;
}

/** Ends a posting for good: its address says from now on that the job is gone. */
export async function closePosting(
  tx: Tx,
  expected: ExpectedPosting,
): Promise<Result<Outcome, VersionConflict | PostingTransitionRefused>> {
  const locked = await lockPosting(tx, expected, "posting.publish");
  return locked.ok ? await takeDown(tx, locked.value, "close") : locked;
}

/** The change both share, for people and for what follows from a requisition. */
export async function takeDown(
  tx: Tx,
  posting: Posting,
  command: "unpublish" | "close",
): Promise<Result<Outcome, PostingTransitionRefused>> {
  const next = nextPostingState(posting.state, command);
  if (!next.ok) return next;

  posting.state = next.value;
  posting.contentChangedAt = tx.now;
  posting.version += 1;
  await tx.em.save(posting);

  const type = command === "close" ? "posting.closed" : "posting.unpublished";
  const { ref, requisitionId } = posting;
  await tx.record({ type, subjectId: posting.id, requisitionId, facts: { ref } });
  return ok({ postingId: posting.id });
}
