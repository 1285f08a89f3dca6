import { CLOSE_REASONS } from "@leadline/domain/requisition/close-reason";
import type { RequisitionTransitionRefused } from "@leadline/domain/requisition/requisition-status";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import {
  lockForCommand,
  outcomeOf,
  saveAsNextVersion,
  type Expected,
  type RequisitionOutcome,
  type VersionConflict,
} from "#features/requisition/draft/change-requisition.js";
import { lockOpenings } from "./lock-openings.js";

const closing = z.object({ reason: z.enum(CLOSE_REASONS, "Choose why it is closed.") });

/** Ends the search; each seat that is still open is given up for the reason given. */
export async function closeRequisition(
  tx: Tx,
  expected: Expected,
  input: { readonly reason: string },
): Promise<Result<RequisitionOutcome, VersionConflict | RequisitionTransitionRefused | InvalidInput>> {
  const locked = await lockForCommand(tx, expected, "requisition.close", "close");
  if (!locked.ok) return locked;
  const { requisition, next } = locked.value;
  const parsed = parseInput(closing, input);
  if (!parsed.ok) return parsed;
  const { reason } = parsed.value;

  const given = (await lockOpenings(tx, requisition.id)).filter(({ state }) => state === "open");
  for (const opening of given) {
    Object.assign(opening, { state: "closed", closedAt: tx.now, closeReason: reason });
    await tx.em.save(opening);
  }
  requisition.state = next;
  requisition.closeReason = reason;
  requisition.closedAt = tx.now;
  await saveAsNextVersion(tx, requisition);

  const openingIds = given.map(({ id }) => id);
  await tx.record({
    type: "requisition.closed",
    subjectId: requisition.id,
    requisitionId: requisition.id,
    facts: { reason, openingIds },
  });
  return ok(outcomeOf(requisition));
}
