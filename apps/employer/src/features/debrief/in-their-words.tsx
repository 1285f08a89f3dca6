import { Avatar } from "@leadline/ui/avatar";
import { Chip } from "@leadline/ui/chip";
import { PersonName } from "@leadline/ui/person-name";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { DebriefWholeFragment } from "#graphql/generated/graphql.ts";
import { Advice } from "./advice.tsx";
import { levelWord } from "./debrief-words.ts";
import styles from "./debrief.module.css";

const t = catalogue({
  title: "In their words",
  level: "{level} the level",
  amended: "amended",
  waived: "waived: {reason}",
  missing: "not in",
});

/** What each interviewer says on the whole, and whose card is not here. */
export function InTheirWords({ debrief }: { readonly debrief: DebriefWholeFragment }) {
  return (
    <section className={styles.words} aria-labelledby="in-their-words">
      <h2 id="in-their-words">{t("title")}</h2>
      <ul className={styles.evidence}>
        {debrief.columns.map(({ id, memberName, interviewShortName, recommendation, ...card }) => (
          <li key={id}>
            <header>
              <Avatar name={memberName} isDecorative />
              <span className={styles.person}>
                <b>
                  <PersonName name={memberName} />
                </b>{" "}
                <span className={styles.muted}>{interviewShortName}</span>
              </span>
              {card.amended && <Chip tone="line">{t("amended")}</Chip>}
              {(card.status === "OWED" || card.status === "AHEAD") && <Chip tone="warn">{t("missing")}</Chip>}
            </header>
            {(recommendation ?? card.levelVote) && (
              <p className={styles.verdict}>
                {recommendation && <Advice value={recommendation} />}
                {card.levelVote && (
                  <span className={styles.muted}>{t("level", { level: levelWord(card.levelVote) })}</span>
                )}
              </p>
            )}
            {card.status === "WAIVED" && (
              <p className={styles.muted}>{t("waived", { reason: card.waiveReason ?? "" })}</p>
            )}
            {card.recommendationEvidence && <p dir="auto">{card.recommendationEvidence}</p>}
            {card.summary && <p dir="auto">{card.summary}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
