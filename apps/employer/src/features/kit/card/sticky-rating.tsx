import type { CompetencyRating } from "@leadline/domain/scorecard/scorecard";
import { RATINGS } from "@leadline/domain/framework/rating-scale";
import { catalogue } from "@leadline/ui/text/catalogue";
import styles from "../kit.module.css";
import { ratingWord } from "./rating-words.ts";

const t = catalogue({ bar: "Rate {name}", notObserved: "Not observed", rating: "{rating}, {word}" });

interface StickyRatingProps {
  readonly name: string;
  readonly rating: CompetencyRating;
  readonly onChange: (score: CompetencyRating["score"], notObserved: boolean) => void;
}

/** On phones the open competency is rated at the bottom of the screen, where the thumb is. */
export const StickyRating = ({ name, rating, onChange }: StickyRatingProps) => (
  <div className={styles.sticky} role="group" aria-label={t("bar", { name })}>
    <div className={styles.stickyHead}>
      <b>{name}</b>
      <button type="button" aria-pressed={rating.notObserved} onClick={() => onChange(null, true)}>
        {t("notObserved")}
      </button>
    </div>
    <div className={styles.thumbs}>
      {RATINGS.map((point) => (
        <button
          key={point}
          type="button"
          aria-pressed={rating.score === point}
          aria-label={t("rating", { rating: point, word: ratingWord(point) })}
          onClick={() => onChange(point, false)}
        >
          {point}
        </button>
      ))}
    </div>
  </div>
);
