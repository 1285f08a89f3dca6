import { Badge } from "@leadline/ui/badge";
import { Button } from "@leadline/ui/button";
import { FactList } from "@leadline/ui/fact-list";
import { Reference } from "@leadline/ui/reference";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatCalendarDay, formatStamp } from "@leadline/ui/text/dates";
import type { ReactNode } from "react";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useReader } from "#lib/reader.tsx";
import { ApprovalAnswer } from "#page/approval/approval-answer.tsx";
import { ApprovalGroups } from "#page/approval/approval-groups.tsx";
import { askedGroups } from "#page/approval/asked-groups.ts";
import { payInWords } from "#page/requisition/pay-in-words.ts";
import { paths } from "#paths.ts";
import styles from "./inbox.module.css";
import { useApprovalAnswer } from "./use-approval-answer.ts";

const t = catalogue({
  yours: "Your approval",
  asked: "{name}, {when}",
  quote: "“{words}”",
  openings: "Openings",
  handsOn: "Hands-on",
  percent: "{percent} %",
  pay: "Pay range",
  hireBy: "Hire by",
  plan: "Plan",
  noGap: "no gap, {count, plural, one {# interview} other {# interviews}}, {minutes} min",
  gaps: "{count, plural, one {one must-have} other {# must-haves}} not covered",
  noPlan: "not made yet",
  version: "Version",
  whole: "See the whole requisition",
  back: "Back to the inbox",
});

export const approvalReviewFragment = graphql(`
  fragment ApprovalReview on Requisition {
    id
    ref
    title
    approvalVersion
    headcount
    handsOnPercent
    justification
    targetHireOn
    pay {
      minMinor
      maxMinor
      currency
      interval
    }
    plan {
      id
      candidateMinutes
      interviews {
        id
      }
      coverage {
        mustHave
        gaps
      }
    }
    approvals {
      id
      state
      version
      askedAt
      requestedBy {
        id
        name
      }
      groups {
        id
        name
        required
        state
        seats {
          state
          reason
          at
          member {
            id
            name
          }
        }
      }
    }
    viewerCan {
      answerApproval
    }
  }
`);

interface ReviewPaneProps {
  readonly requisition: FragmentType<typeof approvalReviewFragment>;
  /** Where the inbox is without the pane. */
  readonly back: string;
  readonly onAnswered: () => void;
}

/** What is asked for in an approval, and the answer, without leaving the inbox. */
export function ReviewPane({ requisition: masked, back, onAnswered }: ReviewPaneProps) {
  const reader = useReader();
  const requisition = readFragment(approvalReviewFragment, masked);
  const { answer, isPending, refusal } = useApprovalAnswer(requisition, onAnswered);
  const [flow] = requisition.approvals;
  const pay = payInWords(requisition.pay, reader.locale);
  const facts: { readonly term: string; readonly fact: ReactNode }[] = [
    { term: t("openings"), fact: requisition.headcount },
    { term: t("plan"), fact: planInWords(requisition.plan) },
  ];
  if (typeof requisition.handsOnPercent === "number")
    facts.push({ term: t("handsOn"), fact: t("percent", { percent: requisition.handsOnPercent }) });
  if (pay) facts.push({ term: t("pay"), fact: pay });
  if (requisition.targetHireOn)
    facts.push({ term: t("hireBy"), fact: formatCalendarDay(requisition.targetHireOn, reader.locale) });
  if (flow && flow.version > 1) facts.push({ term: t("version"), fact: flow.version });
  return (
    <article className={styles.review} aria-labelledby="review">
      <Button variant="ghost" size="s" icon="left" href={back}>
        {t("back")}
      </Button>
      <div className={styles.reviewHead}>
        <Reference>{requisition.ref}</Reference>
        {requisition.viewerCan.answerApproval && <Badge tone="wait">{t("yours")}</Badge>}
      </div>
      <h2 id="review" className={styles.reviewTitle}>
        {requisition.title}
      </h2>
      {flow && (
        <p className={styles.about}>
          {t("asked", { name: flow.requestedBy.name, when: formatStamp(flow.askedAt, reader) })}
        </p>
      )}
      {requisition.justification && <p dir="auto">{t("quote", { words: requisition.justification })}</p>}
      <FactList facts={facts} />
      {flow && <ApprovalGroups groups={askedGroups(flow.groups)} />}
      {requisition.viewerCan.answerApproval && (
        <ApprovalAnswer isPending={isPending} refusal={refusal} onAnswer={answer} />
      )}
      <div>
        <Button size="s" href={paths.requisitionSetup(requisition.ref)}>
          {t("whole")}
        </Button>
      </div>
    </article>
  );
}

interface PlanFacts {
  readonly candidateMinutes: number;
  readonly interviews: readonly unknown[];
  readonly coverage: readonly { readonly mustHave: boolean; readonly gaps: readonly string[] }[];
}

function planInWords(plan: PlanFacts | null | undefined): string {
  if (!plan) return t("noPlan");
  const open = plan.coverage.filter(({ mustHave, gaps }) => mustHave && gaps.length > 0).length;
  return open > 0
    ? t("gaps", { count: open })
    : t("noGap", { count: plan.interviews.length, minutes: plan.candidateMinutes });
}
