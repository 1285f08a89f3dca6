import { z } from "zod";
import { event } from "../event/define-event.js";
import { APPROVAL_SUBJECTS } from "./choose-process.js";

const id = z.uuid();
/** What is being approved: the requisition or the offer, and its version. */
const request = { subject: z.enum(APPROVAL_SUBJECTS), approvalOf: id };

/** What happens to an approval flow, which is the subject of each event but the first. Reasons stay with the answer. */
export const approvalEvents = {
  /** The subject is the process: who has to approve what was laid down. */
  "approval.process_added": event(1, z.object({ subject: z.enum(APPROVAL_SUBJECTS) })),
  "approval.asked": event(1, z.object({ ...request, version: z.int() })),
  "approval.group_due": event(1, z.object({ ...request, groupId: id, memberIds: z.array(id) })),
  "approval.answered": event(
    1,
    z.object({
      ...request,
      groupId: id,
      memberId: id,
      /** Set when somebody answered for the member. */
      actedBy: id.optional(),
      decision: z.enum(["approved", "rejected"]),
    }),
  ),
  "approval.replaced": event(1, z.object({ ...request, groupId: id, memberId: id, by: id })),
  "approval.resolved": event(
    1,
    z.object({ ...request, requestedBy: id, state: z.enum(["approved", "rejected", "cancelled"]) }),
  ),
} as const;
