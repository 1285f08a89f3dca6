import { ApplicationCard } from "./application-card.tsx";
import styles from "./board.module.css";
import type { Lane } from "./use-lanes.ts";

interface FirstCardsProps {
  readonly lane: Lane;
  /** Id of the column's heading. */
  readonly heading: string;
}

/** The least height of a card with the gap below it, in pixels. */
const LEAST_HEIGHT = 48;

/**
 * The cards of a column as they are seen while the board opens: where they will stand, without what makes them movable.
 * A moment later the list takes their place.
 */
export const FirstCards = ({ lane, heading }: FirstCardsProps) => (
  <ul className={styles.firstCards} aria-labelledby={heading}>
    {lane.cards.slice(0, Math.ceil(window.innerHeight / LEAST_HEIGHT) - 4).map((card) => (
      <li key={card.id} className={styles.card}>
        <ApplicationCard application={card} />
      </li>
    ))}
  </ul>
);
