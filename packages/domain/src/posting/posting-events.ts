import { z } from "zod";
import { event } from "../event/define-event.js";

const ref = z.string();

/** What happens to a posting. Its text stays in the row; the facts name what changed. */
export const postingEvents = {
  "posting.drafted": event(1, z.object({ ref })),
  "posting.edited": event(1, z.object({ fields: z.array(z.string()), formVersion: z.int() })),
  "posting.scheduled": event(1, z.object({ ref, publishOn: z.iso.date() })),
  "posting.published": event(1, z.object({ ref, again: z.boolean() })),
  "posting.unpublished": event(1, z.object({ ref })),
  "posting.closed": event(1, z.object({ ref })),
} as const;
