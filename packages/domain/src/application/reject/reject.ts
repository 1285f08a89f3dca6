import { z } from "zod";
import { invalid, type InvalidInput } from "../../shared/invalid-input.js";
import { HOUR, type Instant } from "../../shared/instant.js";
import { ok, refuse, type Result } from "../../shared/result.js";
import { prose } from "../../shared/text.js";
import { isCompetencyId } from "../../framework/competencies/competency-id.js";
import type { StageType } from "../../framework/pipeline-template.js";
import {
  isAboutThePerson,
  isRejectionReason,
  needsOf,
  type RejectionReasonId,
} from "../../framework/rejection-reason.js";
import { nextStatus, type ApplicationStatus, type TransitionRefused } from "../application-status.js";
import { vaguePhrase } from "./vague-phrase.js";

/** How long a rejection mail may wait: up to ten days. */
export const LONGEST_MAIL_DELAY_HOURS = 240;

/** The letters there are: a short one before anybody talked, and one that thanks for the time a candidate gave. */
export const REJECTION_MAILS = ["EM-REJECT-REVIEW", "EM-REJECT-LOOP"] as const;
export type RejectionMail = (typeof REJECTION_MAILS)[number];

/** A rejection as it is asked for. The mail is optional, because somebody may tell the candidate in person. */
export const rejectionDraft = z.object({
  reason: z.string("Choose a reason.").refine(isRejectionReason, "Choose a reason."),
  /** Ids of the competencies the reason is about. */
  competencies: z.array(z.string().refine(isCompetencyId, "Choose from the competencies.")).max(13),
  note: prose(2000, "The note"),
  mail: z
    .object({
      template: z.enum(REJECTION_MAILS, "Choose a mail."),
      delayHours: z
        .int("Enter whole hours.")
        .min(0, "The mail cannot be sent before now.")
        .max(LONGEST_MAIL_DELAY_HOURS, `A mail can wait ${LONGEST_MAIL_DELAY_HOURS} hours at most.`),
    })
    .nullable(),
});
export type RejectionDraft = z.output<typeof rejectionDraft>;

/** An offer is with the candidate; it has to be withdrawn before the application can be rejected. */
export interface OfferOutstanding {
  readonly type: "OfferOutstanding";
}

/** A rejection as it will be done; without a mail, somebody tells the candidate in person. */
export interface Rejected {
  readonly status: ApplicationStatus;
  readonly reason: RejectionReasonId;
  readonly competencies: readonly string[];
  readonly note: string;
  readonly mail: { readonly template: RejectionMail; readonly sendAt: Instant } | null;
}

/** Stages in which a candidate has talked to nobody yet: a résumé alone cannot show evidence. */
const BEFORE_TALKING: readonly StageType[] = ["lead", "review"];

/** The letter that fits how far the candidate came. */
export const fittingMail = (stageType: StageType): RejectionMail =>
  BEFORE_TALKING.includes(stageType) ? "EM-REJECT-REVIEW" : "EM-REJECT-LOOP";

/**
 * Decides a rejection: a reason of the framework with what it needs, no offer on its way, the mail after its delay.
 * After the first conversation a reason about the person needs a note, because somebody will ask what it rests on.
 */
export function reject(
  application: { readonly status: ApplicationStatus; readonly stageType: StageType; readonly offerSent: boolean },
  { reason, competencies, note, mail }: RejectionDraft,
  now: Instant,
): Result<Rejected, TransitionRefused | OfferOutstanding | InvalidInput> {
  const rejected = nextStatus(application.status, "reject");
  if (!rejected.ok) return rejected;
  if (application.offerSent) return refuse({ type: "OfferOutstanding" });

  const needs = needsOf(reason);
  if (needs === "competencies" && competencies.length === 0)
    return invalid("competencies", "Name the competencies this is about.");
  const talked = !BEFORE_TALKING.includes(application.stageType);
  if (note === "" && (needs === "note" || (talked && isAboutThePerson(reason))))
    return invalid("note", "Say in a sentence what this rests on.");
  const vague = vaguePhrase(note);
  if (vague !== undefined) return invalid("note", `“${vague}” is no evidence. Name what was seen, and the competency.`);

  const letter = mail && { template: mail.template, sendAt: now + mail.delayHours * HOUR };
  return ok({ status: rejected.value, reason, competencies, note, mail: letter });
}
