import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import { COMPETENCY_IDS } from "@leadline/domain/framework/competencies/competency-id";
import { Card } from "@leadline/ui/card";
import { Icon } from "@leadline/ui/icon";
import { catalogue } from "@leadline/ui/text/catalogue";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import type { ReactNode } from "react";
import type { RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import styles from "./setup.module.css";

const t = catalogue({ title: "Weights", detail: "of 100", must: "must-have", open: "Not set yet." });

interface WeightsCardProps {
  readonly weights: RequisitionSetupFragment["weights"];
  readonly edit: ReactNode;
}

/** How much each competency counts, must-haves first, then by weight. */
export function WeightsCard({ weights, edit }: WeightsCardProps) {
  const of = new Map(weights.map((one) => [one.competency, one]));
  const rows = COMPETENCY_IDS.map((id) => ({ id, weight: 0, mustHave: false, ...of.get(id) })).toSorted(
    (one, other) => Number(other.mustHave) - Number(one.mustHave) || other.weight - one.weight,
  );
  const most = Math.max(1, ...rows.map(({ weight }) => weight));
  return (
    <Card title={t("title")} detail={t("detail")} aside={edit}>
      {weights.length === 0 ? (
        <p className={styles.muted}>{t("open")}</p>
      ) : (
        <ul className={styles.bars}>
          {rows.map(({ id, weight, mustHave }) => (
            <li key={id} data-must={mustHave || undefined}>
              <span className={styles.star}>
                {mustHave && (
                  <>
                    <Icon name="star" size="xs" />
                    <VisuallyHidden>{t("must")}</VisuallyHidden>
                  </>
                )}
              </span>
              <span className={styles.clip}>{COMPETENCIES[id].shortName}</span>
              <span className={styles.track} aria-hidden="true">
                <span style={{ inlineSize: `${(100 * weight) / most}%` }} />
              </span>
              <span className={styles.number}>{weight}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
