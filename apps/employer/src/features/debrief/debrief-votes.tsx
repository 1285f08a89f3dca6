import { Avatar } from "@leadline/ui/avatar";
import { Chip } from "@leadline/ui/chip";
import { PersonName } from "@leadline/ui/person-name";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { DebriefOutcome, DebriefWholeFragment } from "#graphql/generated/graphql.ts";
import { confidenceWord, OUTCOME_TONES, outcomeWord } from "./debrief-words.ts";
import styles from "./debrief.module.css";

const t = catalogue({ split: "{advance} advance, {hold} hold, {reject} reject", none: "no vote", level: "at {level}" });
const OUTCOMES = ["ADVANCE", "HOLD", "REJECT"] as const;

/** All votes, as a split and by name. */
export function DebriefVotes({ debrief }: { readonly debrief: DebriefWholeFragment }) {
  const count = (choice: DebriefOutcome): number => debrief.voters.filter(({ vote }) => vote?.choice === choice).length;
  return (
    <>
      <div
        className={styles.split}
        role="img"
        aria-label={t("split", { advance: count("ADVANCE"), hold: count("HOLD"), reject: count("REJECT") })}
      >
        {OUTCOMES.filter((choice) => count(choice) > 0).map((choice) => (
          <i key={choice} data-choice={choice} style={{ flexGrow: count(choice) }} />
        ))}
      </div>
      <ul className={styles.votes}>
        {debrief.voters.map(({ memberId, memberName, vote }) => (
          <li key={memberId}>
            <Avatar name={memberName} isDecorative />
            <span className={styles.person}>
              <PersonName name={memberName} />
            </span>
            {vote ? (
              <Chip tone={OUTCOME_TONES[vote.choice]}>{outcomeWord(vote.choice)}</Chip>
            ) : (
              <span className={styles.muted}>{t("none")}</span>
            )}
            {vote && (
              <p dir="auto">
                {vote.reason}{" "}
                <span className={styles.muted}>
                  {confidenceWord(vote.confidence)}
                  {vote.levelName && `, ${t("level", { level: vote.levelName })}`}
                </span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
