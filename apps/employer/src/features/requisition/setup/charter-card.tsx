import { Card } from "@leadline/ui/card";
import { Chip } from "@leadline/ui/chip";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { ReactNode } from "react";
import type { RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import { labelIn, TEAM_KIND_OPTIONS } from "./setup-words.ts";
import styles from "./setup.module.css";

const t = catalogue({
  title: "Role charter",
  detail: "shown on the posting, in every kit, and in the debrief",
  handsOn: "Hands-on",
  percent: "{percent} %",
  team: "Team",
  people: "{count, plural, one {# person} other {# people}}",
  reports: "{count, plural, =0 {no direct reports} one {# direct report} other {# direct reports}}",
  onCall: "On-call",
  stack: "Stack",
  alone: "Decides alone",
  together: "Decides with others",
  elsewhere: "Decided elsewhere",
  at90: "Success at 90 days",
  at180: "Success at 180 days",
  why: "Why this role is needed",
  open: "not said",
});

interface CharterCardProps {
  readonly requisition: RequisitionSetupFragment;
  /** The command that opens it for editing, for whoever may. */
  readonly edit: ReactNode;
}

/** The role as candidates and interviewers read it. */
export function CharterCard({ requisition, edit }: CharterCardProps) {
  const { charter, handsOnPercent, justification } = requisition;
  const kind = labelIn(TEAM_KIND_OPTIONS, charter.teamKind);
  const reports =
    typeof charter.directReports === "number" ? t("reports", { count: charter.directReports }) : undefined;
  return (
    <Card title={t("title")} detail={t("detail")} aside={edit}>
      <dl className={styles.charter}>
        <Fact term={t("handsOn")} isShort>
          {typeof handsOnPercent === "number" && (
            <>
              <strong className={styles.big}>{t("percent", { percent: handsOnPercent })}</strong>
              <meter className={styles.share} min={0} max={100} value={handsOnPercent} aria-label={t("handsOn")} />
            </>
          )}
        </Fact>
        <Fact term={t("team")} isShort>
          {typeof charter.teamSize === "number" && (
            <strong className={styles.big}>{t("people", { count: charter.teamSize })}</strong>
          )}
          {(kind ?? reports) && <small>{[kind, reports].filter(Boolean).join(", ")}</small>}
        </Fact>
        <Fact term={t("onCall")} isShort>
          {charter.onCall && <span dir="auto">{charter.onCall}</span>}
        </Fact>
        <Fact term={t("stack")} isShort>
          {charter.stack && charter.stack.length > 0 && (
            <span className={styles.tags}>
              {charter.stack.map((name) => (
                <Chip key={name} tone="line">
                  {name}
                </Chip>
              ))}
            </span>
          )}
        </Fact>
        <Words term={t("alone")} words={charter.decidesAlone} />
        <Words term={t("together")} words={charter.decidesTogether} />
        <Words term={t("at90")} words={charter.successAt90Days} />
        <Words term={t("at180")} words={charter.successAt180Days} />
        <Words term={t("elsewhere")} words={charter.decidedElsewhere} />
        <Words term={t("why")} words={justification} />
      </dl>
    </Card>
  );
}

const Words = ({ term, words }: { readonly term: string; readonly words: string | null | undefined }) => (
  <Fact term={term}>{words && <span dir="auto">{words}</span>}</Fact>
);

interface FactProps {
  readonly term: string;
  readonly isShort?: boolean;
  readonly children: ReactNode;
}

function Fact({ term, isShort = false, children }: FactProps) {
  const isOpen = [children]
    .flat()
    .every((child) => child === null || child === undefined || child === false || child === "");
  return (
    <div data-short={isShort || undefined}>
      <dt>{term}</dt>
      <dd>{isOpen ? <span className={styles.muted}>{t("open")}</span> : children}</dd>
    </div>
  );
}
