import type { Tx } from "#core/write/tx.js";
import { Opening } from "#features/requisition/opening.entity.js";

/** The openings of a locked requisition, locked too, oldest first: by the number at the end of their code. */
export async function lockOpenings(tx: Tx, requisitionId: string): Promise<Opening[]> {
  const openings = await tx.em.find(Opening, {
    where: { organizationId: tx.organizationId, requisitionId },
    order: { id: "ASC" },
    lock: { mode: "pessimistic_write" },
  });
  const number = ({ code }: Opening): number => Number(code.slice(code.lastIndexOf("-") + 1));
  return openings.toSorted((left, right) => number(left) - number(right));
}
