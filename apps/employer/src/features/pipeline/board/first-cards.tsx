import { ApplicationCard } from "./application-card.tsx";
import styles from "./board.module.css";
import { useCardLayout } from "./card-layout.ts";
import type { Lane } from "./use-lanes.ts";

interface FirstCardsProps {
  readonly lane: Lane;
  /** Id of the column's heading. */
  readonly heading: string;
}

/**
 * The cards of a column as they are seen while the board opens: where they will stand, without what makes them movable.
 * A moment later the list takes their place.
 */
export function FirstCards({ lane, heading }: FirstCardsProps) {
  const { rowSize, gap, padding } = useCardLayout();
  return (
    <ul className={styles.firstCards} style={{ gridAutoRows: rowSize, gap, padding }} aria-labelledby={heading}>
      {lane.cards.slice(0, Math.ceil((window.innerHeight - HEADS_HEIGHT) / (rowSize + gap))).map((card) => (
        <li key={card.id} className={styles.card}>
          <ApplicationCard application={card} />
        </li>
      ))}
    </ul>
  );
}

/** What stands above the cards at least, in pixels: page, tools and the column's own heading. */
const HEADS_HEIGHT = 180;
