import { z } from "zod";
import { line, prose } from "../shared/text.js";

/** What kind of team the Tech Lead joins. */
export const TEAM_KINDS = ["product", "platform", "architecture", "enabling", "founding"] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

/**
 * The role charter: what a candidate needs to know to want the role, and what a posting, a kit and a debrief show.
 * Every part may stay empty while it is being written.
 */
export const charter = z.object({
  teamKind: z.enum(TEAM_KINDS, "Choose what kind of team it is.").nullish(),
  /** People in the team, the lead included. */
  teamSize: z
    .int("Enter the number of people in the team.")
    .min(1, "A team has at least 1 person.")
    .max(50, "For more than 50 people, describe the team the lead works with day to day.")
    .nullish(),
  /** People who report to the lead; 0 when the lead guides without line management. */
  directReports: z
    .int("Enter the number of people who report to the lead.")
    .min(0, "Direct reports cannot be fewer than 0.")
    .max(50, "Direct reports can be at most 50.")
    .nullish(),
  /** In the employer's words: how often, paid or not, first or second line. */
  onCall: prose(200, "On-call").optional(),
  /** What the lead decides alone. */
  decidesAlone: prose(1000, "What the lead decides alone").optional(),
  /** What the lead decides together with others. */
  decidesTogether: prose(1000, "What the lead decides with others").optional(),
  /** What is decided elsewhere, said openly. */
  decidedElsewhere: prose(1000, "What is decided elsewhere").optional(),
  /** Technologies in use, in the order of importance. */
  stack: z.array(line(40, "A technology")).max(20, "List at most 20 technologies.").optional(),
  /** What will be different 90 and 180 days after the start if all goes well. */
  successAt90Days: prose(1000, "Success at 90 days").optional(),
  successAt180Days: prose(1000, "Success at 180 days").optional(),
});
export type Charter = z.output<typeof charter>;
