import { z } from "zod";
import { event } from "../event/define-event.js";

/** What happens to an interview plan. A new version leaves the old one readable for interviews that used it. */
export const planEvents = {
  "plan.generated": event(1, z.object({ version: z.int(), interviewTypes: z.array(z.string()) })),
  "plan.edited": event(1, z.object({ version: z.int(), interviewTypes: z.array(z.string()) })),
  "plan.gaps_accepted": event(1, z.object({ version: z.int(), competencies: z.array(z.string()) })),
  "plan.interviewers_assigned": event(1, z.object({ plannedInterviewId: z.uuid(), memberIds: z.array(z.uuid()) })),
} as const;
