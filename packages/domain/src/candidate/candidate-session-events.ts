import { z } from "zod";
import { event } from "../event/define-event.js";

/** What happens to a candidate's way in. */
export const candidateSessionEvents = {
  "candidate.link_requested": event(1, z.object({ messageId: z.uuid() })),
  "candidate.signed_in": event(1, z.object({ by: z.enum(["status", "sign_in"]) })),
  "candidate.signed_out": event(1, z.object({})),
} as const;
