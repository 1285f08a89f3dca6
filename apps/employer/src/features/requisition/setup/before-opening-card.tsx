import { Card } from "@leadline/ui/card";
import { Icon } from "@leadline/ui/icon";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { RequisitionPlanFragment } from "#graphql/generated/graphql.ts";
import styles from "./setup.module.css";

const t = catalogue({
  title: "Before it opens",
  ready: "Nothing is missing.",
  noPlan: "There is no interview plan yet",
  uncovered: "{competency} needs an interview built for it, and two people who see it",
  waived: "Opens with gaps in {competencies}: {reason}",
  notSubmitted: "Nobody has been asked for approval yet",
  outstanding: "{groups, plural, one {One approval} other {# approvals}} outstanding",
});

const ICONS = { block: "close", warn: "warning", wait: "clock" } as const;

type Step = RequisitionPlanFragment["beforeOpening"][number];

/** What stands between the requisition and its opening, most urgent first; gone once it is open. */
export function BeforeOpeningCard({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <Card title={t("title")}>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={wordsOf(step)} data-level={step.level}>
            <Icon name={isLevel(step.level) ? ICONS[step.level] : "info"} size="s" />
            <span>{wordsOf(step)}</span>
          </li>
        ))}
        {steps.length === 0 && (
          <li data-level="done">
            <Icon name="check" size="s" />
            <span>{t("ready")}</span>
          </li>
        )}
      </ul>
    </Card>
  );
}

const isLevel = (level: string): level is keyof typeof ICONS => level in ICONS;

function wordsOf({ type, message, competencies, groups }: Step): string {
  switch (type) {
    case "NoPlan":
      return t("noPlan");
    case "MustHaveUncovered":
      return t("uncovered", { competency: competencies.join(", ") });
    case "GapsWaived":
      return t("waived", { competencies: competencies.join(", "), reason: message ?? "" });
    case "NotSubmitted":
      return t("notSubmitted");
    case "ApprovalsOutstanding":
      return t("outstanding", { groups: groups ?? 0 });
    default:
      return message ?? "";
  }
}
