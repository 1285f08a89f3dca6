import { z } from "zod";
import { event } from "../event/define-event.js";
import { TEAM_ROLES } from "../authorization/can.js";
import { CLOSE_REASONS } from "./close-reason.js";
import { GUARDED_FIELDS } from "./guarded-fields.js";

const id = z.uuid();
/** Counts the times approvers were asked, from 1; 0 when nobody had to be. */
const approvalVersion = z.int();

/** What happens to a requisition. Amounts and texts stay in the row; the facts name what changed. */
export const requisitionEvents = {
  "requisition.created": event(1, z.object({ ref: z.string(), profile: z.string().nullable() })),
  "requisition.edited": event(1, z.object({ fields: z.array(z.string()) })),
  "requisition.submitted": event(1, z.object({ approvalVersion, processId: id.nullable() })),
  "requisition.reapproval_asked": event(1, z.object({ approvalVersion, fields: z.array(z.enum(GUARDED_FIELDS)) })),
  "requisition.approved": event(1, z.object({ approvalVersion })),
  "requisition.rejected": event(1, z.object({ approvalVersion, flowId: id })),
  "requisition.recalled": event(1, z.object({ approvalVersion })),
  "requisition.opened": event(1, z.object({ openingIds: z.array(id), closedOpeningIds: z.array(id) })),
  "requisition.held": event(1, z.object({})),
  "requisition.resumed": event(1, z.object({})),
  "requisition.filled": event(1, z.object({ openingId: id })),
  "requisition.closed": event(1, z.object({ reason: z.enum(CLOSE_REASONS), openingIds: z.array(id) })),
  "requisition.cancelled": event(1, z.object({})),
  "requisition.reopened": event(1, z.object({ openingId: id })),
  "requisition.team_joined": event(1, z.object({ memberId: id, role: z.enum(TEAM_ROLES) })),
  "requisition.team_left": event(1, z.object({ memberId: id, role: z.enum(TEAM_ROLES) })),
} as const;
