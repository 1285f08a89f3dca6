import { z } from "zod";
import { event } from "../event/define-event.js";
import { NOTE_VISIBILITIES } from "./note-visibility.js";

const visibility = z.enum(NOTE_VISIBILITIES);

/** What happens to a note. The text stays in its row, because it is about a person. */
export const noteEvents = {
  "note.added": event(1, z.object({ visibility })),
  "note.edited": event(1, z.object({ visibility })),
} as const;
