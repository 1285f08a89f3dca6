import { catalogue } from "@leadline/ui/text/catalogue";
import { memo } from "react";
import { Button } from "react-aria-components/Button";
import { Collection } from "react-aria-components/Collection";
import { GridList, GridListItem, GridListLoadMoreItem } from "react-aria-components/GridList";
import { useDragAndDrop } from "react-aria-components/useDragAndDrop";
import { ListLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import { ApplicationCard } from "./application-card.tsx";
import styles from "./board.module.css";
import { useCardLayout } from "./card-layout.ts";
import type { LaneProps } from "./stage-lane.tsx";

const t = catalogue({
  empty: "Nobody here",
  drag: "Drag {name}",
  more: "Loading more",
});

/** The type a dragged card travels under; other things do not drop here. */
const CARD = "leadline-application";

interface CardListProps extends LaneProps {
  /** Id of the column's heading. */
  readonly heading: string;
}

/** The cards of a column: chosen, opened, dragged away and dropped into, with a mouse and by keyboard. */
export const CardList = memo(function CardList({
  lane,
  isLoadingMore,
  commands,
  peeked,
  fresh,
  selected,
  mayMove,
  heading,
}: CardListProps) {
  const { cards } = lane;
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
    <Virtualizer layout={ListLayout} layoutOptions={useCardLayout()}>
      <GridList
        aria-labelledby={heading}
        className={styles.cards ?? ""}
        selectionMode="multiple"
        selectedKeys={cards.filter(({ id }) => selected.has(id)).map(({ id }) => id)}
        onSelectionChange={(keys) =>
          commands.onSelect(lane, keys === "all" ? new Set(cards.map(({ id }) => id)) : new Set([...keys].map(String)))
        }
        onAction={(key) => {
          const card = cards.find(({ id }) => id === key);
          if (card) commands.onOpen(card.ref);
        }}
        disallowTypeAhead
        keyboardNavigationBehavior="tab"
        {...(mayMove && { dragAndDropHooks })}
        renderEmptyState={() => <p className={styles.nobody}>{t("empty")}</p>}
      >
        <Collection items={cards} dependencies={[peeked, fresh, mayMove]}>
          {(card) => (
            <GridListItem
              id={card.id}
              textValue={card.candidate.name}
              className={styles.card ?? ""}
              data-open={card.ref === peeked ? "" : undefined}
              data-fresh={fresh.has(card.id) ? "" : undefined}
            >
              {mayMove && (
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
        {lane.hasMore && (
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
  );
});
