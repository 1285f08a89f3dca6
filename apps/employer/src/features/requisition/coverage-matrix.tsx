import { Badge } from "@leadline/ui/badge";
import { catalogue } from "@leadline/ui/text/catalogue";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import type { RequisitionPlanFragment } from "#graphql/generated/graphql.ts";
import styles from "./plan.module.css";

const t = catalogue({
  caption: "Which interview sees which competency",
  competency: "Competency",
  must: "must-have",
  weight: "Weight",
  evidence: "Evidence",
  people: "People",
  primary: "built for it",
  secondary: "shows in passing",
  not: "not seen",
  covered: "Covered",
  gap: "Gap",
  unseen: "Not seen",
  seen: "Seen",
});

type Plan = NonNullable<RequisitionPlanFragment["plan"]>;

/** Competencies by interviews: a full dot is built for it, a ring shows it in passing; must-haves first. */
export function CoverageMatrix({ plan }: { readonly plan: Plan }) {
  const rows = plan.coverage.toSorted(
    (one, other) => Number(other.mustHave) - Number(one.mustHave) || other.weight - one.weight,
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.scroll} role="region" aria-label={t("caption")} tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">{t("competency")}</th>
            {plan.interviews.map(({ id, shortName }) => (
              <th key={id} scope="col">
                {shortName}
              </th>
            ))}
            <th scope="col">{t("people")}</th>
            <th scope="col">{t("evidence")}</th>
            <th scope="col">
              <VisuallyHidden>{t("covered")}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.competency} data-must={row.mustHave}>
              <th scope="row">
                {row.name} {row.mustHave && <span className={styles.muted}>{t("must")}</span>}
              </th>
              {plan.interviews.map((interview) => (
                <td key={interview.id}>
                  <Sight
                    kind={
                      interview.primary.includes(row.competency)
                        ? "primary"
                        : interview.secondary.includes(row.competency)
                          ? "secondary"
                          : "not"
                    }
                  />
                </td>
              ))}
              <td>{row.raters}</td>
              <td>{row.evidence}</td>
              <td>
                {row.mustHave ? (
                  <Badge tone={row.gaps.length > 0 ? "danger" : "open"}>
                    {row.gaps.length > 0 ? t("gap") : t("covered")}
                  </Badge>
                ) : (
                  <span className={styles.muted}>{row.evidence === 0 ? t("unseen") : t("seen")}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sight({ kind }: { readonly kind: "primary" | "secondary" | "not" }) {
  return (
    <span className={styles.sight} data-kind={kind}>
      <VisuallyHidden>{t(kind)}</VisuallyHidden>
    </span>
  );
}
