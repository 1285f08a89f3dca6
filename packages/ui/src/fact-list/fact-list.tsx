import type { ReactNode } from "react";
import styles from "./fact-list.module.css";

/** Terms and what they are here, in two columns that line up. */
export const FactList = ({
  facts,
}: {
  readonly facts: readonly { readonly term: string; readonly fact: ReactNode }[];
}) => (
  <dl className={styles.facts}>
    {facts.map(({ term, fact }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{fact}</dd>
      </div>
    ))}
  </dl>
);
