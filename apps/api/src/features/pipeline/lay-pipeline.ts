import { planPipeline } from "@leadline/domain/pipeline/pipeline-plan";
import { inOrder } from "@leadline/domain/pipeline/stage-order";
import type { Tx } from "#core/write/tx.js";
import { Stage } from "./stage.entity.js";

/** The stages of a requisition in order; a requisition that has none yet gets those of the template. */
export async function layPipeline(tx: Tx, requisitionId: string): Promise<Stage[]> {
  const stages = await stagesOf(tx, requisitionId);
  if (stages.length > 0) return stages;

  await tx.em
    .createQueryBuilder()
    .insert()
    .into(Stage)
    .values(
      planPipeline().map((stage) => ({ ...stage, organizationId: tx.organizationId, id: tx.newId(), requisitionId })),
    )
    // Two people may be the first at once; the stages of one of them stay.
    .orIgnore()
    .execute();
  return await stagesOf(tx, requisitionId);
}

/** The stages of a requisition in order; none before its pipeline is laid. */
export const stagesOf = async (tx: Tx, requisitionId: string): Promise<Stage[]> =>
  inOrder(await tx.em.findBy(Stage, { organizationId: tx.organizationId, requisitionId }));
