import type { Action } from "@leadline/domain/authorization/matrix";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { Posting } from "./posting.entity.js";

/** Somebody changed the posting since it was read; nothing was overwritten. */
export interface VersionConflict {
  readonly type: "VersionConflict";
  readonly currentVersion: number;
}

/** Which posting, as whoever asks last saw it. */
export interface ExpectedPosting {
  readonly postingId: string;
  readonly expectedVersion: number;
}

/** A posting for a change by whoever asks: locked, allowed, and still the version they saw. */
export async function lockPosting(
  tx: Tx,
  { postingId, expectedVersion }: ExpectedPosting,
  action: Action,
): Promise<Result<Posting, VersionConflict>> {
  const posting = await tx.lock(Posting, postingId);
  await tx.authorize(action, { requisitionId: posting.requisitionId });
  if (posting.version !== expectedVersion) return refuse({ type: "VersionConflict", currentVersion: posting.version });
  return ok(posting);
}
