import { Avatar } from "@leadline/ui/avatar";
import { Button } from "@leadline/ui/button";
import { Icon } from "@leadline/ui/icon";
import { PersonName } from "@leadline/ui/person-name";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay, formatTime, zoneName } from "@leadline/ui/text/dates";
import { formatList } from "@leadline/ui/text/lists";
import { useState } from "react";
import type { KitGuideFragment } from "#graphql/generated/graphql.ts";
import { readFragment, type FragmentType } from "#graphql/generated/index.ts";
import { useReader } from "#lib/reader.tsx";
import { useElapsed } from "./elapsed.ts";
import { kitGuideFragment } from "./kit-fragments.ts";
import { KitQuestion } from "./kit-question.tsx";
import { KitResume } from "./kit-resume.tsx";
import styles from "./kit.module.css";

const t = catalogue({
  guide: "Guide",
  setting: "{setting}.",
  when: "{day}, {from}–{until}",
  yours: "your time",
  theirs: "{time} {zone} for the candidate",
  unscheduled: "No time yet",
  resume: "Résumé",
  noResume: "No résumé",
  agenda: "Agenda",
  part: "{what}, {minutes} min",
  questions: "Questions",
  same: "same order for everyone",
  conduct: "Keep in mind",
  left: "Left for you",
  others: "Who covers what else",
  alone: "Nobody else is planned yet.",
  here: "with you",
});

/** What to ask and how, when, with whom: the half of the page that is read. */
export function KitGuide(props: { readonly kit: FragmentType<typeof kitGuideFragment> }) {
  const kit = readFragment(kitGuideFragment, props.kit);
  const [isReading, setReading] = useState(false);
  return (
    <section className={styles.guide} aria-label={t("guide")}>
      <KitFacts kit={kit} isReading={isReading} onRead={() => setReading(!isReading)} />
      {isReading && kit.resume && <KitResume resume={kit.resume} onClose={() => setReading(false)} />}
      <p className={styles.purpose}>
        {kit.purpose} <span>{t("setting", { setting: kit.setting })}</span>
      </p>
      <Agenda kit={kit} />
      <div className={styles.sub}>
        <h2>{t("questions")}</h2>
        <span>{t("same")}</span>
      </div>
      <ol className={styles.questions}>
        {kit.questions.map((question, index) => (
          <KitQuestion
            key={question.questionId}
            question={question}
            number={index + 1}
            startsOpen={index === 0}
            storageKey={`leadline.asked.${kit.id}.${question.questionId}`}
          />
        ))}
      </ol>
      {kit.notes && (
        <>
          <div className={styles.sub}>
            <h2>{t("left")}</h2>
          </div>
          <p className={styles.note}>
            <Icon name="note" />
            <span dir="auto">{kit.notes}</span>
          </p>
        </>
      )}
      <div className={styles.sub}>
        <h2>{t("conduct")}</h2>
      </div>
      <ul className={styles.conduct}>
        {kit.conduct.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Panel kit={kit} />
    </section>
  );
}

interface KitFactsProps {
  readonly kit: KitGuideFragment;
  readonly isReading: boolean;
  readonly onRead: () => void;
}

function KitFacts({ kit, isReading, onRead }: KitFactsProps) {
  const reader = useReader();
  const theirs = { ...reader, zone: kit.candidateZone };
  return (
    <div className={styles.facts}>
      <span>
        <Icon name="calendar" size="s" />
        {kit.startsAt && kit.endsAt ? (
          <>
            <b>
              {t("when", {
                day: formatDay(kit.startsAt, reader),
                from: formatTime(kit.startsAt, reader),
                until: formatTime(kit.endsAt, reader),
              })}
            </b>
            {t("yours")}
          </>
        ) : (
          t("unscheduled")
        )}
      </span>
      {kit.startsAt && (
        <span>
          <Icon name="clock" size="s" />
          {t("theirs", { time: formatTime(kit.startsAt, theirs), zone: zoneName(kit.startsAt, theirs) })}
        </span>
      )}
      {kit.place && (
        <span>
          <Icon name="place" size="s" />
          {kit.place}
        </span>
      )}
      {kit.resume ? (
        <Button size="s" variant="ghost" icon="document" onPress={onRead} aria-expanded={isReading}>
          {t("resume")}
        </Button>
      ) : (
        <span>
          <Icon name="document" size="s" />
          {t("noResume")}
        </span>
      )}
    </div>
  );
}

/** The course of the conversation: what is over, what is now. */
function Agenda({ kit }: { readonly kit: KitGuideFragment }) {
  const elapsed = useElapsed(kit.startsAt ?? null, kit.endsAt ?? null)?.minutes;
  const parts = kit.agenda.map(({ minutes, what }, index) => {
    const from = kit.agenda.slice(0, index).reduce((sum, part) => sum + part.minutes, 0);
    const done = elapsed === undefined ? 0 : Math.min(1, Math.max(0, (elapsed - from) / minutes));
    return { minutes, what, done, isNow: done > 0 && done < 1 };
  });
  return (
    <ol className={styles.agenda} aria-label={t("agenda")}>
      {parts.map(({ minutes, what, done, isNow }) => (
        <li key={what} style={{ flexGrow: minutes }} aria-current={isNow ? "step" : undefined}>
          <span className={styles.track} data-over={done === 1 ? "" : undefined}>
            <i style={{ inlineSize: `${done * 100}%` }} />
          </span>
          <span className={styles.part} title={t("part", { what, minutes })}>
            {what}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Panel({ kit }: { readonly kit: KitGuideFragment }) {
  const { locale } = useReader();
  return (
    <>
      <div className={styles.sub}>
        <h2>{t("others")}</h2>
      </div>
      {kit.panel.length === 0 && <p className={styles.quiet}>{t("alone")}</p>}
      <ul>
        {kit.panel.map(({ id, memberName, interviewTitle, isThisInterview, competencies }) => (
          <li key={id} className={styles.panelist}>
            <Avatar name={memberName} isDecorative />
            <span className={styles.clip}>
              <b>
                <PersonName name={memberName} />
              </b>{" "}
              <span>{isThisInterview ? t("here") : interviewTitle}</span>
            </span>
            <span className={styles.covers}>{formatList(competencies, locale)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
