import { Checkbox } from "@leadline/ui/checkbox";
import { Icon } from "@leadline/ui/icon";
import { VisuallyHidden } from "@leadline/ui/visually-hidden";
import { catalogue } from "@leadline/ui/text/catalogue";
import { useState } from "react";
import type { KitGuideFragment } from "#graphql/generated/graphql.ts";
import styles from "./kit.module.css";

const t = catalogue({ asked: "Asked", isAsked: "{number}, asked", shows: "Shows {competencies}" });

interface KitQuestionProps {
  readonly question: KitGuideFragment["questions"][number];
  readonly number: number;
  readonly startsOpen: boolean;
  /** Where this browser remembers what was asked: the interviewer's own working mark, nobody else's business. */
  readonly storageKey: string;
}

/** One question: as it is asked, its probes to tick off, and what answers sound like. */
export function KitQuestion({ question, number, startsOpen, storageKey }: KitQuestionProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const [marks, setMarks] = useState(() => readMarks(storageKey));
  const isAsked = marks.includes(ASKED);

  function mark(name: string, isOn: boolean): void {
    const next = isOn ? [...marks, name] : marks.filter((one) => one !== name);
    setMarks(next);
    writeMarks(storageKey, next);
  }

  return (
    <li className={styles.question} data-open={isOpen ? "" : undefined}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className={styles.ask}>
        <span className={styles.number} data-asked={isAsked ? "" : undefined}>
          {isAsked ? (
            <>
              <Icon name="check" size="xs" />
              <VisuallyHidden>{t("isAsked", { number })}</VisuallyHidden>
            </>
          ) : (
            number
          )}
        </span>
        <span className={styles.text}>{question.text}</span>
      </button>
      {isOpen && (
        <div className={styles.more}>
          <div className={styles.probes}>
            {question.probes.map((probe) => (
              <Checkbox key={probe} isSelected={marks.includes(probe)} onChange={(isOn) => mark(probe, isOn)}>
                {probe}
              </Checkbox>
            ))}
          </div>
          <dl className={styles.good}>
            {question.anchors.map(({ rating, text }) => (
              <div key={rating}>
                <dt>{rating}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <div className={styles.foot}>
            <Checkbox isSelected={isAsked} onChange={(isOn) => mark(ASKED, isOn)}>
              {t("asked")}
            </Checkbox>
            <span>{t("shows", { competencies: question.competencies.join(", ") })}</span>
          </div>
        </div>
      )}
    </li>
  );
}

const ASKED = "asked";

function readMarks(key: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

function writeMarks(key: string, marks: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(marks));
  } catch {
    // Storage is blocked: the marks hold until the page is closed.
  }
}
