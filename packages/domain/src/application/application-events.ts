import { z } from "zod";
import { event } from "../event/define-event.js";
import { MOVE_CONCERNS } from "../pipeline/move-concerns.js";

const id = z.uuid();
const day = z.iso.date();
const instant = z.iso.datetime();

/** What happens to an application. Reasons in people's own words stay in its rows; the facts name what was done. */
export const applicationEvents = {
  "application.submitted": event(
    1,
    z.object({
      candidateId: id,
      postingId: id.nullable(),
      stageId: id,
      source: z.string(),
      /** Same name and phone or link as somebody known; a member confirms. */
      perhapsSameAs: id.optional(),
    }),
  ),
  "application.moved": event(
    1,
    z.object({ fromStageId: id, toStageId: id, transitionId: id, overridden: z.array(z.enum(MOVE_CONCERNS)) }),
  ),
  "application.move_undone": event(1, z.object({ fromStageId: id, toStageId: id, transitionId: id, undoes: id })),
  "application.rejected": event(
    1,
    z.object({
      reason: z.string(),
      competencies: z.array(z.string()),
      stageId: id,
      messageId: id.nullable(),
      mailAt: instant.nullable(),
    }),
  ),
  "application.reinstated": event(
    1,
    z.object({ from: z.enum(["rejected", "withdrawn"]), stageId: id, cancelledMessageIds: z.array(id) }),
  ),
  "application.held": event(1, z.object({ reviewOn: day, stageId: id })),
  "application.resumed": event(1, z.object({ stageId: id })),
  "application.withdrawn": event(1, z.object({ reason: z.string(), stageId: id })),
  "application.assigned": event(1, z.object({ ownerId: id.nullable() })),
  "application.hired": event(1, z.object({ openingId: id, offerId: id, startOn: day, stageId: id })),
  "application.unhired": event(1, z.object({ openingId: id, stageId: id })),
} as const;
