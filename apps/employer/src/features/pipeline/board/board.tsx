import { Button } from "@leadline/ui/button";
import { LiveRegion } from "@leadline/ui/live-region";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { BoardApplicationFragment } from "#graphql/generated/graphql.ts";
import { useShortcuts } from "#lib/shortcuts.ts";
import { ApplicationPeek } from "../panel/application-peek.tsx";
import styles from "./board.module.css";
import { ConflictDialog, ReasonDialog } from "../move/move-dialogs.tsx";
import { MovePalette } from "../move/move-palette.tsx";
import type { ContentProps } from "../pipeline-page.tsx";
import { RejectDialog, type Rejectable } from "../reject/reject-dialog.tsx";
import { StageLane } from "./stage-lane.tsx";
import { useChangesOfOthers, useFreshCards, useLanes } from "./use-board.ts";
import { useMove, type CardOnScreen } from "../move/use-move.ts";

const t = catalogue({
  group: "Board",
  move: "Move to a stage",
  select: "Select the card",
  list: "Board or list",
  rejectKey: "Reject",
  selected: "{count, plural, one {# selected} other {# selected}}",
  moveMany: "Move",
  rejectMany: "Reject",
  none: "Clear selection",
  stages: "Stages",
  arrived: "The board was refreshed.",
});

const cardOf = ({ id, ref, version, stage, candidate }: BoardApplicationFragment): CardOnScreen => ({
  id,
  ref,
  name: candidate.name,
  stageId: stage?.id ?? "",
  version,
});
const rejectableOf = ({ id, version, stage, candidate }: BoardApplicationFragment): Rejectable => ({
  id,
  version,
  name: candidate.name,
  isEarly: stage?.type === "review" || stage?.type === "lead",
});

/** The board: columns of cards, moved by drag, by menu and by keyboard; one card open beside it. */
export function Board({ pipeline, viewerId, filter, search, go, refresh }: ContentProps) {
  const { move, ahead, arrived, conflict, closeConflict, unusual, closeUnusual } = useMove({ onSettled: refresh });
  const { lanes, loadMore, loading } = useLanes(pipeline, filter, ahead);
  const board = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<readonly CardOnScreen[]>();
  const [rejecting, setRejecting] = useState<readonly Rejectable[]>();
  const [news, setNews] = useState("");

  const cards = useMemo(() => lanes.flatMap((lane) => lane.cards), [lanes]);
  const own = useMemo(() => new Set(ahead.keys()), [ahead]);
  const fresh = useFreshCards(cards, own);
  const stages = pipeline.stages;
  useEffect(() => arrived(), [pipeline, arrived]);
  useChangesOfOthers(pipeline.ref, filter, () => {
    setNews(t("arrived"));
    refresh();
  });

  const cardByRef = (ref: string | undefined) => cards.find((card) => card.ref === ref);
  const focused = (): BoardApplicationFragment | undefined => cardByRef(refInFocus()) ?? cardByRef(search.peek);
  const chosen = (): BoardApplicationFragment[] => {
    const many = cards.filter(({ id }) => selected.has(id));
    const one = focused();
    return many.length > 0 ? many : one ? [one] : [];
  };
  const select = (id: string) =>
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const startMove = (which: readonly BoardApplicationFragment[]) => {
    const movable = which.filter(({ viewerCan }) => viewerCan.move);
    if (movable.length > 0) setMoving(movable.map(cardOf));
  };
  const startReject = (which: readonly BoardApplicationFragment[]) => {
    const rejectable = which.filter(({ viewerCan }) => viewerCan.reject);
    if (rejectable.length > 0) setRejecting(rejectable.map(rejectableOf));
  };

  const group = t("group");
  useShortcuts([
    { keys: "V", label: t("list"), group, run: () => go({ view: "list" }), icon: "list" },
    ...(pipeline.viewerCan.move
      ? [{ keys: "M", label: t("move"), group, run: () => startMove(chosen()), icon: "advance" as const }]
      : []),
    ...(pipeline.viewerCan.reject && search.peek === ""
      ? [{ keys: "R", label: t("rejectKey"), group, run: () => startReject(chosen()), onlyKey: true }]
      : []),
    {
      keys: "X",
      label: t("select"),
      group,
      run: () => {
        const card = focused();
        if (card) select(card.id);
      },
      onlyKey: true,
    },
  ]);

  async function moveAll(which: readonly CardOnScreen[], stage: { readonly id: string; readonly name: string }) {
    setSelected(new Set());
    for (const card of which) await move(card, stage);
  }

  /** Left and right go to the next column that has somebody, at the same height. */
  function onArrow(event: KeyboardEvent): void {
    if ((event.key !== "ArrowLeft" && event.key !== "ArrowRight") || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const ref = refInFocus();
    const at = lanes.findIndex((lane) => lane.cards.some((card) => card.ref === ref));
    if (at === -1) return;
    event.preventDefault();
    event.stopPropagation();
    const step = event.key === "ArrowRight" ? 1 : -1;
    const height = lanes[at]?.cards.findIndex((card) => card.ref === ref) ?? 0;
    for (let lane = at + step; lane >= 0 && lane < lanes.length; lane += step) {
      const there = lanes[lane]?.cards ?? [];
      const card = there[Math.min(height, there.length - 1)];
      if (card && focusCard(board.current, card.ref)) return;
      if (card && there[0] && focusCard(board.current, there[0].ref)) return;
    }
  }

  const shownOnPhone =
    stages.find(({ id }) => id === search.stage) ?? stages.find(({ count }) => count > 0) ?? stages[0];
  const closePeek = () => {
    const { peek } = search;
    go({ peek: "" });
    requestAnimationFrame(() => focusCard(board.current, peek));
  };

  return (
    <div className={styles.area}>
      <div className={styles.work}>
        <div className={styles.stageTabs} role="group" aria-label={t("stages")}>
          {lanes.map(({ stage }) => (
            <button
              key={stage.id}
              type="button"
              aria-pressed={stage.id === shownOnPhone?.id}
              onClick={() => go({ stage: stage.id })}
            >
              {stage.name} <span className={styles.count}>{stage.count}</span>
            </button>
          ))}
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the cards inside */}
        <div ref={board} className={styles.board} onKeyDownCapture={onArrow}>
          {lanes.map((lane) => (
            <StageLane
              key={lane.stage.id}
              stage={lane.stage}
              cards={lane.cards.map((card) => ({
                id: card.id,
                ref: card.ref,
                name: card.candidate.name,
                application: card,
              }))}
              hasMore={lane.hasMore}
              isLoadingMore={loading.has(lane.stage.id)}
              onLoadMore={() => void loadMore(lane)}
              peeked={search.peek}
              fresh={fresh}
              selected={selected}
              onSelect={(ids) =>
                setSelected((before) => {
                  const here = new Set(lane.cards.map(({ id }) => id));
                  return new Set([...[...before].filter((id) => !here.has(id)), ...ids]);
                })
              }
              onOpen={(peek) => go({ peek }, { replace: search.peek !== "" })}
              onDrop={(ids) => {
                const dropped = cards.filter(
                  ({ id }) => ids.includes(id) || (ids.some((one) => selected.has(one)) && selected.has(id)),
                );
                void moveAll(dropped.map(cardOf), lane.stage);
              }}
              mayMove={pipeline.viewerCan.move}
              isShownOnPhone={lane.stage.id === shownOnPhone?.id}
            />
          ))}
        </div>
        {selected.size > 0 && (
          <div className={styles.bulk}>
            <span>{t("selected", { count: selected.size })}</span>
            <Button size="s" onPress={() => setSelected(new Set())}>
              {t("none")}
            </Button>
            {pipeline.viewerCan.reject && (
              <Button size="s" onPress={() => startReject(chosen())}>
                {t("rejectMany")}
              </Button>
            )}
            {pipeline.viewerCan.move && (
              <Button size="s" variant="primary" shortcut="M" onPress={() => startMove(chosen())}>
                {t("moveMany")}
              </Button>
            )}
          </div>
        )}
      </div>
      {search.peek && (
        <ApplicationPeek
          peek={search.peek}
          order={cards.map(({ ref }) => ref)}
          viewerId={viewerId}
          stamp={pipeline.stamp}
          onPeek={(peek) => go({ peek })}
          onClose={closePeek}
          onChanged={refresh}
          onAdvance={(application) => {
            const card = cardByRef(application.ref);
            const at = stages.findIndex(({ id }) => id === application.stage?.id);
            const next = at === -1 ? undefined : stages[at + 1];
            return card && next ? () => void move(cardOf(card), next) : undefined;
          }}
          onReject={(application) =>
            setRejecting([
              {
                id: application.id,
                version: application.version,
                name: application.candidate.name,
                isEarly: application.stage?.type === "review",
              },
            ])
          }
        />
      )}
      <LiveRegion message={news} />
      {moving && (
        <MovePalette
          names={moving.map(({ name }) => name)}
          stages={stages}
          onClose={() => setMoving(undefined)}
          onMove={(stage) => void moveAll(moving, stage)}
        />
      )}
      {rejecting && (
        <RejectDialog
          people={rejecting}
          delayHours={pipeline.rejectionDelayHours}
          onClose={() => setRejecting(undefined)}
          onSettled={() => {
            setSelected(new Set());
            refresh();
          }}
        />
      )}
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          onKeep={closeConflict}
          onMove={() => {
            const { card, to, currentStageId, currentVersion } = conflict;
            closeConflict();
            void move({ ...card, stageId: currentStageId, version: currentVersion }, to);
          }}
        />
      )}
      {unusual && (
        <ReasonDialog
          unusual={unusual}
          onCancel={closeUnusual}
          onMove={(reason) => {
            const { card, to } = unusual;
            closeUnusual();
            void move(card, to, reason);
          }}
        />
      )}
    </div>
  );
}

/** The reference of the card that has the focus. */
const refInFocus = (): string | undefined =>
  document.activeElement?.closest("[role=row]")?.querySelector<HTMLElement>("[data-application]")?.dataset[
    "application"
  ];

function focusCard(board: HTMLElement | null, ref: string): boolean {
  const row = board?.querySelector(`[data-application="${CSS.escape(ref)}"]`)?.closest<HTMLElement>("[role=row]");
  row?.focus();
  row?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return row !== null && row !== undefined;
}
