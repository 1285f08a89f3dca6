import type { Tx } from "#core/tx.js";
import { Opening } from "./opening.entity.js";

/** The openings of a locked requisition, locked too, in the order of their codes. */
export const lockOpenings = (tx: Tx, requisitionId: string): Promise<Opening[]> =>
  tx.em.find(Opening, {
    where: { organizationId: tx.organizationId, requisitionId },
    order: { id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
