import { z } from "zod";
import { event } from "../event/define-event.js";
import { FILE_KINDS } from "./file-kind.js";

const id = z.uuid();

/** What happens to a file. Its name and content are the person's, and stay in the row. */
export const documentEvents = {
  "document.uploaded": event(1, z.object({ fileKind: z.enum(FILE_KINDS), bytes: z.int() })),
  "document.attached": event(1, z.object({ candidateId: id })),
  "document.opened": event(1, z.object({})),
  "document.read": event(1, z.object({ textState: z.enum(["ready", "unavailable", "failed"]) })),
} as const;
