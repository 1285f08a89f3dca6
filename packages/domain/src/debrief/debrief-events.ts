import { z } from "zod";
import { event } from "../event/define-event.js";
import { OUTCOMES } from "./vote.js";

const id = z.uuid();

/** What happens to a debrief. Votes and reasons stay in their rows; a vote's fact is that it was cast, and no more. */
export const debriefEvents = {
  "debrief.opened": event(1, z.object({ voterIds: z.array(id), unlocked: z.boolean(), missingMemberIds: z.array(id) })),
  "vote.cast": event(1, z.object({ memberId: id })),
  "debrief.revealed": event(1, z.object({ early: z.boolean(), outstandingMemberIds: z.array(id) })),
  "debrief.decided": event(1, z.object({ decisionId: id, outcome: z.enum(OUTCOMES), levelId: id.nullable() })),
  "debrief.reopened": event(1, z.object({})),
} as const;
