import { Badge } from "@leadline/ui/badge";
import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { FactList } from "@leadline/ui/fact-list";
import { Link } from "@leadline/ui/link";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDayTime, formatLongDay } from "@leadline/ui/text/dates";
import { useState } from "react";
import type {
  InterviewFragment,
  LoopInterviewFragment,
  PossibleInterviewerFragment,
  SchedulingFragment,
} from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { useReader } from "#lib/reader.tsx";
import { paths } from "#paths.ts";
import { ExactTime } from "./schedule/exact-time.tsx";
import { FreeTimes } from "./schedule/free-times.tsx";
import { InterviewCommands } from "./commands/interview-commands.tsx";
import { rescheduleInterviewMutation } from "./commands/interview-mutations.ts";
import { differs, interviewName, stateTone, stateWords, timeSpan, timeSpanIn } from "./interview-words.ts";
import { LimitsReached } from "./schedule/limits-reached.tsx";
import { PanelPeople } from "./panel-people.tsx";
import { ReplaceDialog } from "./commands/replace-dialog.tsx";
import styles from "./schedule/schedule.module.css";
import { useFreeTimes, type FreeTime } from "./schedule/use-free-times.ts";
import { useInterviewCommand } from "./commands/use-interview-command.ts";
import { useSearchWindow, WindowFields } from "./schedule/window-fields.tsx";

const t = catalogue({
  when: "When",
  dayTime: "{day}, {time}",
  there: "{time} for {name}",
  where: "Where",
  join: "Join",
  panel: "Panel",
  move: "Move to another time",
  replace: "Replace somebody",
  kit: "Open the kit",
  show: "Show free times",
  typed: "Another time",
  moveTo: "Move to {when}",
  moveNone: "Choose a time",
  keep: "Keep the time",
  moving: "The panel stays. Everybody is asked again, and calendars move with it.",
  moved: "Moved. The invitations are on their way.",
});

interface StandingInterviewProps {
  readonly scheduling: SchedulingFragment;
  readonly planned: LoopInterviewFragment;
  readonly interview: InterviewFragment;
  readonly people: readonly PossibleInterviewerFragment[];
  readonly onChanged: () => void;
}

/** An interview that has a time: when, where, who, and what can be changed about it. */
export function StandingInterview(props: StandingInterviewProps) {
  const { scheduling, interview, people, onChanged } = props;
  const reader = useReader();
  const [doing, setDoing] = useState<"move" | "replace">();
  const { startsAt, endsAt, viewerCan, place, joinLink, state, ref } = interview;
  const { candidateName: name, candidateZone } = scheduling;
  if (!startsAt || !endsAt) return null;

  return (
    <div className={styles.find}>
      <header className={styles.deskHead}>
        <h2 id="chosen-interview">{interviewName(interview.interviewType)}</h2>
        <Badge tone={stateTone(state)}>{stateWords(state)}</Badge>
        <InterviewCommands interview={interview} onChanged={onChanged} />
      </header>
      <FactList
        facts={[
          {
            term: t("when"),
            fact: (
              <span className={styles.when}>
                <span>
                  {t("dayTime", { day: formatLongDay(startsAt, reader), time: timeSpan(startsAt, endsAt, reader) })}
                </span>
                {differs(startsAt, reader, candidateZone) && (
                  <span className={styles.detail}>
                    {t("there", { time: timeSpanIn(startsAt, endsAt, { ...reader, zone: candidateZone }), name })}
                  </span>
                )}
              </span>
            ),
          },
          {
            term: t("where"),
            fact: (
              <span className={styles.when}>
                {place && <span>{place}</span>}
                {joinLink && (
                  <Link href={joinLink} external>
                    {joinLink}
                  </Link>
                )}
              </span>
            ),
          },
          { term: t("panel"), fact: <PanelPeople people={interview.participants} isNamed /> },
        ]}
      />
      {doing !== "move" && (
        <footer className={styles.foot}>
          {viewerCan.reschedule && <Button onPress={() => setDoing("move")}>{t("move")}</Button>}
          {viewerCan.replaceParticipant && <Button onPress={() => setDoing("replace")}>{t("replace")}</Button>}
          <Button variant="ghost" href={paths.interview(ref)}>
            {t("kit")}
          </Button>
        </footer>
      )}
      {doing === "move" && <MoveTime {...props} onClose={() => setDoing(undefined)} />}
      {doing === "replace" && (
        <ReplaceDialog interview={interview} people={people} onClose={() => setDoing(undefined)} onDone={onChanged} />
      )}
    </div>
  );
}

function MoveTime({
  scheduling,
  planned,
  interview,
  people,
  onChanged,
  onClose,
}: StandingInterviewProps & { readonly onClose: () => void }) {
  const reader = useReader();
  const searched = useSearchWindow(scheduling.locationZone);
  const free = useFreeTimes();
  const [chosen, setChosen] = useState<FreeTime>();
  const [typed, setTyped] = useState<string>();
  const { run, isPending, refusal, forget } = useInterviewCommand(
    rescheduleInterviewMutation,
    (data) => data.rescheduleInterview,
  );
  const startsAt = typed ?? chosen?.startsAt;
  const seats = interview.participants.map(({ memberId }) => [memberId]);
  const ids = { applicationId: scheduling.applicationId, plannedInterviewId: planned.id };

  async function move(acceptLimits = false) {
    if (!startsAt) return;
    const { id: interviewId, version: expectedVersion } = interview;
    const input = { clientMutationId: newKey(), interviewId, expectedVersion, startsAt, acceptLimits };
    if (await run({ input })) return;
    showToast({ message: t("moved") });
    onChanged();
  }

  return (
    <div className={styles.moving}>
      <p className={styles.muted}>{t("moving")}</p>
      <WindowFields search={searched} refusal={refusal} onChange={free.forget} />
      <div>
        <Button
          icon="calendar"
          isPending={free.isLooking}
          onPress={() => {
            setChosen(undefined);
            if (searched.window) free.find({ ...ids, seats, ...searched.window });
          }}
        >
          {t("show")}
        </Button>
      </div>
      {free.failure && (
        <Banner tone="danger" isNews>
          {free.failure}
        </Banner>
      )}
      {free.times && (
        <FreeTimes
          times={free.times}
          people={people}
          candidate={{ name: scheduling.candidateName, zone: scheduling.candidateZone }}
          namesPanel={false}
          chosen={typed ? undefined : chosen}
          onChoose={(time) => {
            setChosen(time);
            setTyped(undefined);
            forget();
          }}
        />
      )}
      <details className={styles.typed}>
        <summary>{t("typed")}</summary>
        <ExactTime
          zone={scheduling.locationZone}
          today={searched.today}
          error={refusal.fields["startsAt"]}
          onChange={(moment) => {
            setTyped(moment);
            forget();
          }}
        />
      </details>
      <LimitsReached refusal={refusal} people={people} isPending={isPending} onAccept={() => void move(true)} />
      <footer className={styles.foot}>
        <Button variant="primary" isDisabled={!startsAt} isPending={isPending} onPress={() => void move()}>
          {startsAt ? t("moveTo", { when: formatDayTime(startsAt, reader) }) : t("moveNone")}
        </Button>
        <Button onPress={onClose}>{t("keep")}</Button>
      </footer>
    </div>
  );
}
