import { z } from "zod";
import { event } from "../../event/define-event.js";

const id = z.uuid();

/** What happens around sending an application, beside the application itself. */
export const submissionEvents = {
  /** Somebody applied again where an application is active; nothing changes until it is confirmed from the mailed link. */
  "application.change_requested": event(1, z.object({ messageId: id })),
  /** Confirmed from the link: answers and files are the newer ones. */
  "application.changed": event(1, z.object({ fields: z.array(z.string()), documentId: id.nullable() })),
  "consent.given": event(1, z.object({ kinds: z.array(z.string()), textVersion: z.string(), locale: z.string() })),
} as const;
