import { catalogue } from "@leadline/ui/text/catalogue";
import { memo, useDeferredValue, useId } from "react";
import styles from "./board.module.css";
import { CardList } from "./card-list.tsx";
import { FirstCards } from "./first-cards.tsx";
import type { Lane } from "./use-lanes.ts";

const t = catalogue({
  median: "median {days} d",
  overdue: "{count} overdue",
  lane: "{stage}, {count, plural, =0 {nobody} one {# application} other {# applications}}",
});

/** What the cards of every column ask of the board; the same functions for as long as the board is there. */
export interface LaneCommands {
  readonly onLoadMore: (lane: Lane) => void;
  readonly onSelect: (lane: Lane, ids: ReadonlySet<string>) => void;
  readonly onOpen: (ref: string) => void;
  /** Cards were dropped into a column, by their ids. */
  readonly onDrop: (lane: Lane, ids: readonly string[]) => void;
}

/** A column and what is true of it at the moment. */
export interface LaneProps {
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
}

interface StageLaneProps extends LaneProps {
  /** The column is in sight when the board opens. */
  readonly isInSight: boolean;
  /** The stage a phone shows. */
  readonly isShownOnPhone: boolean;
}

/**
 * A column of the board: a labelled list with its count, whose cards can be dragged away and dropped into. A board has
 * hundreds of cards, so a column is drawn again only when something of it changed, and then only the cards that did.
 */
export const StageLane = memo(function StageLane({ isInSight, isShownOnPhone, ...props }: StageLaneProps) {
  const { stage } = props.lane;
  // Whoever was moved leaves at once; the column that gets them follows with the next picture, and so does what others did.
  const before = useDeferredValue(props.lane);
  const lane = hasLost(before, props.lane) ? props.lane : before;
  // The list takes time to make ready, so what is in sight of it is drawn first.
  const isReady = useDeferredValue(true, false);
  const heading = useId();
  return (
    <section className={styles.lane} aria-labelledby={heading} data-phone={isShownOnPhone ? "" : undefined}>
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
      {isReady ? (
        <CardList {...props} lane={lane} heading={heading} />
      ) : (
        isInSight && <FirstCards lane={lane} heading={heading} />
      )}
    </section>
  );
});

function hasLost(before: Lane, now: Lane): boolean {
  if (before === now) return false;
  const here = new Set(now.cards.map(({ id }) => id));
  return before.cards.some(({ id }) => !here.has(id));
}
