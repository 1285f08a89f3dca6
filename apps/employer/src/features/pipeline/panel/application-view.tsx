import { Avatar } from "@leadline/ui/avatar";
import { PersonName } from "@leadline/ui/person-name";
import { StageStepper } from "@leadline/ui/stage-stepper";
import { Tabs } from "@leadline/ui/tabs";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatTime } from "@leadline/ui/text/dates";
import { useState } from "react";
import type { ApplicationPanelFragment } from "#graphql/generated/graphql.ts";
import { useNow, useReader } from "#lib/reader.tsx";
import { useShortcuts } from "#lib/shortcuts.ts";
import { jobOf } from "../board/application-card.tsx";
import type { CardOnScreen, Moves } from "../move/use-move.ts";
import { ActivityTab } from "./activity-tab.tsx";
import { AnswersTab } from "./answers-tab.tsx";
import { ApplicationActions } from "./application-actions.tsx";
import { ApplicationHints } from "./application-hints.tsx";
import { MailTab } from "./mail-tab.tsx";
import { ResumeTab } from "./resume-tab.tsx";
import styles from "./panel.module.css";
import type { TabId } from "./tabs.ts";

const t = catalogue({
  stage: "Stage",
  tabs: "Application",
  activity: "Activity",
  resume: "Résumé",
  answers: "Answers",
  mail: "Mail",
  there: "{time} there",
});

interface ApplicationViewProps {
  readonly application: ApplicationPanelFragment;
  readonly viewerId: string | undefined;
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
  readonly moves: Moves;
  /** Something was changed here. */
  readonly onChanged: () => void;
  readonly onMoveTo?: ((card: CardOnScreen) => void) | undefined;
}

/** Who it is, how far they have come, what can be done, and everything about it in tabs. */
export function ApplicationView(props: ApplicationViewProps) {
  const { application, viewerId, tab, onTab, moves, onChanged, onMoveTo } = props;
  const { candidate, viewerCan, stage, steps, messages } = application;
  const [isNoting, setNoting] = useState(false);
  const tabs = [
    { id: "activity" as const, label: t("activity") },
    { id: "resume" as const, label: t("resume") },
    { id: "answers" as const, label: t("answers") },
    ...(viewerCan.readMail
      ? [{ id: "mail" as const, label: t("mail"), ...(messages.length > 0 && { count: messages.length }) }]
      : []),
  ];
  useShortcuts(
    tabs.map(({ id, label }, index) => ({
      keys: String(index + 1),
      label,
      group: t("tabs"),
      run: () => onTab(id),
      onlyKey: true,
    })),
  );

  return (
    <>
      <div className={styles.who}>
        <Avatar name={candidate.name} size="xl" isDecorative />
        <div>
          <h2>
            <PersonName name={candidate.name} />
          </h2>
          <p>{[jobOf(candidate), candidate.place, useTimeThere(candidate.timeZone)].filter(Boolean).join(" · ")}</p>
        </div>
      </div>
      <div className={styles.steps}>
        <StageStepper label={t("stage")} stages={steps} current={stage?.id ?? null} />
      </div>
      <ApplicationActions
        application={application}
        moves={moves}
        onNote={() => {
          onTab("activity");
          setNoting(true);
        }}
        onChanged={onChanged}
        onMoveTo={onMoveTo}
      />
      <ApplicationHints application={application} />
      <Tabs label={t("tabs")} tabs={tabs} selected={tab} onSelect={onTab}>
        <div className={styles.tab}>
          {tab === "activity" && (
            <ActivityTab
              application={application}
              viewerId={viewerId}
              isNoting={isNoting}
              onNoted={() => setNoting(false)}
              onChanged={onChanged}
            />
          )}
          {tab === "resume" && <ResumeTab application={application} />}
          {tab === "answers" && <AnswersTab application={application} />}
          {tab === "mail" && <MailTab application={application} onChanged={onChanged} />}
        </div>
      </Tabs>
    </>
  );
}

function useTimeThere(zone: string | null | undefined): string {
  const now = useNow();
  const { locale } = useReader();
  return zone ? t("there", { time: formatTime(now, { locale, zone }) }) : "";
}
