import { Button } from "@leadline/ui/button";
import { EmptyState } from "@leadline/ui/empty-state";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { paths } from "#paths.ts";
import { HandedIn } from "./handed-in.tsx";
import { kitSheetFragment, ownScorecardFragment } from "../kit-fragments.ts";
import styles from "../kit.module.css";
import { ScorecardForm } from "./scorecard-form.tsx";

const t = catalogue({
  sheet: "Your scorecard",
  none: "You write no scorecard here",
  noneText: "Interviewers of this panel write one each, on their own. What they say appears in the debrief.",
  over: "This scorecard is not needed any more",
  overText: "It was waived, or the interview did not take place. What you wrote stays with you.",
  debrief: "Go to the debrief",
});

/** The viewer's card: to be written, handed in and amended; or the reason why there is none. */
export function ScorecardSheet(props: { readonly kit: FragmentType<typeof kitSheetFragment> }) {
  const kit = readFragment(kitSheetFragment, props.kit);
  const [isAmending, setAmending] = useState(false);
  const card = kit.scorecard ? readFragment(ownScorecardFragment, kit.scorecard) : undefined;
  const debrief = kit.viewerCan.openDebrief && <Button href={paths.debrief(kit.applicationRef)}>{t("debrief")}</Button>;

  return (
    <section className={styles.sheet} aria-label={t("sheet")}>
      {!card && (
        <EmptyState kind="done" title={t("none")} action={debrief}>
          {t("noneText")}
        </EmptyState>
      )}
      {card && (card.state === "WAIVED" || card.state === "VOID") && (
        <EmptyState kind="done" title={t("over")} action={debrief}>
          {t("overText")}
        </EmptyState>
      )}
      {card && (card.state === "NOT_STARTED" || card.state === "DRAFT") && <ScorecardForm kit={kit} card={card} />}
      {card && (card.state === "SUBMITTED" || card.state === "AMENDED") && !isAmending && (
        <HandedIn kit={kit} card={card} onAmend={() => setAmending(true)} />
      )}
      {card && (card.state === "SUBMITTED" || card.state === "AMENDED") && isAmending && (
        <ScorecardForm kit={kit} card={card} onAmended={() => setAmending(false)} />
      )}
    </section>
  );
}
