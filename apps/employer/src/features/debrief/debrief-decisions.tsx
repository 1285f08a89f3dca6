import { Button } from "@leadline/ui/button";
import { Chip } from "@leadline/ui/chip";
import { PersonName } from "@leadline/ui/person-name";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import type { DebriefWholeFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { paths } from "#paths.ts";
import { OUTCOME_TONES, outcomeWord } from "./debrief-words.ts";
import styles from "./debrief.module.css";

const t = catalogue({
  title: "Decision",
  earlier: "Earlier decision",
  level: "at {level}",
  dissent: "Dissent",
  when: "on {at}",
  next: "Next: {step}",
  toApplication: "Go to {ref} to act on it",
});

/** What was decided, by whom and why; what was decided before stays below. */
export function Decisions({ debrief }: { readonly debrief: DebriefWholeFragment }) {
  const reader = useReader();
  return debrief.decisions.map((decision, index) => (
    <section key={decision.id} className={styles.decision}>
      <div className={styles.sideHead}>
        <h2>{index === 0 ? t("title") : t("earlier")}</h2>
        <Chip tone={OUTCOME_TONES[decision.outcome]}>{outcomeWord(decision.outcome)}</Chip>
        {decision.levelName && <span className={styles.muted}>{t("level", { level: decision.levelName })}</span>}
      </div>
      <p dir="auto">{decision.rationale}</p>
      {decision.dissent && (
        <div className={styles.dissent}>
          <b>{t("dissent")}</b>
          <p dir="auto">{decision.dissent}</p>
        </div>
      )}
      {decision.nextStep && <p dir="auto">{t("next", { step: decision.nextStep })}</p>}
      <p className={styles.muted}>
        <PersonName name={decision.decidedBy} /> {t("when", { at: formatStamp(decision.decidedAt, reader) })}
      </p>
      {index === 0 && debrief.state === "DECIDED" && debrief.viewerCan.readApplication && (
        <div className={styles.noPrint}>
          <Button href={paths.application(debrief.applicationRef)} icon="advance">
            {t("toApplication", { ref: debrief.applicationRef })}
          </Button>
        </div>
      )}
    </section>
  ));
}
