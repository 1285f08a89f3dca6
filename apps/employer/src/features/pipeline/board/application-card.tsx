import { Avatar } from "@leadline/ui/avatar";
import { PersonName } from "@leadline/ui/person-name";
import { ageInDays } from "@leadline/ui/text/age";
import { catalogue } from "@leadline/ui/text/catalogue";
import { graphql, readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import { NextStep } from "../next-step.tsx";
import styles from "./board.module.css";

const t = catalogue({ job: "{title} @ {employer}", late: "late", noOwner: "Nobody" });

export const applicationCardFragment = graphql(`
  fragment ApplicationCard on Application {
    id
    ref
    enteredStageAt
    isLate
    owner {
      id
      name
    }
    candidate {
      id
      name
      currentTitle
      currentEmployer
      tags
    }
    nextStep {
      ...NextStep
    }
  }
`);

/** What somebody does now, as one phrase; empty when nobody said. */
export const jobOf = ({
  currentTitle,
  currentEmployer,
}: {
  readonly currentTitle?: string | null | undefined;
  readonly currentEmployer?: string | null | undefined;
}): string =>
  currentTitle && currentEmployer
    ? t("job", { title: currentTitle, employer: currentEmployer })
    : (currentTitle ?? currentEmployer ?? "");

/** Two lines in two halves: who and what they do; what is next, for how long, whose. */
export function ApplicationCard({
  application,
}: {
  readonly application: FragmentType<typeof applicationCardFragment>;
}) {
  const card = readFragment(applicationCardFragment, application);
  const { locale } = useReader();
  const now = useNow();
  const job = jobOf(card.candidate) || card.ref;
  return (
    <div className={styles.cardBody} data-application={card.ref}>
      <span className={styles.line}>
        <span className={styles.name}>
          <PersonName name={card.candidate.name} clip />
        </span>
        <NextStep step={card.nextStep} />
      </span>
      <span className={`${styles.line} ${styles.second}`}>
        <span className={styles.job} title={job}>
          {job}
        </span>
        {card.candidate.tags.slice(0, 2).map((tag) => (
          <span key={tag} className={styles.tag}>
            {tag}
          </span>
        ))}
        <span className={styles.meta}>
          <span className={card.isLate ? styles.late : undefined}>
            {ageInDays(card.enteredStageAt, { now, locale })}
          </span>
          {card.owner && <Avatar name={card.owner.name} />}
        </span>
      </span>
    </div>
  );
}
