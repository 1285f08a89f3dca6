import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { catalogue } from "@leadline/ui/text/catalogue";
import type { PossibleInterviewerFragment } from "#graphql/generated/graphql.ts";
import { obstacleWords } from "../interview-words.ts";
import styles from "./schedule.module.css";
import type { Refusal } from "../commands/use-interview-command.ts";

const t = catalogue({
  speaks: "This time goes past limits that protect people:",
  accept: "I have asked them: do it",
});

interface LimitsReachedProps {
  readonly refusal: Refusal;
  readonly people: readonly PossibleInterviewerFragment[];
  readonly isPending: boolean;
  /** Repeats the command, past the limits, by name and on record. */
  readonly onAccept: () => void;
}

/** Why a command changed nothing; where limits are the reason, the way past them. */
export function LimitsReached({ refusal, people, isPending, onAccept }: LimitsReachedProps) {
  const { message, obstacles, fields } = refusal;
  if (!message || (obstacles.length === 0 && Object.keys(fields).length > 0)) return null;
  if (obstacles.length === 0)
    return (
      <Banner tone="danger" isNews>
        {message}
      </Banner>
    );
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "";
  return (
    <Banner
      tone="warn"
      isNews
      action={
        <Button size="s" isPending={isPending} onPress={onAccept}>
          {t("accept")}
        </Button>
      }
    >
      {t("speaks")}
      <ul className={styles.obstacles}>
        {obstacles.map((obstacle) => (
          <li key={`${obstacle.kind}/${obstacle.memberId ?? ""}`}>{obstacleWords(obstacle, nameOf)}</li>
        ))}
      </ul>
    </Banner>
  );
}
