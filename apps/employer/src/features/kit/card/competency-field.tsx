import { ratingNeedsEvidence } from "@leadline/domain/scorecard/evidence";
import type { CompetencyRating } from "@leadline/domain/scorecard/scorecard";
import { Chip } from "@leadline/ui/chip";
import { RatingScale } from "@leadline/ui/rating-scale";
import { Score } from "@leadline/ui/score";
import { TextArea } from "@leadline/ui/text-area";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { KitSheetFragment } from "#graphql/generated/graphql.ts";
import styles from "../kit.module.css";
import { anchorsOf, ratingWord } from "./rating-words.ts";

const t = catalogue({
  notRated: "Not rated",
  mustHave: "Must-have",
  evidence: "Evidence for {name}",
  placeholder: "What they said or did",
  required: "Evidence is required for 1 and 5.",
  needed: "Write what this rating rests on.",
});

interface CompetencyFieldProps {
  readonly competency: KitSheetFragment["competencies"][number];
  readonly rating: CompetencyRating;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChange: (rating: CompetencyRating) => void;
}

/** One competency: closed it is a line with its rating; open it has scale, anchors and evidence. */
export function CompetencyField({ competency, rating, isOpen, onOpen, onChange }: CompetencyFieldProps) {
  const { shortName, name, definition, mustHave, anchors } = competency;
  const { score, notObserved, evidence } = rating;
  if (!isOpen) {
    return (
      <button type="button" className={styles.closed} onClick={onOpen} aria-expanded={false}>
        <span className={styles.compName}>{shortName}</span>
        {score === null && !notObserved ? (
          <span className={styles.notRated}>{t("notRated")}</span>
        ) : (
          <span className={styles.given}>
            <Score rating={score} word={ratingWord(score)} />
          </span>
        )}
      </button>
    );
  }

  const isMissing = ratingNeedsEvidence(score) && evidence.trim() === "";
  return (
    <div className={styles.comp} role="group" aria-label={name}>
      <div className={styles.compHead}>
        <h2>{shortName}</h2>
        {mustHave && <Chip>{t("mustHave")}</Chip>}
      </div>
      <p className={styles.definition}>{definition}</p>
      <RatingScale
        label={name}
        hidesLabel
        anchors={anchorsOf(anchors)}
        value={notObserved ? "not_observed" : score}
        onChange={(value) =>
          onChange({
            ...rating,
            score: value === "not_observed" ? null : value,
            notObserved: value === "not_observed",
          })
        }
      />
      <TextArea
        label={t("evidence", { name: shortName })}
        hidesLabel
        placeholder={t("placeholder")}
        value={evidence}
        maxLength={4000}
        hint={isMissing ? t("needed") : t("required")}
        onChange={(text) => onChange({ ...rating, evidence: text })}
      />
    </div>
  );
}
