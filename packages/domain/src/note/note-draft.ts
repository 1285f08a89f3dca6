import { z } from "zod";
import { requiredProse } from "../shared/text.js";

/** A note as it is written: up to 10,000 characters, and who it is for. */
export const noteDraft = z.object({
  body: requiredProse(10_000, "A note"),
  visibility: z.enum(["public", "private"], "Choose who may read the note."),
});
