import { catalogue } from "@leadline/ui/text/catalogue";
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { GridList, GridListItem, GridListLoadMoreItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import type { BoardApplicationFragment } from "#graphql/generated/graphql.ts";
import { usePreferences } from "#lib/preferences.ts";
import { ApplicationCard } from "./application-card.tsx";
import styles from "./board.module.css";

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

interface StageLaneProps {
  readonly stage: {
    readonly id: string;
    readonly name: string;
    readonly count: number;
    readonly overdue: number;
    readonly medianDays?: number | null | undefined;
  };
  readonly cards: readonly BoardApplicationFragment[];
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly onLoadMore: () => void;
  /** The card whose panel is open. */
  readonly peeked: string;
  /** Cards others changed a moment ago. */
  readonly fresh: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (ref: string) => void;
  /** Cards were dropped here, by their ids. */
  readonly onDrop: (ids: readonly string[]) => void;
  /** The viewer moves candidates here; a single card may still be refused, and says why. */
  readonly mayMove: boolean;
  /** The stage a phone shows. */
  readonly isShownOnPhone: boolean;
}

/** A column of the board: a labelled list with its count, whose cards can be dragged away and dropped into. */
export function StageLane(props: StageLaneProps) {
  const { stage, cards, hasMore, isLoadingMore, onLoadMore, fresh, selected } = props;
  const { density } = usePreferences();
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
      void Promise.all(items.flatMap((item) => (item.kind === "text" ? [item.getText(CARD)] : []))).then(props.onDrop);
    },
  });
  const height = density === "compact" ? 44 : 64;
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
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: height, gap: 4, padding: 4, loaderSize: 28 }}>
        <GridList
          aria-labelledby={heading}
          className={styles.cards ?? ""}
          selectionMode="multiple"
          selectedKeys={cards.filter(({ id }) => selected.has(id)).map(({ id }) => id)}
          onSelectionChange={(keys) =>
            props.onSelect(keys === "all" ? new Set(cards.map(({ id }) => id)) : new Set([...keys].map(String)))
          }
          onAction={(key) => {
            const card = cards.find(({ id }) => id === key);
            if (card) props.onOpen(card.ref);
          }}
          disallowTypeAhead
          keyboardNavigationBehavior="tab"
          {...(props.mayMove && { dragAndDropHooks })}
          renderEmptyState={() => <p className={styles.nobody}>{t("empty")}</p>}
        >
          {cards.map((card) => (
            <GridListItem
              key={card.id}
              id={card.id}
              textValue={card.candidate.name}
              className={styles.card ?? ""}
              data-open={card.ref === props.peeked ? "" : undefined}
              data-fresh={fresh.has(card.id) ? "" : undefined}
            >
              {props.mayMove && (
                <VisuallyHidden>
                  <Button slot="drag" excludeFromTabOrder>
                    {t("drag", { name: card.candidate.name })}
                  </Button>
                </VisuallyHidden>
              )}
              <ApplicationCard application={card} />
            </GridListItem>
          ))}
          {hasMore && (
            <GridListLoadMoreItem onLoadMore={onLoadMore} isLoading={isLoadingMore} className={styles.more ?? ""}>
              {t("more")}
            </GridListLoadMoreItem>
          )}
        </GridList>
      </Virtualizer>
    </section>
  );
}
