import { recommendationNeedsEvidence } from "@leadline/domain/scorecard/evidence";
import { LEVEL_VOTES, RECOMMENDATIONS, type ScorecardContent } from "@leadline/domain/scorecard/scorecard";
import { RadioGroup } from "@leadline/ui/radio-group";
import { TextArea } from "@leadline/ui/text-area";
import { catalogue } from "@leadline/ui/text/catalogue";
import styles from "../kit.module.css";
import { levelWord, recommendationWord } from "./rating-words.ts";

const t = catalogue({
  title: "Recommendation",
  last: "last, once the {count, plural, one {rating is} other {# ratings are}} in",
  why: "What it rests on",
  whyNote: "needed for a strong one",
  level: "Compared with {level}",
  levelUnknown: "the level of the role",
});

interface RecommendationFieldProps {
  readonly content: ScorecardContent;
  readonly levelName: string | null;
  /** Everything is rated, so that the whole can be judged. */
  readonly isOpen: boolean;
  readonly count: number;
  readonly onChange: (content: ScorecardContent) => void;
}

/** The overall advice, without a neutral value, and only after the parts. */
export function RecommendationField({ content, levelName, isOpen, count, onChange }: RecommendationFieldProps) {
  const { recommendation, recommendationEvidence, levelVote } = content;
  return (
    <div className={styles.reco}>
      <div className={styles.compHead}>
        <h2>{t("title")}</h2>
        {!isOpen && <span className={styles.quiet}>{t("last", { count })}</span>}
      </div>
      <RadioGroup
        label={t("title")}
        hidesLabel
        look="segments"
        value={recommendation}
        isDisabled={!isOpen}
        options={RECOMMENDATIONS.map((id) => ({ id, label: recommendationWord(id) }))}
        onChange={(chosen) => onChange({ ...content, recommendation: chosen })}
      />
      {isOpen && recommendationNeedsEvidence(recommendation) && (
        <TextArea
          label={t("why")}
          note={t("whyNote")}
          value={recommendationEvidence}
          maxLength={4000}
          onChange={(text) => onChange({ ...content, recommendationEvidence: text })}
        />
      )}
      {isOpen && (
        <RadioGroup
          label={t("level", { level: levelName ?? t("levelUnknown") })}
          look="segments"
          value={levelVote}
          options={LEVEL_VOTES.map((id) => ({ id, label: levelWord(id) }))}
          onChange={(chosen) => onChange({ ...content, levelVote: chosen })}
        />
      )}
    </div>
  );
}
