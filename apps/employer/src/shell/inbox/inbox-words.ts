import { INTERVIEW_TYPES } from "@leadline/domain/framework/interview-type";
import { isInterviewTypeId } from "@leadline/domain/framework/interview-type-id";
import { catalogue } from "@leadline/ui/text/catalogue";
import { paths } from "#paths.ts";

const t = catalogue({
  requisitionApproval: "Approve the requisition",
  offerApproval: "Approve the offer",
  scorecard: "Scorecard: {interview}",
  vote: "Vote in the debrief",
  reply: "Answer owed, {stage}",
  task: "To do",
  timesProposed: "The candidate proposed other times",
  declined: "An interviewer declined and nobody could take over",
  replaced: "An interviewer declined and was replaced",
  cancelled: "The candidate called an interview off",
  asked: "asked by {name}",
});

interface Item {
  readonly kind: string;
  readonly detail: string;
  readonly about: string;
  readonly requisitionRef?: string | null;
  readonly applicationRef?: string | null;
  readonly interviewRef?: string | null;
}

const TASKS: ReadonlyMap<string, () => string> = new Map([
  ["interview.times_proposed", () => t("timesProposed")],
  ["interview.declined", () => t("declined")],
  ["interview.decliner_replaced", () => t("replaced")],
  ["interview.cancelled_by_candidate", () => t("cancelled")],
]);

const interviewName = (type: string): string => (isInterviewTypeId(type) ? INTERVIEW_TYPES[type].name : type);

/** What an inbox item asks for, in a few words. */
export function whatWaits({ kind, detail }: Item): string {
  if (kind === "approval") return detail === "offer" ? t("offerApproval") : t("requisitionApproval");
  if (kind === "scorecard") return t("scorecard", { interview: interviewName(detail) });
  if (kind === "vote") return t("vote");
  if (kind === "reply") return t("reply", { stage: detail });
  return TASKS.get(detail)?.() ?? t("task");
}

/** Who asked, or the requisition a candidate belongs to. */
export const whatAbout = ({ kind, about }: Item): string => (kind === "approval" ? t("asked", { name: about }) : about);

/** Where the thing is done. */
export function whereDone(item: Item): string {
  const { kind, detail, requisitionRef, applicationRef, interviewRef } = item;
  if (kind === "scorecard" && interviewRef) return paths.interview(interviewRef);
  if (kind === "vote" && applicationRef) return paths.debrief(applicationRef);
  if (kind === "approval" && detail === "offer" && applicationRef) return paths.offer(applicationRef);
  if (kind === "approval" && requisitionRef) return paths.requisitionSetup(requisitionRef);
  if (applicationRef) return paths.application(applicationRef);
  return requisitionRef ? paths.requisition(requisitionRef) : paths.inbox();
}
