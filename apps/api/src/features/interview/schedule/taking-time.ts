import type { SlotTaken } from "@leadline/domain/interview/find-slot/booking";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { codeOf } from "#core/write/write.js";

/**
 * Lets one booking at a time look at and change these people's calendars. Comes before any look at them, and before
 * the exclusion constraints, which deadlock under a rush when nothing queues in front of them.
 */
export const queueForPeople = (
  tx: Tx,
  memberIds: readonly string[],
  candidateId: string,
): Promise<Result<void, SlotTaken>> =>
  takingTime(() => tx.exclusively(`candidate/${candidateId}`, ...memberIds.map((id) => `member/${id}`)));

/** Exclusion violated, deadlock, lock not to be had in time: each means that somebody else was faster. */
const TAKEN = new Set(["23P01", "40P01", "55P03"]);

/** Runs what takes people's time; the database's last wall answers as "slot taken", like the rules before it. */
export async function takingTime<T>(change: () => Promise<T>): Promise<Result<T, SlotTaken>> {
  try {
    return ok(await change());
  } catch (error) {
    if (TAKEN.has(codeOf(error) ?? "")) return refuse({ type: "SlotTaken" });
    throw error;
  }
}
