import { Icon } from "@leadline/ui/icon";
import type { Recommendation } from "#graphql/generated/graphql.ts";
import { RECOMMENDATION_ICONS, RECOMMENDATION_TONES, recommendationWord } from "./debrief-words.ts";
import styles from "./debrief.module.css";

/** What one interviewer recommends: icon, word and colour. */
export const Advice = ({ value }: { readonly value: Recommendation }) => (
  <span className={styles.advice} data-tone={RECOMMENDATION_TONES[value]}>
    <Icon name={RECOMMENDATION_ICONS[value]} size="s" />
    {recommendationWord(value)}
  </span>
);
