import type { Reaction } from "#core/reaction.js";
import { onRequisitionCreated } from "#features/pipeline/on-requisition-created.js";

/** Every reaction there is; each slice adds its own `on-*.ts`. */
export const REACTIONS: readonly Reaction[] = [onRequisitionCreated];
