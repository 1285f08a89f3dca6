import { classes } from "../classes/classes.ts";
import styles from "./score.module.css";

interface ScoreProps {
  /** 1 to 5, or `null` for "not observed". */
  readonly rating: 1 | 2 | 3 | 4 | 5 | null;
  /** The word for it, so that colour never speaks alone. */
  readonly word: string;
  /** Only the number and the meter, where the word stands beside it. */
  readonly compact?: boolean;
}

/** One rating: number, word, meter. */
export const Score = ({ rating, word, compact = false }: ScoreProps) => (
  <span className={classes(styles.score, rating === null ? styles.none : styles[`v${rating}`])}>
    {rating !== null && <b>{rating}</b>}
    <span className={compact && rating !== null ? styles.heard : styles.word}>{word}</span>
    {rating !== null && (
      <span className={styles.meter} aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <i key={step} data-on={step <= rating ? "" : undefined} />
        ))}
      </span>
    )}
  </span>
);
