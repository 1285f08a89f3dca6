import { useState, type KeyboardEvent } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { classes } from "../classes/classes.ts";
import field from "../field/field.module.css";
import { Icon } from "../icon/icon.tsx";
import { catalogue } from "../text/catalogue.ts";
import styles from "./rating-scale.module.css";

const t = catalogue({
  notObserved: "Not observed",
  rating: "{rating}, {word}",
  word: "{word}.",
  keys: "Keys 1 to 5, and 0 for not observed",
});

export type Rating = 1 | 2 | 3 | 4 | 5;
const RATINGS = [1, 2, 3, 4, 5] as const;

/** What a rating looks like for this competency at this level. */
export interface Anchor {
  readonly rating: Rating;
  readonly word: string;
  readonly text: string;
}

interface RatingScaleProps {
  readonly label: string;
  /** The label is heard, not seen: only where a heading beside the scale already says it. */
  readonly hidesLabel?: boolean;
  readonly anchors: readonly Anchor[];
  /** `"not_observed"` is an answer, `null` is none yet. */
  readonly value: Rating | "not_observed" | null;
  readonly onChange: (value: Rating | "not_observed") => void;
  readonly isDisabled?: boolean;
  readonly error?: string;
}

/**
 * 1 to 5 against anchors, or not observed. The anchor of the focused or chosen rating is always in sight with the one
 * beside it; before anything is chosen, all are.
 */
export function RatingScale({ label, hidesLabel, anchors, value, onChange, isDisabled, error }: RatingScaleProps) {
  const [looking, setLooking] = useState<Rating>();
  const marked = looking ?? (value === "not_observed" ? null : value);
  const shown = value === null ? anchors : aroundOf(anchors, marked);

  function onKeyDown({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (ctrlKey || metaKey || altKey || isDisabled) return;
    const rating = RATINGS.find((candidate) => String(candidate) === key);
    if (rating) onChange(rating);
    else if (key === "0") onChange("not_observed");
  }

  return (
    <RadioGroup
      value={value === null ? null : String(value)}
      onChange={(chosen) => {
        const rating = RATINGS.find((candidate) => String(candidate) === chosen);
        onChange(rating ?? "not_observed");
      }}
      orientation="horizontal"
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={field.field ?? ""}
    >
      <Label className={hidesLabel ? (field.hiddenLabel ?? "") : (styles.label ?? "")}>{label}</Label>
      <div role="presentation" className={styles.rates} title={t("keys")} onKeyDown={onKeyDown}>
        {RATINGS.map((rating) => {
          const word = anchors.find((anchor) => anchor.rating === rating)?.word;
          return (
            <Radio
              key={rating}
              value={String(rating)}
              aria-label={word ? t("rating", { rating, word }) : String(rating)}
              className={styles.rate ?? ""}
              onHoverStart={() => setLooking(rating)}
              onHoverEnd={() => setLooking(undefined)}
              onFocus={() => setLooking(rating)}
              onBlur={() => setLooking(undefined)}
            >
              {rating}
            </Radio>
          );
        })}
        <Radio value="not_observed" className={classes(styles.rate, styles.none)}>
          {t("notObserved")}
        </Radio>
      </div>
      <ul className={styles.anchors}>
        {shown.map(({ rating, word, text }) => (
          <li key={rating} data-marked={rating === marked ? "" : undefined}>
            <b>{rating}</b>
            <span>
              {rating === marked && <b>{t("word", { word })} </b>}
              {text}
            </span>
          </li>
        ))}
      </ul>
      {error && (
        <p className={field.error}>
          <Icon name="warning" size="s" />
          <span>{error}</span>
        </p>
      )}
    </RadioGroup>
  );
}

/** The marked anchor first, then the one below it, or above it for the lowest: what the choice lies between. */
function aroundOf(anchors: readonly Anchor[], marked: Rating | null): readonly Anchor[] {
  const own = anchors.find(({ rating }) => rating === marked);
  if (!own) return [];
  const beside = anchors.find(({ rating }) => rating === (own.rating === 1 ? 2 : own.rating - 1));
  return beside ? [own, beside] : [own];
}
