import { z } from "zod";
import { prose, requiredProse } from "../shared/text.js";
import { OUTCOMES } from "./vote.js";

/** What somebody answerable decides after the votes are revealed. It offers the matching move and never makes it. */
export const decisionInput = z.object({
  outcome: z.enum(OUTCOMES, "Choose advance, hold or reject."),
  levelId: z.uuid("Choose a level from the list.").nullable(),
  rationale: requiredProse(4000, "The rationale"),
  /** Written dissent, in the words of whoever disagrees. */
  dissent: prose(4000, "The dissent").default(""),
  nextStep: prose(300, "The next step").default(""),
});
export type DecisionInput = z.output<typeof decisionInput>;
