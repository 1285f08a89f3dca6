import type { ScorecardGap } from "@leadline/domain/scorecard/evidence";
import type { ScorecardContent } from "@leadline/domain/scorecard/scorecard";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Dialog } from "@leadline/ui/dialog";
import { Score } from "@leadline/ui/score";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { KitSheetFragment } from "#graphql/generated/graphql.ts";
import { ratingFor } from "./card-content.ts";
import styles from "../kit.module.css";
import { ratingWord, recommendationWord } from "./rating-words.ts";

const t = catalogue({
  title: "Hand in your scorecard?",
  amendTitle: "Replace your scorecard?",
  missing: "{count, plural, one {One thing is} other {# things are}} missing",
  text: "The others of the panel can read it once they have handed in theirs.",
  amendText: "The version before stays on record, and the panel is told.",
  keep: "Keep writing",
  submit: "Hand in",
  amend: "Replace",
  recommendation: "Recommendation",
  notRated: "{name} is not rated",
  evidence: "{name} is a {score} without evidence",
  noRecommendation: "The recommendation is missing",
  noReason: "The strong recommendation has no reason",
  go: "Go there",
});

interface HandInDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly content: ScorecardContent;
  readonly gaps: readonly ScorecardGap[];
  readonly competencies: KitSheetFragment["competencies"];
  readonly isAmending: boolean;
  readonly isSending: boolean;
  readonly refusal: string | undefined;
  readonly onGoTo: (competency: string) => void;
  readonly onHandIn: () => void;
}

/** Before a card is handed in: what is missing, or the whole of it in a few lines. */
export function HandInDialog(props: HandInDialogProps) {
  const { isOpen, onClose, content, gaps, competencies, isAmending, isSending, refusal } = props;
  const nameOf = (id: string): string => competencies.find(({ competency }) => competency === id)?.shortName ?? id;
  const isComplete = gaps.length === 0;
  return (
    <Dialog
      title={!isComplete ? t("missing", { count: gaps.length }) : isAmending ? t("amendTitle") : t("title")}
      isOpen={isOpen}
      onClose={onClose}
      isBusy={isSending}
      actions={
        <>
          <Button onPress={onClose} variant={isComplete ? "secondary" : "primary"} isDisabled={isSending}>
            {t("keep")}
          </Button>
          {isComplete && (
            <Button variant="primary" onPress={props.onHandIn} isPending={isSending} autoFocus>
              {isAmending ? t("amend") : t("submit")}
            </Button>
          )}
        </>
      }
    >
      {refusal && (
        <Banner tone="danger" isNews>
          {refusal}
        </Banner>
      )}
      {isComplete ? (
        <>
          <p>{isAmending ? t("amendText") : t("text")}</p>
          <ul className={styles.lines}>
            {competencies.map(({ competency, shortName }) => {
              const { score } = ratingFor(content, competency);
              return (
                <li key={competency}>
                  <span>{shortName}</span>
                  <Score rating={score} word={ratingWord(score)} />
                </li>
              );
            })}
            <li>
              <span>{t("recommendation")}</span>
              <b>{content.recommendation && recommendationWord(content.recommendation)}</b>
            </li>
          </ul>
        </>
      ) : (
        <ul className={styles.lines}>
          {gaps.map((gap) => (
            <li key={"competency" in gap ? gap.type + gap.competency : gap.type}>
              <span>{inWords(gap, nameOf)}</span>
              {"competency" in gap && (
                <Button size="xs" onPress={() => props.onGoTo(gap.competency)}>
                  {t("go")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function inWords(gap: ScorecardGap, nameOf: (id: string) => string): string {
  switch (gap.type) {
    case "NotRated":
      return t("notRated", { name: nameOf(gap.competency) });
    case "EvidenceMissing":
      return t("evidence", { name: nameOf(gap.competency), score: gap.score });
    case "RecommendationMissing":
      return t("noRecommendation");
    case "RecommendationEvidenceMissing":
      return t("noReason");
  }
}
