import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { BoardApplicationFragment } from "#graphql/generated/graphql.ts";
import { ApplicationPeek, RejectDialog } from "../later-parts.ts";
import { MoveDialogs } from "../move/move-dialogs.tsx";
import { MovePalette } from "../move/move-palette.tsx";
import { useMove, type CardOnScreen } from "../move/use-move.ts";
import type { ContentProps } from "../pipeline-page.tsx";
import page from "../pipeline.module.css";
import type { Rejectable } from "../reject/reject-dialog.tsx";
import { besides, focusCard, refInFocus } from "./board-focus.ts";
import styles from "./board.module.css";
import { BulkBar } from "./bulk-bar.tsx";
import { StageLane, type LaneCommands } from "./stage-lane.tsx";
import { StageTabs } from "./stage-tabs.tsx";
import { useBoardKeys } from "./use-board-keys.ts";
import { useFreshCards } from "./use-fresh-cards.ts";
import { useLanes, type Lane } from "./use-lanes.ts";
import { useLatest } from "./use-latest.ts";

/** The board: columns of cards, moved by drag, by menu and by keyboard; one card open beside it. */
export function Board({ pipeline, brought, viewerId, filter, search, go, refresh }: ContentProps) {
  const { stages, viewerCan } = pipeline;
  const moves = useMove({ onSettled: refresh });
  const { ahead, arrived } = moves;
  const { lanes, loadMore, loading } = useLanes(pipeline, filter, ahead);
  const board = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [moving, setMoving] = useState<readonly CardOnScreen[]>();
  const [rejecting, setRejecting] = useState<readonly Rejectable[]>();

  const cards = useMemo(() => lanes.flatMap((lane) => lane.cards), [lanes]);
  const fresh = useFreshCards(cards, ahead);
  useEffect(() => arrived(), [pipeline, arrived]);

  const focused = () => cards.find(({ ref }) => ref === (refInFocus() ?? search.peek));
  const chosen = () => {
    const many = cards.filter(({ id }) => selected.has(id));
    const one = focused();
    return many.length > 0 ? many : one ? [one] : [];
  };
  const startMove = () => {
    const movable = chosen().filter((card) => card.viewerCan.move);
    if (movable.length > 0) setMoving(movable.map(cardOf));
  };
  const startReject = () => {
    const rejectable = chosen().filter((card) => card.viewerCan.reject);
    if (rejectable.length > 0) setRejecting(rejectable.map(rejectableOf));
  };
  useBoardKeys({
    onList: () => go({ view: "list", stage: "" }),
    onMove: viewerCan.move ? startMove : undefined,
    onReject: viewerCan.reject && search.peek === "" ? startReject : undefined,
    onSelect: () => {
      const card = focused();
      if (card) setSelected((before) => toggled(before, card.id));
    },
  });

  const commands = useLatest<LaneCommands>({
    onLoadMore: (lane) => void loadMore(lane),
    onSelect: (lane, ids) =>
      setSelected((before) => {
        const here = new Set(lane.cards.map(({ id }) => id));
        return new Set([...[...before].filter((id) => !here.has(id)), ...ids]);
      }),
    onOpen: (peek) => go({ peek }, { replace: search.peek !== "" }),
    onDrop: ({ stage }, ids) => {
      const all = ids.some((id) => selected.has(id)) ? new Set([...ids, ...selected]) : new Set(ids);
      setSelected(new Set());
      void moves.move(cards.filter(({ id }) => all.has(id)).map(cardOf), stage);
    },
  });

  function onArrow(event: KeyboardEvent): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : undefined;
    const ref = refInFocus();
    if (!step || !ref || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    besides(lanes, ref, step).some((there) => focusCard(board.current, there));
  }

  const shownOnPhone =
    stages.find(({ id }) => id === search.stage) ?? stages.find(({ count }) => count > 0) ?? stages[0];
  const closePeek = () => {
    const { peek } = search;
    go({ peek: "" });
    requestAnimationFrame(() => focusCard(board.current, peek));
  };

  return (
    <div className={page.area}>
      <div className={styles.work}>
        <StageTabs lanes={lanes} shown={shownOnPhone?.id} onShow={(stage) => go({ stage })} />
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys belong to the cards inside */}
        <div ref={board} className={styles.board} onKeyDownCapture={onArrow}>
          {lanes.map((lane, at) => (
            <StageLane
              key={lane.stage.id}
              lane={lane}
              isLoadingMore={loading.has(lane.stage.id)}
              commands={commands}
              peeked={lane.cards.some(({ ref }) => ref === search.peek) ? search.peek : ""}
              fresh={ofLane(lane, fresh)}
              selected={ofLane(lane, selected)}
              mayMove={viewerCan.move}
              isInSight={lane.stage.id === shownOnPhone?.id || at * LANE_WIDTH < window.innerWidth}
              isShownOnPhone={lane.stage.id === shownOnPhone?.id}
            />
          ))}
        </div>
        {selected.size > 0 && (
          <BulkBar
            count={selected.size}
            onClear={() => setSelected(new Set())}
            onReject={viewerCan.reject ? startReject : undefined}
            onMove={viewerCan.move ? startMove : undefined}
          />
        )}
      </div>
      {search.peek && (
        <ApplicationPeek
          peek={search.peek}
          brought={brought}
          order={cards.map(({ ref }) => ref)}
          viewerId={viewerId}
          stamp={pipeline.stamp}
          moves={moves}
          onPeek={(peek) => go({ peek })}
          onClose={closePeek}
          onChanged={refresh}
          onMoveTo={(card) => setMoving([card])}
        />
      )}
      {moving && (
        <MovePalette
          names={moving.map(({ name }) => name)}
          stages={stages}
          onClose={() => setMoving(undefined)}
          onMove={(stage) => {
            setSelected(new Set());
            void moves.move(moving, stage);
          }}
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
      <MoveDialogs moves={moves} />
    </div>
  );
}

/** In pixels; see the style of a column. */
const LANE_WIDTH = 276;
const NONE: ReadonlySet<string> = new Set();

/** Those of the ids that stand in the column; the same empty set for every column that has none. */
const ofLane = ({ cards }: Lane, ids: ReadonlySet<string>): ReadonlySet<string> =>
  ids.size > 0 && cards.some(({ id }) => ids.has(id)) ? ids : NONE;

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

const toggled = (before: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id]);
