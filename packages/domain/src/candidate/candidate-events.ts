import { z } from "zod";
import { event } from "../event/define-event.js";

/** What happens to the record of a person. Facts name fields, never their values: those are the person's to erase. */
export const candidateEvents = {
  "candidate.created": event(1, z.object({ ref: z.string() })),
  "candidate.edited": event(1, z.object({ fields: z.array(z.string()) })),
} as const;
