import { z } from "zod";
import { event } from "../event/define-event.js";

/** What happens to an organization and the people in it. */
export const organizationEvents = {
  "organization.created": event(1, z.object({})),
  /** The subject is the place: a department or a location. */
  "organization.place_added": event(1, z.object({ kind: z.enum(["department", "location"]) })),
  "member.qualified": event(1, z.object({ interviewTypes: z.array(z.string()) })),
  "member.added": event(1, z.object({ role: z.string() })),
  "member.signed_in": event(1, z.object({})),
  "member.signed_out": event(1, z.object({})),
  "member.preferences_changed": event(1, z.object({ fields: z.array(z.string()) })),
} as const;
