import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { ContentProps } from "../pipeline-page.tsx";
import { PipelineTools } from "../pipeline-tools.tsx";
import styles from "../pipeline.module.css";
import { Board } from "./board.tsx";

const t = catalogue({
  nobody: "Nobody has applied yet",
  nobodyText: "Publish the posting, and applications appear here.",
  none: "Nobody matches",
  noneText: "Try fewer letters, or take the filters away.",
  clear: "Clear filters",
});

/** The pipeline as columns of cards, with the two ways in which it can be empty. */
export function BoardView(props: ContentProps) {
  const { pipeline, search, go } = props;
  const isFiltered = search.q !== "" || search.owner !== "";
  const found = pipeline.stages.reduce((sum, { count }) => sum + count, 0);
  const hasCards = pipeline.stages.every(({ applications }) => applications !== undefined);
  return (
    <>
      <PipelineTools team={pipeline.team} search={search} go={go} />
      {pipeline.active === 0 ? (
        <EmptyState kind="unused" title={t("nobody")}>
          {t("nobodyText")}
        </EmptyState>
      ) : found === 0 && isFiltered ? (
        <EmptyState
          kind="filtered"
          title={t("none")}
          action={<Button onPress={() => go({ q: "", owner: "" })}>{t("clear")}</Button>}
        >
          {t("noneText")}
        </EmptyState>
      ) : hasCards ? (
        <Board {...props} />
      ) : (
        <div className={styles.area} aria-busy="true" />
      )}
    </>
  );
}
