import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import { COMPETENCY_IDS } from "@leadline/domain/framework/competencies/competency-id";
import { Card } from "@leadline/ui/card";
import { Checkbox } from "@leadline/ui/checkbox";
import { NumberField } from "@leadline/ui/number-field";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { RequisitionDraftInput, RequisitionSetupFragment } from "#graphql/generated/graphql.ts";
import styles from "./setup.module.css";

const t = catalogue({
  title: "What counts",
  text: "Weights add up to 100. Must-haves, three to five of them, are each seen by at least two interviewers.",
  weight: "Weight of {competency}",
  must: "Must-have: {competency}",
  mustHead: "Must-have",
  sum: "Together {sum} of 100 · {count, plural, one {# must-have} other {# must-haves}}",
});

interface RequisitionWeightsProps {
  readonly requisition: RequisitionSetupFragment;
  readonly draft: RequisitionDraftInput;
  readonly issues: Readonly<Record<string, string>>;
  readonly onChange: (part: RequisitionDraftInput) => void;
}

/** Weight and must-have of each of the 13 competencies. */
export function RequisitionWeights({ requisition, draft, issues, onChange }: RequisitionWeightsProps) {
  const stored = new Map(requisition.weights.map(({ competency, weight }) => [competency, weight]));
  const weights = draft.weights ? new Map(draft.weights.map(({ competency, weight }) => [competency, weight])) : stored;
  const mustHaves = new Set(
    draft.mustHaves ?? requisition.weights.filter(({ mustHave }) => mustHave).map(({ competency }) => competency),
  );
  const sum = COMPETENCY_IDS.reduce((total, id) => total + (weights.get(id) ?? 0), 0);
  const setWeight = (id: string, weight: number | null) =>
    onChange({
      weights: COMPETENCY_IDS.map((competency) => ({
        competency,
        weight: competency === id ? (weight ?? 0) : (weights.get(competency) ?? 0),
      })),
    });
  const setMust = (id: string, isMust: boolean) =>
    onChange({
      mustHaves: COMPETENCY_IDS.filter((competency) => (competency === id ? isMust : mustHaves.has(competency))),
    });
  return (
    <Card
      title={t("title")}
      aside={
        <span className={sum === 100 ? undefined : styles.wrong} role="status">
          {t("sum", { sum, count: mustHaves.size })}
        </span>
      }
    >
      <p className={styles.muted}>{t("text")}</p>
      <ul className={styles.weights}>
        {COMPETENCY_IDS.map((id) => (
          <li key={id}>
            <span className={styles.competency}>{COMPETENCIES[id].name}</span>
            <NumberField
              label={t("weight", { competency: COMPETENCIES[id].name })}
              hidesLabel
              min={0}
              max={100}
              value={weights.get(id) ?? 0}
              onChange={(weight) => setWeight(id, weight)}
            />
            <Checkbox
              aria-label={t("must", { competency: COMPETENCIES[id].name })}
              isSelected={mustHaves.has(id)}
              onChange={(isMust) => setMust(id, isMust)}
            >
              {t("mustHead")}
            </Checkbox>
          </li>
        ))}
      </ul>
      {(issues["weights"] ?? issues["mustHaves"]) && (
        <p className={styles.wrong}>{issues["weights"] ?? issues["mustHaves"]}</p>
      )}
    </Card>
  );
}
