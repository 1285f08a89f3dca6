import { z } from "zod";
import { event } from "../event/define-event.js";

const template = z.string();

/** What happens to mail. Address, subject and words stay in the message's row. */
export const messageEvents = {
  "message.written": event(1, z.object({ template })),
  "message.sent": event(1, z.object({ template })),
  "message.cancelled": event(1, z.object({ template })),
  "message.failed": event(1, z.object({ template })),
} as const;
