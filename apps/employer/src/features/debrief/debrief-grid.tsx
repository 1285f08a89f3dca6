import { Avatar } from "@leadline/ui/avatar";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { PersonName } from "@leadline/ui/person-name";
import { Score } from "@leadline/ui/score";
import { ScoreGrid, type ScoreGridCell } from "@leadline/ui/score-grid";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatList } from "@leadline/ui/text/lists";
import { useState, type ReactNode } from "react";
import type { DebriefWholeFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { paths } from "#paths.ts";
import { AddedUp } from "./added-up.tsx";
import { Advice } from "./advice.tsx";
import { InTheirWords } from "./in-their-words.tsx";
import { pointOf, ratingWord, shortRatingWord } from "./debrief-words.ts";
import styles from "./debrief.module.css";

const t = catalogue({
  grid: "Ratings by competency and interviewer",
  recommendation: "Recommendation",
  noEvidence: "Nothing was written down.",
  unseen: "Nobody saw {names}.",
  weighted: "{name} (weight {weight})",
  owes: "Your scorecard comes first",
  owesText: "Hand in yours, and what the others wrote appears here. Until then nobody's judgement colours yours.",
  write: "Write your scorecard",
  incomplete: "The scorecards are not all in",
  incompleteText: "What the interviewers wrote appears when the panel is complete.",
  never: "Scorecards stay with their authors",
  neverText: "Your organization decided that nobody reads the scorecards of others.",
  entitled: "Judgements are for the people who decide",
  entitledText: "You see who has handed in and who has not. What they wrote is read by the hiring team.",
});

type Debrief = DebriefWholeFragment;

/** What the interviewers say: advice first, then competency by competency, disagreement first. No average. */
export function DebriefGrid({ debrief }: { readonly debrief: Debrief }) {
  const { locale } = useReader();
  const [opened, setOpened] = useState<readonly string[]>(() =>
    debrief.competencies.filter(({ discuss }) => discuss).map(({ competency }) => competency),
  );
  if (debrief.othersHidden) return <Hidden debrief={debrief} />;

  const shown = debrief.columns.filter(({ status }) => status === "IN");
  const unseen = debrief.unseen.filter(({ weight, mustHave }) => mustHave || weight >= 5);
  return (
    <>
      <ScoreGrid
        label={t("grid")}
        people={shown.map(({ id, memberName, interviewShortName }) => ({
          id,
          name: memberName,
          detail: interviewShortName,
        }))}
        lead={{
          name: t("recommendation"),
          cells: adviceBy(shown),
        }}
        rows={debrief.competencies.map((row) => ({
          id: row.competency,
          name: row.name,
          isMustHave: row.mustHave,
          isSplit: row.discuss,
          cells: cellsOf(row),
          evidence: <Evidence debrief={debrief} row={row} />,
        }))}
        opened={opened}
        onToggle={(id) => setOpened(opened.includes(id) ? opened.filter((one) => one !== id) : [...opened, id])}
      />
      <AddedUp debrief={debrief} />
      <InTheirWords debrief={debrief} />
      {unseen.length > 0 && (
        <div className={styles.below}>
          <Banner>
            {t("unseen", {
              names: formatList(
                unseen.map(({ name, weight }) => t("weighted", { name, weight })),
                locale,
              ),
            })}
          </Banner>
        </div>
      )}
    </>
  );
}

function Evidence({ debrief, row }: { readonly debrief: Debrief; readonly row: Debrief["competencies"][number] }) {
  return (
    <div className={styles.evidence}>
      {row.cells.map(({ cardId, score, evidence, anchor }) => {
        const author = debrief.columns.find(({ id }) => id === cardId)?.memberName ?? "";
        return (
          <article key={cardId}>
            <header>
              <Avatar name={author} isDecorative />
              <b>
                <PersonName name={author} />
              </b>
              <span className={styles.push}>
                <Score rating={pointOf(score)} word={ratingWord(score)} />
              </span>
            </header>
            <p dir="auto" className={evidence ? undefined : styles.muted}>
              {evidence || t("noEvidence")}
            </p>
            {anchor && <blockquote>{anchor}</blockquote>}
          </article>
        );
      })}
    </div>
  );
}

const adviceBy = (columns: Debrief["columns"]): Readonly<Record<string, ReactNode>> => {
  const cells: Record<string, ReactNode> = {};
  for (const { id, recommendation } of columns) if (recommendation) cells[id] = <Advice value={recommendation} />;
  return cells;
};

/** By card; a card that does not rate the competency has no cell. */
const cellsOf = (row: Debrief["competencies"][number]): Readonly<Record<string, ScoreGridCell>> =>
  Object.fromEntries(
    row.cells.map(({ cardId, score }) => [cardId, { rating: pointOf(score), word: shortRatingWord(score) }]),
  );

/** Why the cards of others are not here, and what would bring them. */
function Hidden({ debrief }: { readonly debrief: Debrief }) {
  const own = debrief.columns[0];
  switch (debrief.othersHidden) {
    case "OWES_OWN":
      return (
        <EmptyState
          kind="forbidden"
          title={t("owes")}
          action={
            own && (
              <Button variant="primary" href={paths.interview(own.interviewRef)}>
                {t("write")}
              </Button>
            )
          }
        >
          {t("owesText")}
        </EmptyState>
      );
    case "POLICY_NEVER":
      return (
        <EmptyState kind="forbidden" title={t("never")}>
          {t("neverText")}
        </EmptyState>
      );
    case "NOT_ENTITLED":
      return (
        <EmptyState kind="forbidden" title={t("entitled")}>
          {t("entitledText")}
        </EmptyState>
      );
    default:
      return (
        <EmptyState kind="forbidden" title={t("incomplete")}>
          {t("incompleteText")}
        </EmptyState>
      );
  }
}
