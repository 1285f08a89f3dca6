import { z } from "zod";
import { event } from "../event/define-event.js";

const version = z.object({ offerId: z.string(), number: z.int() });

/** What happens to an offer. Facts name the version and the amounts as they were. */
export const offerEvents = {
  "offer.created": event(1, version.extend({ openingId: z.string() })),
  "offer.changed": event(1, version),
  "offer.submitted": event(1, version.extend({ outsideRange: z.boolean() })),
  "offer.approval_skipped": event(1, version.extend({ reason: z.literal("inside_range") })),
  "offer.approved": event(1, version),
  "offer.returned": event(1, version),
  "offer.revised": event(1, version.extend({ from: z.int() })),
  "offer.sent": event(1, version.extend({ expiresAt: z.string(), letterSha256: z.string() })),
  "offer.viewed": event(1, version),
  "offer.accepted": event(1, version),
  "offer.declined": event(1, version),
  "offer.expired": event(1, version),
  "offer.withdrawn": event(1, version),
} as const;
