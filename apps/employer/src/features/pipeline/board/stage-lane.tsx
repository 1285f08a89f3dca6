import { catalogue } from "@leadline/ui/text/catalogue";
import { memo, useDeferredValue, useId } from "react";
import { Button } from "react-aria-components/Button";
import { Collection } from "react-aria-components/Collection";
import { GridList, GridListItem, GridListLoadMoreItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import { usePreferences } from "#lib/preferences.ts";
import { ApplicationCard } from "./application-card.tsx";
import styles from "./board.module.css";
import type { Lane } from "./use-lanes.ts";

const t = catalogue({
  median: "median {days} d",
  overdue: "{count} overdue",
  lane: "{stage}, {count, plural, =0 {nobody} one {# application} other {# applications}}",
  empty: "Nobody here",
  drag: "Drag {name}",
  more: "Loading more",
});

/** The type a dragged card travels under; other things do not drop here. */
const CARD = "leadline-application";

/** What the cards of every column ask of the board; the same functions for as long as the board is there. */
export interface LaneCommands {
  readonly onLoadMore: (lane: Lane) => void;
  readonly onSelect: (lane: Lane, ids: ReadonlySet<string>) => void;
  readonly onOpen: (ref: string) => void;
  /** Cards were dropped into a column, by their ids. */
  readonly onDrop: (lane: Lane, ids: readonly string[]) => void;
}

interface StageLaneProps {
  readonly lane: Lane;
  readonly isLoadingMore: boolean;
  readonly commands: LaneCommands;
  /** The card of this column whose panel is open. */
  readonly peeked: string;
  /** Cards others changed a moment ago. */
  readonly fresh: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  /** The viewer moves candidates here; a single card may still be refused, and says why. */
  readonly mayMove: boolean;
  /** The column is in sight when the board opens. */
  readonly isInSight: boolean;
  /** The stage a phone shows. */
  readonly isShownOnPhone: boolean;
}

const LAYOUTS = {
  comfortable: { rowSize: 64, gap: 4, padding: 4, loaderSize: 28 },
  compact: { rowSize: 44, gap: 4, padding: 4, loaderSize: 28 },
} as const;

/**
 * A column of the board: a labelled list with its count, whose cards can be dragged away and dropped into. A board has
 * hundreds of cards, so a column is drawn again only when something of it changed, and then only the cards that did.
 */
export const StageLane = memo(function StageLane(props: StageLaneProps) {
  const { lane, isLoadingMore, commands, peeked, fresh, selected, mayMove } = props;
  const { stage } = lane;
  const { density } = usePreferences();
  // What is in sight is drawn first; the rest of the cards, which a list has to know of, right after it.
  const isWhole = useDeferredValue(true, false);
  const cards = isWhole
    ? lane.cards
    : lane.cards.slice(0, props.isInSight ? cardsInSight(LAYOUTS[density].rowSize) : 0);
  const heading = useId();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].flatMap((key) => {
        const card = cards.find(({ id }) => id === key);
        return card ? [{ [CARD]: card.id, "text/plain": card.candidate.name }] : [];
      }),
    getAllowedDropOperations: () => ["move"],
    acceptedDragTypes: [CARD],
    getDropOperation: (target, _types, allowed) =>
      target.type === "root" && allowed.includes("move") ? "move" : "cancel",
    onRootDrop: ({ items }) => {
      void Promise.all(items.flatMap((item) => (item.kind === "text" ? [item.getText(CARD)] : []))).then((ids) =>
        commands.onDrop(lane, ids),
      );
    },
  });
  return (
    <section className={styles.lane} aria-labelledby={heading} data-phone={props.isShownOnPhone ? "" : undefined}>
      <header className={styles.laneHead}>
        <h2 id={heading} aria-label={t("lane", { stage: stage.name, count: stage.count })}>
          {stage.name} <span className={styles.count}>{stage.count}</span>
        </h2>
        <p>
          {stage.medianDays !== null && stage.medianDays !== undefined && (
            <span>{t("median", { days: Math.round(stage.medianDays) })}</span>
          )}
          {stage.overdue > 0 && <span className={styles.late}>{t("overdue", { count: stage.overdue })}</span>}
        </p>
      </header>
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUTS[density]}>
        <GridList
          aria-labelledby={heading}
          className={styles.cards ?? ""}
          selectionMode="multiple"
          selectedKeys={cards.filter(({ id }) => selected.has(id)).map(({ id }) => id)}
          onSelectionChange={(keys) =>
            commands.onSelect(
              lane,
              keys === "all" ? new Set(cards.map(({ id }) => id)) : new Set([...keys].map(String)),
            )
          }
          onAction={(key) => {
            const card = cards.find(({ id }) => id === key);
            if (card) commands.onOpen(card.ref);
          }}
          disallowTypeAhead
          keyboardNavigationBehavior="tab"
          {...(mayMove && { dragAndDropHooks })}
          renderEmptyState={() => lane.cards.length === 0 && <p className={styles.nobody}>{t("empty")}</p>}
        >
          <Collection items={cards} dependencies={[peeked, fresh, mayMove, isWhole]}>
            {(card) => (
              <GridListItem
                id={card.id}
                textValue={card.candidate.name}
                className={styles.card ?? ""}
                data-open={card.ref === peeked ? "" : undefined}
                data-fresh={fresh.has(card.id) ? "" : undefined}
              >
                {mayMove && isWhole && (
                  <VisuallyHidden>
                    <Button slot="drag" excludeFromTabOrder>
                      {t("drag", { name: card.candidate.name })}
                    </Button>
                  </VisuallyHidden>
                )}
                <ApplicationCard application={card} />
              </GridListItem>
            )}
          </Collection>
          {isWhole && lane.hasMore && (
            <GridListLoadMoreItem
              onLoadMore={() => commands.onLoadMore(lane)}
              isLoading={isLoadingMore}
              className={styles.more ?? ""}
            >
              {t("more")}
            </GridListLoadMoreItem>
          )}
        </GridList>
      </Virtualizer>
    </section>
  );
});

/** As many cards as the window has room for, whatever stands above them. */
const cardsInSight = (rowSize: number): number => Math.max(1, Math.ceil(window.innerHeight / rowSize) - 3);
