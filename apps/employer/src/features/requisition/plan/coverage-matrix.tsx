import { Button } from "@leadline/ui/button";
import { Chip } from "@leadline/ui/chip";
import { Icon } from "@leadline/ui/icon";
import { catalogue } from "@leadline/ui/text/catalogue";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import { Fragment } from "react";
import type { RequisitionPlanFragment } from "#graphql/generated/graphql.ts";
import styles from "./plan.module.css";

const t = catalogue({
  caption: "Which interview sees which competency",
  competency: "Competency",
  must: "must-have",
  minutes: "{minutes} min",
  raters: "Raters",
  evidence: "Evidence",
  primary: "built for it",
  secondary: "shows in passing",
  not: "not seen",
  shortPrimary: "primary",
  shortSecondary: "secondary",
  blindSpot: "blind spot",
  notCovered: "Not covered.",
  gapRaters: "Fewer than two people see it.",
  gapPrimary: "No interview is built for it.",
  gapEvidence: "Evidence {evidence} of 1.5.",
  fix: "Add {interview}, +{minutes} min",
});

type Plan = NonNullable<RequisitionPlanFragment["plan"]>;
type Row = Plan["coverage"][number];
export type PlanFix = NonNullable<Plan["checks"][number]["fix"]>;

const GAPS = { raters: "gapRaters", primary: "gapPrimary", evidence: "gapEvidence" } as const;

interface CoverageMatrixProps {
  readonly plan: Plan;
  /** Takes the offered way out of a gap; absent when the viewer may not edit the plan. */
  readonly onFix?: ((fix: PlanFix) => void) | undefined;
}

/**
 * Competencies by interviews: a full dot is built for it, half a dot shows it in passing. Must-haves first; a gap says
 * what is missing and offers its fix right below.
 */
export function CoverageMatrix({ plan, onFix }: CoverageMatrixProps) {
  const rows = plan.coverage.toSorted(
    (one, other) => Number(other.mustHave) - Number(one.mustHave) || other.weight - one.weight,
  );
  const checkOf = (row: Row, name: string) =>
    plan.checks.find(({ check, competency }) => check === name && competency === row.competency);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} role="region" aria-label={t("caption")} tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t("competency")}</th>
            {plan.interviews.map(({ id, shortName, minutes }) => (
              <th key={id} scope="col">
                {shortName}
                <small>{t("minutes", { minutes })}</small>
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {t("raters")}
            </th>
            <th scope="col" className={styles.number}>
              {t("evidence")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const isGap = row.mustHave && row.gaps.length > 0;
            return (
              <Fragment key={row.competency}>
                <CompetencyRow row={row} plan={plan} isBlindSpot={checkOf(row, "blindSpot") !== undefined} />
                {isGap && (
                  <tr data-gap="true">
                    <td colSpan={plan.interviews.length + 3}>
                      <Gap row={row} fix={checkOf(row, "coverage")?.fix} onFix={onFix} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CompetencyRowProps {
  readonly row: Row;
  readonly plan: Plan;
  readonly isBlindSpot: boolean;
}

const CompetencyRow = ({ row, plan, isBlindSpot }: CompetencyRowProps) => (
  <tr data-must={row.mustHave || undefined} data-gap={row.gaps.length > 0 || undefined}>
    <th scope="row">
      <span className={styles.competency}>
        <span className={styles.star}>
          {row.mustHave && (
            <>
              <Icon name="star" size="xs" />
              <VisuallyHidden>{t("must")}</VisuallyHidden>
            </>
          )}
        </span>
        {row.name}
        {isBlindSpot && <Chip tone="warn">{t("blindSpot")}</Chip>}
      </span>
    </th>
    {plan.interviews.map(({ id, primary, secondary }) => (
      <td key={id}>
        <Sight
          kind={primary.includes(row.competency) ? "primary" : secondary.includes(row.competency) ? "secondary" : "not"}
        />
      </td>
    ))}
    <td className={styles.number}>{row.raters}</td>
    <td className={styles.number}>{row.evidence}</td>
  </tr>
);

interface GapProps {
  readonly row: Row;
  readonly fix: PlanFix | null | undefined;
  readonly onFix: CoverageMatrixProps["onFix"];
}

function Gap({ row, fix, onFix }: GapProps) {
  const missing = (["raters", "primary", "evidence"] as const).filter((gap) => row.gaps.includes(gap));
  return (
    <div className={styles.gap}>
      <Icon name="warning" size="s" />
      <span>
        <strong>{t("notCovered")}</strong> {missing.map((gap) => t(GAPS[gap], { evidence: row.evidence })).join(" ")}
      </span>
      {fix && onFix && (
        <Button size="s" icon="plus" onPress={() => onFix(fix)}>
          {t("fix", { interview: fix.name, minutes: fix.candidateMinutes })}
        </Button>
      )}
    </div>
  );
}

/** What a dot of the matrix means; the pictures are the same, the words stand beside them. */
export const SightLegend = () => (
  <span className={styles.legend}>
    {(["primary", "secondary"] as const).map((kind) => (
      <span key={kind}>
        <span className={styles.sight} data-kind={kind} aria-hidden="true" />
        {t(kind === "primary" ? "shortPrimary" : "shortSecondary")}
      </span>
    ))}
  </span>
);

const Sight = ({ kind }: { readonly kind: "primary" | "secondary" | "not" }) => (
  <span className={styles.sight} data-kind={kind}>
    <VisuallyHidden>{t(kind)}</VisuallyHidden>
  </span>
);
