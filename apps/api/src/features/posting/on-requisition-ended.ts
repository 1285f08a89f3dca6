import { reaction } from "#core/write/reaction.js";
import type { Tx } from "#core/write/tx.js";
import { Posting } from "./posting.entity.js";
import { takeDown } from "./publish-posting.js";

async function takeDownAll(tx: Tx, requisitionId: string, command: "unpublish" | "close"): Promise<void> {
  const postings = await tx.em.find(Posting, {
    where: { organizationId: tx.organizationId, requisitionId },
    order: { id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  // What is down already refuses, and stays as it is.
  for (const posting of postings) await takeDown(tx, posting, command);
}

/** Nobody applies for a seat that is gone: postings close with their requisition, and rest while it is on hold. */
export const onRequisitionEnded = [
  reaction("requisition.closed", "posting.close", (tx, { subjectId }) => takeDownAll(tx, subjectId, "close")),
  reaction("requisition.filled", "posting.close", (tx, { subjectId }) => takeDownAll(tx, subjectId, "close")),
  reaction("requisition.cancelled", "posting.close", (tx, { subjectId }) => takeDownAll(tx, subjectId, "close")),
  reaction("requisition.held", "posting.unpublish", (tx, { subjectId }) => takeDownAll(tx, subjectId, "unpublish")),
];
