import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { Score } from "@leadline/ui/score";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import type { KitSheetFragment, OwnScorecardFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { paths } from "#paths.ts";
import { contentOf, ratingFor } from "./card-content.ts";
import styles from "../kit.module.css";
import { levelWord, ratingWord, recommendationWord } from "./rating-words.ts";

const t = catalogue({
  card: "What you handed in",
  submitted: "Handed in {at}",
  amended: "Amended {at}",
  thanks: "Thank you. Others of the panel read it once they have handed in theirs.",
  readOthers: "You can read the others’ scorecards in the debrief now.",
  recommendation: "Recommendation",
  level: "Level",
  summary: "Summary for the panel",
  notes: "Private notes",
  amend: "Amend",
  debrief: "Go to the debrief",
});

interface HandedInProps {
  readonly kit: KitSheetFragment;
  readonly card: OwnScorecardFragment;
  readonly onAmend: () => void;
}

/** A card as it was handed in, to be read, and amended while nobody has voted on it. */
export function HandedIn({ kit, card, onAmend }: HandedInProps) {
  const reader = useReader();
  const content = contentOf(card);
  const seesOthers = !kit.othersHidden && kit.viewerCan.openDebrief;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles.fields} role="region" aria-label={t("card")} tabIndex={0}>
        <Banner tone="success">{seesOthers ? t("readOthers") : t("thanks")}</Banner>
        {kit.competencies.map(({ competency, shortName }) => {
          const { score, evidence } = ratingFor(content, competency);
          return (
            <div key={competency} className={styles.read}>
              <div className={styles.readHead}>
                <h2>{shortName}</h2>
                <span className={styles.given}>
                  <Score rating={score} word={ratingWord(score)} />
                </span>
              </div>
              {evidence && <p dir="auto">{evidence}</p>}
            </div>
          );
        })}
        <dl className={styles.read}>
          <div className={styles.readHead}>
            <dt>{t("recommendation")}</dt>
            <dd>
              <b>{content.recommendation && recommendationWord(content.recommendation)}</b>
            </dd>
          </div>
          {content.recommendationEvidence && <dd dir="auto">{content.recommendationEvidence}</dd>}
          {content.levelVote && (
            <div className={styles.readHead}>
              <dt>{t("level")}</dt>
              <dd>{levelWord(content.levelVote)}</dd>
            </div>
          )}
        </dl>
        {content.summary && <Text title={t("summary")} text={content.summary} />}
        {content.privateNotes && <Text title={t("notes")} text={content.privateNotes} />}
      </div>
      <footer className={styles.sheetFoot}>
        <span className={styles.quiet}>
          {card.amendedAt
            ? t("amended", { at: formatStamp(card.amendedAt, reader) })
            : card.submittedAt && t("submitted", { at: formatStamp(card.submittedAt, reader) })}
        </span>
        <span className={styles.push} />
        {kit.viewerCan.amend && <Button onPress={onAmend}>{t("amend")}</Button>}
        {kit.viewerCan.openDebrief && (
          <Button variant="primary" href={paths.debrief(kit.applicationRef)}>
            {t("debrief")}
          </Button>
        )}
      </footer>
    </>
  );
}

const Text = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <div className={styles.read}>
    <h2>{title}</h2>
    <p dir="auto">{text}</p>
  </div>
);
