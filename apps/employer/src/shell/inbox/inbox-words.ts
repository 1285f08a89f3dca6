import { INTERVIEW_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import { isInterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";
import { catalogue } from "@leadline/ui/text/catalogue";
import { paths } from "#paths.ts";

const t = catalogue({
  requisitionApproval: "Approve {reference}, {title}",
  offerApproval: "Approve the offer for {name}",
  scorecard: "Scorecard for {name}",
  vote: "Vote on {name}",
  reply: "{name} waits for an answer",
  task: "Look at {name}",
  timesProposed: "{name} proposed other times",
  declined: "An interviewer declined, nobody could take over: {name}",
  replaced: "An interviewer declined and was replaced: {name}",
  cancelled: "{name} called an interview off",
  asked: "asked by {name}",
  withDetail: "{detail} · {about}",
  withReference: "{about} · {reference}",
  review: "Review",
  score: "Score",
  decide: "Vote",
  answer: "Answer",
  open: "Open",
});

interface Item {
  readonly kind: string;
  readonly detail: string;
  readonly about: string;
  readonly title: string;
  readonly requisitionRef?: string | null;
  readonly applicationRef?: string | null;
  readonly interviewRef?: string | null;
}

type Said = (values: { readonly name: string }) => string;
const TASKS: ReadonlyMap<string, Said> = new Map<string, Said>([
  ["interview.times_proposed", (values) => t("timesProposed", values)],
  ["interview.declined", (values) => t("declined", values)],
  ["interview.decliner_replaced", (values) => t("replaced", values)],
  ["interview.cancelled_by_candidate", (values) => t("cancelled", values)],
]);

// A name in a sentence keeps its own direction.
const isolated = (name: string): string => `\u2068${name}\u2069`;
const interviewName = (type: string): string => (isInterviewTypeId(type) ? INTERVIEW_TYPES[type].name : type);

/** What an inbox item asks for, as one short sentence. */
export function whatWaits({ kind, detail, title, requisitionRef }: Item): string {
  const name = isolated(title);
  if (kind === "approval" && detail === "offer") return t("offerApproval", { name });
  if (kind === "approval") return t("requisitionApproval", { reference: requisitionRef ?? "", title });
  if (kind === "scorecard") return t("scorecard", { name });
  if (kind === "vote") return t("vote", { name });
  if (kind === "reply") return t("reply", { name });
  return TASKS.get(detail)?.({ name }) ?? t("task", { name });
}

/** Who asked, or which interview or stage of which requisition. */
export function whatAbout({ kind, detail, about, requisitionRef }: Item): string {
  if (kind === "approval") {
    const asked = t("asked", { name: isolated(about) });
    return detail === "offer" && requisitionRef
      ? t("withReference", { about: asked, reference: requisitionRef })
      : asked;
  }
  const whole = requisitionRef ? t("withReference", { about, reference: requisitionRef }) : about;
  if (kind === "scorecard") return t("withDetail", { detail: interviewName(detail), about: whole });
  return kind === "reply" && detail ? t("withDetail", { detail, about: whole }) : whole;
}

/** The verb of the one thing to do. */
export function whatToDo({ kind }: Item): string {
  if (kind === "approval") return t("review");
  if (kind === "scorecard") return t("score");
  if (kind === "vote") return t("decide");
  return kind === "reply" ? t("answer") : t("open");
}

/** Where the thing is done; what can be answered here opens beside the list, on the tab one is on. */
export function whereDone(item: Item, tab?: string): string {
  const { kind, detail, requisitionRef, applicationRef, interviewRef } = item;
  if (kind === "scorecard" && interviewRef) return paths.interview(interviewRef);
  if (kind === "vote" && applicationRef) return paths.debrief(applicationRef);
  if (kind === "approval" && detail === "offer" && applicationRef) return paths.offer(applicationRef);
  if (kind === "approval" && requisitionRef) return paths.inbox(tab, requisitionRef);
  if (kind === "task" && detail.startsWith("interview.") && applicationRef) return paths.schedule(applicationRef);
  if (applicationRef) return paths.application(applicationRef);
  return requisitionRef ? paths.requisition(requisitionRef) : paths.inbox();
}
