import { Badge } from "@leadline/ui/badge";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatStamp } from "@leadline/ui/text/dates";
import { Link } from "react-aria-components/Link";
import { readFragment } from "#graphql/generated/index.ts";
import type { LoopInterviewFragment } from "#graphql/generated/graphql.ts";
import { useReader } from "#lib/reader.tsx";
import { paths } from "#paths.ts";
import { interviewFragment } from "./interview-fragment.ts";
import { interviewName, stateTone, stateWords } from "./interview-words.ts";
import styles from "./schedule/schedule.module.css";

const t = catalogue({
  label: "Interviews of the plan",
  minutes: "{count} min",
  people: "{count, plural, one {# person} other {# people}}",
  open: "No time yet",
});

interface LoopListProps {
  readonly planned: readonly LoopInterviewFragment[];
  readonly chosenId: string;
  readonly applicationRef: string;
}

/** The interviews of the plan, each with where it stands; one is open beside. */
export function LoopList({ planned, chosenId, applicationRef }: LoopListProps) {
  const reader = useReader();
  return (
    <nav className={styles.list} aria-label={t("label")}>
      <ol>
        {planned.map((one) => {
          const interview = one.interview ? readFragment(interviewFragment, one.interview) : null;
          return (
            <li key={one.id}>
              <Link
                href={paths.schedule(applicationRef, one.id)}
                className={styles.step ?? ""}
                {...(one.id === chosenId && { "aria-current": "page" as const })}
              >
                <span className={styles.name}>{interviewName(one.interviewType)}</span>
                <span className={styles.detail}>
                  <span>{t("minutes", { count: one.minutes })}</span>
                  <span>{t("people", { count: one.raters })}</span>
                </span>
                <span className={styles.stand}>
                  {interview?.startsAt && interview.state === "SCHEDULED" && formatStamp(interview.startsAt, reader)}
                  {interview && interview.state !== "SCHEDULED" && (
                    <Badge tone={stateTone(interview.state)}>{stateWords(interview.state)}</Badge>
                  )}
                  {!interview && t("open")}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
