import { reaction } from "#core/write/reaction.js";
import { layPipeline } from "./lay-pipeline.js";

/** A requisition has its stages before anybody can apply to it. */
export const onRequisitionCreated = reaction("requisition.created", "pipeline.lay", async (tx, { subjectId }) => {
  await layPipeline(tx, subjectId);
});
