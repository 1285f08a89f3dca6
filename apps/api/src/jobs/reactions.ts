import type { Reaction } from "#core/reaction.js";

/** Every reaction there is; each slice adds its own `on-*.ts`. */
export const REACTIONS: readonly Reaction[] = [];
