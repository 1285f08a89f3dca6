import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { Select } from "@leadline/ui/select";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useRef } from "react";
import { useShortcuts } from "#lib/shortcuts.ts";
import { MoveDialogs } from "../move/move-dialogs.tsx";
import { useMove } from "../move/use-move.ts";
import { ApplicationPeek } from "../later-parts.ts";
import type { ContentProps } from "../pipeline-page.tsx";
import { PipelineTools } from "../pipeline-tools.tsx";
import styles from "../pipeline.module.css";
import { ListRows } from "./list-rows.tsx";
import { useRows } from "./use-rows.ts";

const t = catalogue({
  group: "List",
  board: "Board or list",
  sort: "Sort",
  stage: "Furthest first",
  waiting: "Longest waiting",
  name: "By name",
  applied: "Newest",
  standing: "Show",
  active: "Active",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  hired: "Hired",
  all: "All",
  none: "Nobody here",
  noneText: "Nobody matches what is shown.",
  more: "Show more",
});

const SORTS = ["stage", "waiting", "name", "applied"] as const;
const STANDINGS = ["active", "rejected", "withdrawn", "hired", "all"] as const;

/** The same people as a list; also those who were rejected, withdrew or were hired. */
export function ListView(props: ContentProps) {
  const { pipeline, search, go, refresh, viewerId, brought } = props;
  const moves = useMove({ onSettled: refresh });
  const { rows, hasMore, loadMore } = useRows(props);
  const list = useRef<HTMLDivElement>(null);
  useShortcuts([
    {
      keys: "V",
      label: t("board"),
      group: t("group"),
      run: () => go({ view: "board", standing: "active", stage: "" }),
      icon: "board",
    },
  ]);
  const close = () => {
    const { peek } = search;
    go({ peek: "" });
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[href*="${CSS.escape(peek)}"]`)?.focus());
  };

  return (
    <>
      <PipelineTools team={pipeline.team} search={search} go={go}>
        <Select
          label={t("standing")}
          hidesLabel
          options={STANDINGS.map((id) => ({ id, label: t(id) }))}
          value={search.standing}
          onChange={(standing) => go({ standing })}
        />
        <Select
          label={t("sort")}
          hidesLabel
          options={SORTS.map((id) => ({ id, label: t(id) }))}
          value={search.sort}
          onChange={(sort) => go({ sort })}
        />
      </PipelineTools>
      <div className={styles.area}>
        <div className={styles.list} ref={list}>
          {rows?.length === 0 ? (
            <EmptyState kind="filtered" title={t("none")}>
              {t("noneText")}
            </EmptyState>
          ) : (
            <>
              <ListRows rows={rows ?? []} open={search.peek} />
              {hasMore && (
                <div className={styles.morePages}>
                  <Button onPress={() => void loadMore()}>{t("more")}</Button>
                </div>
              )}
            </>
          )}
        </div>
        {search.peek && (
          <ApplicationPeek
            peek={search.peek}
            brought={brought}
            order={rows?.map(({ ref }) => ref) ?? []}
            viewerId={viewerId}
            stamp={pipeline.stamp}
            moves={moves}
            onPeek={(peek) => go({ peek })}
            onClose={close}
            onChanged={refresh}
          />
        )}
      </div>
      <MoveDialogs moves={moves} />
    </>
  );
}
