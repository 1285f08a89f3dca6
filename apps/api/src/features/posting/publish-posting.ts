import { nextPostingState, type PostingTransitionRefused } from "@leadline/domain/posting/posting-status";
import { publish, schedule, type NotPublishable, type ScheduleRefusal } from "@leadline/domain/posting/publish";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { lockPosting, type ExpectedPosting, type VersionConflict } from "./lock-posting.js";
import { Posting } from "./posting.entity.js";
import { publishabilityOf } from "./publishability.js";

type Outcome = { readonly postingId: string };

/** Puts a posting on the careers site; refused, with everything that is missing, unless it is complete. */
export async function publishPosting(
  tx: Tx,
  expected: ExpectedPosting,
): Promise<Result<Outcome, VersionConflict | NotPublishable | PostingTransitionRefused>> {
  const locked = await lockPosting(tx, expected, "posting.publish");
  if (!locked.ok) return locked;
  return await putUp(tx, locked.value);
}

/** Has a posting published on a later day; refused now, with everything that is missing, unless it is complete. */
export async function schedulePosting(
  tx: Tx,
  expected: ExpectedPosting,
  publishOn: unknown,
): Promise<Result<Outcome, VersionConflict | ScheduleRefusal>> {
  const locked = await lockPosting(tx, expected, "posting.publish");
  if (!locked.ok) return locked;
  const posting = locked.value;

  const scheduled = schedule((await publishabilityOf(tx, posting)).publishable, publishOn);
  if (!scheduled.ok) return scheduled;

  posting.state = scheduled.value.state;
  posting.publishOn = scheduled.value.publishOn;
  posting.version += 1;
  await tx.em.save(posting);

  const { ref, requisitionId } = posting;
  const facts = { ref, publishOn: scheduled.value.publishOn };
  await tx.record({ type: "posting.scheduled", subjectId: posting.id, requisitionId, facts });
  return ok({ postingId: posting.id });
}

/**
 * Its day has come. A posting that lost something meanwhile stays scheduled, its page says what is missing, and it goes
 * up as soon as nothing is.
 */
export async function publishScheduled(
  tx: Tx,
  postingId: string,
): Promise<Result<Outcome, NotPublishable | PostingTransitionRefused>> {
  const posting = await tx.lock(Posting, postingId);
  if (posting.state !== "scheduled")
    return refuse({ type: "PostingTransitionRefused", command: "publish", state: posting.state });
  return await putUp(tx, posting);
}

async function putUp(tx: Tx, posting: Posting): Promise<Result<Outcome, NotPublishable | PostingTransitionRefused>> {
  const published = publish((await publishabilityOf(tx, posting)).publishable);
  if (!published.ok) return published;

  const again = posting.firstPublishedAt !== null;
  posting.state = published.value;
  posting.publishOn = null;
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
  posting.publishOn = null;
  posting.contentChangedAt = tx.now;
  posting.version += 1;
  await tx.em.save(posting);

  const type = command === "close" ? "posting.closed" : "posting.unpublished";
  const { ref, requisitionId } = posting;
  await tx.record({ type, subjectId: posting.id, requisitionId, facts: { ref } });
  return ok({ postingId: posting.id });
}
