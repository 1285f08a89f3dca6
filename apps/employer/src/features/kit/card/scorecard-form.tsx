import { isRated, opensRecommendation, scorecardGaps } from "@leadline/domain/scorecard/evidence";
import type { CompetencyRating } from "@leadline/domain/scorecard/scorecard";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { SavedIndicator } from "@leadline/ui/saved-indicator";
import { TextArea } from "@leadline/ui/text-area";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import type { KitSheetFragment, OwnScorecardFragment } from "#graphql/generated/graphql.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import { useShortcuts } from "#lib/shortcuts.ts";
import { ratingFor, withRating } from "./card-content.ts";
import { CompetencyField } from "./competency-field.tsx";
import { HandInDialog } from "./hand-in-dialog.tsx";
import styles from "../kit.module.css";
import { RecommendationField } from "./recommendation-field.tsx";
import { StickyRating } from "./sticky-rating.tsx";
import { useScorecard } from "./use-scorecard.ts";

const t = catalogue({
  submit: "Submit",
  amend: "Save the amendment",
  keep: "Keep it as it was",
  blind: "Others’ scorecards open after yours",
  ahead: "Opens for submission when the interview starts",
  summary: "Summary for the panel",
  summaryNote: "optional",
  notes: "Private notes",
  notesNote: "only you read them",
  conflict: "You wrote on this scorecard in another window or on another device.",
  mine: "Keep what is here",
  reload: "Load the other",
  group: "Scorecard",
  rate: "Rate the open competency {rating}",
  notObserved: "Not observed",
  next: "Next competency",
  previous: "Previous competency",
});

interface ScorecardFormProps {
  readonly kit: KitSheetFragment;
  readonly card: OwnScorecardFragment;
  /** Given while a handed-in card is amended: then nothing is saved before the one deliberate press. */
  readonly onAmended?: () => void;
}

/** The card as it is written: one competency open at a time, the recommendation last. */
export function ScorecardForm({ kit, card, onAmended }: ScorecardFormProps) {
  const reader = useReader();
  const now = useNow();
  const writing = useScorecard(kit.id, card, onAmended === undefined);
  const focus = kit.competencies.map(({ competency }) => competency);
  const [openId, setOpenId] = useState(
    () => focus.find((id) => !isRated(ratingFor(writing.content, id))) ?? focus[0] ?? "",
  );
  const [isHandingIn, setHandingIn] = useState(false);
  const { content } = writing;
  const open = kit.competencies.find(({ competency }) => competency === openId);
  const hasBegun =
    kit.viewerCan.submit || (typeof kit.startsAt === "string" && Date.parse(kit.startsAt) <= now.getTime());
  const isAmending = onAmended !== undefined;

  const rate = (rating: CompetencyRating): void => writing.change(withRating(content, rating));
  const give = (score: CompetencyRating["score"], notObserved: boolean): void =>
    rate({ ...ratingFor(content, openId), score, notObserved });
  const step = (by: number): void => {
    const next = focus[focus.indexOf(openId) + by];
    if (next) setOpenId(next);
  };
  useShortcuts([
    ...([1, 2, 3, 4, 5] as const).map((rating) => ({
      keys: String(rating),
      label: t("rate", { rating }),
      group: t("group"),
      onlyKey: true,
      run: () => give(rating, false),
    })),
    { keys: "0", label: t("notObserved"), group: t("group"), onlyKey: true, run: () => give(null, true) },
    { keys: "J", label: t("next"), group: t("group"), onlyKey: true, run: () => step(1) },
    { keys: "K", label: t("previous"), group: t("group"), onlyKey: true, run: () => step(-1) },
    { keys: "Mod+Enter", label: t("submit"), group: t("group"), run: () => setHandingIn(true) },
  ]);

  async function handIn(): Promise<void> {
    const done = await (isAmending ? writing.amend() : writing.submit());
    if (!done) return;
    setHandingIn(false);
    onAmended?.();
  }

  return (
    <>
      <div className={styles.fields}>
        {writing.conflict && (
          <Banner
            tone="warn"
            isNews
            action={
              <>
                <Button size="xs" onPress={writing.keepMine}>
                  {t("mine")}
                </Button>
                <Button size="xs" variant="ghost" onPress={writing.loadOther}>
                  {t("reload")}
                </Button>
              </>
            }
          >
            {t("conflict")}
          </Banner>
        )}
        {kit.competencies.map((competency) => (
          <CompetencyField
            key={competency.competency}
            competency={competency}
            rating={ratingFor(content, competency.competency)}
            isOpen={competency.competency === openId}
            onOpen={() => setOpenId(competency.competency)}
            onChange={rate}
          />
        ))}
        <RecommendationField
          content={content}
          levelName={kit.levelName ?? null}
          isOpen={opensRecommendation(content, focus)}
          count={focus.length}
          onChange={writing.change}
        />
        <div className={styles.texts}>
          <TextArea
            label={t("summary")}
            note={t("summaryNote")}
            value={content.summary}
            maxLength={4000}
            onChange={(summary) => writing.change({ ...content, summary })}
          />
          <TextArea
            label={t("notes")}
            note={t("notesNote")}
            value={content.privateNotes}
            maxLength={10_000}
            onChange={(privateNotes) => writing.change({ ...content, privateNotes })}
          />
        </div>
      </div>
      {open && (
        <StickyRating
          name={open.shortName}
          rating={ratingFor(content, open.competency)}
          onChange={(score, notObserved) => give(score, notObserved)}
        />
      )}
      <footer className={styles.sheetFoot}>
        <SavedIndicator state={writing.saveState} reader={reader} />
        <span className={styles.blind}>{hasBegun ? t("blind") : t("ahead")}</span>
        <span className={styles.push} />
        {isAmending && (
          <Button
            variant="ghost"
            onPress={() => {
              writing.reset();
              onAmended();
            }}
          >
            {t("keep")}
          </Button>
        )}
        <Button variant="primary" shortcut="Mod+Enter" isDisabled={!hasBegun} onPress={() => setHandingIn(true)}>
          {isAmending ? t("amend") : t("submit")}
        </Button>
      </footer>
      <HandInDialog
        isOpen={isHandingIn && hasBegun}
        onClose={() => setHandingIn(false)}
        content={content}
        gaps={scorecardGaps(content, focus)}
        competencies={kit.competencies}
        isAmending={isAmending}
        isSending={writing.isSending}
        refusal={writing.refusal}
        onGoTo={(competency) => {
          setHandingIn(false);
          setOpenId(competency);
        }}
        onHandIn={() => void handIn()}
      />
    </>
  );
}
