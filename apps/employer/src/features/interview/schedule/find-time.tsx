import { Banner } from "@leadline/ui/banner";
import { Button } from "@leadline/ui/button";
import { RadioGroup } from "@leadline/ui/radio-group";
import { showToast } from "@leadline/ui/toast/toasts";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatDay, formatDayTime } from "@leadline/ui/text/dates";
import { TextField } from "@leadline/ui/text-field";
import { useState } from "react";
import type {
  InterviewFragment,
  LoopInterviewFragment,
  PossibleInterviewerFragment,
  SchedulingFragment,
} from "#graphql/generated/graphql.ts";
import { newKey } from "#lib/idempotency.ts";
import { useReader } from "#lib/reader.tsx";
import { ExactTime } from "./exact-time.tsx";
import { FreeTimes } from "./free-times.tsx";
import { InterviewCommands } from "../commands/interview-commands.tsx";
import { offerBookingMutation, scheduleInterviewMutation } from "../commands/interview-mutations.ts";
import { interviewName } from "../interview-words.ts";
import { LimitsReached } from "./limits-reached.tsx";
import styles from "./schedule.module.css";
import { SeatsField } from "./seats-field.tsx";
import { useFreeTimes, type FreeTime } from "./use-free-times.ts";
import { useInterviewCommand, type Refusal } from "../commands/use-interview-command.ts";
import { useSearchWindow, WindowFields } from "./window-fields.tsx";

const t = catalogue({
  minutes: "{count} min",
  offered: "{name} can choose a time until {day}. Offer other times, or settle on one here.",
  proposed: "None of the times fitted. {name} writes:",
  join: "Link to join",
  place: "Place",
  where: "A link, a place, or both.",
  show: "Show free times",
  who: "Who chooses",
  candidate: "{name} chooses",
  me: "I settle on a time",
  offer: "Offer these times",
  typed: "Another time",
  typedHint: "When everybody has agreed already.",
  schedule: "Schedule {when}",
  scheduleNone: "Choose a time",
  offeredToast: "{name} gets a mail with the times.",
  scheduledToast: "Scheduled. The invitations are on their way.",
  needsPanel: "Name at least one person for each seat.",
});

interface FindTimeProps {
  readonly scheduling: SchedulingFragment;
  readonly planned: LoopInterviewFragment;
  /** The interview that was offered already, if one was. */
  readonly interview: InterviewFragment | null;
  readonly people: readonly PossibleInterviewerFragment[];
  readonly isClosed: boolean;
  readonly onChanged: () => void;
}

/** Finds a time for one interview: who, when, where; then the candidate chooses, or whoever schedules settles on one. */
export function FindTime({ scheduling, planned, interview, people, isClosed, onChanged }: FindTimeProps) {
  const reader = useReader();
  const [seats, setSeats] = useState<readonly (readonly string[])[]>(() => startingSeats(planned));
  const searched = useSearchWindow(scheduling.locationZone);
  const [joinLink, setJoinLink] = useState(interview?.joinLink ?? "");
  const [place, setPlace] = useState(interview?.place ?? "");
  const [chooser, setChooser] = useState<"candidate" | "me">("candidate");
  const [chosen, setChosen] = useState<FreeTime>();
  const [typed, setTyped] = useState<string>();
  const [panelError, setPanelError] = useState<string>();
  const free = useFreeTimes();
  const offer = useInterviewCommand(offerBookingMutation, (data) => data.offerBooking);
  const schedule = useInterviewCommand(scheduleInterviewMutation, (data) => data.scheduleInterview);
  const { applicationId, candidateName: name, candidateZone, locationZone } = scheduling;
  const ids = { applicationId, plannedInterviewId: planned.id };
  const pools = seats.map((pool) => [...pool]);
  const isSeated = pools.length > 0 && pools.every((pool) => pool.length > 0);
  const startsAt = typed ?? chosen?.startsAt;
  const memberIds = chosen && !typed ? chosen.memberIds : pools.flatMap(([first]) => first ?? []);
  const refusal: Refusal = chooser === "candidate" ? offer.refusal : schedule.refusal;
  const isPending = offer.isPending || schedule.isPending;

  function look() {
    setPanelError(isSeated ? undefined : t("needsPanel"));
    setChosen(undefined);
    if (isSeated && searched.window) free.find({ ...ids, seats: pools, ...searched.window });
  }
  async function offerTimes() {
    if (!searched.window) return;
    const input = { clientMutationId: newKey(), ...ids, seats: pools, ...searched.window, joinLink, place };
    if (await offer.run({ input })) return;
    showToast({ message: t("offeredToast", { name }) });
    onChanged();
  }
  async function settle(acceptLimits = false) {
    if (!startsAt) return;
    const input = {
      clientMutationId: newKey(),
      ...ids,
      memberIds: [...memberIds],
      startsAt,
      joinLink,
      place,
      acceptLimits,
    };
    if (await schedule.run({ input })) return;
    showToast({ message: t("scheduledToast") });
    onChanged();
  }

  return (
    <div className={styles.find}>
      <header className={styles.deskHead}>
        <h2 id="chosen-interview">{interviewName(planned.interviewType)}</h2>
        <span className={styles.muted}>{t("minutes", { count: planned.minutes })}</span>
        {interview && <InterviewCommands interview={interview} onChanged={onChanged} />}
      </header>
      {interview?.state === "BOOKING_OFFERED" && interview.offer && (
        <Banner tone="info">{t("offered", { name, day: formatDay(interview.offer.endsAt, reader) })}</Banner>
      )}
      {interview?.offer?.proposed && (
        <Banner tone="warn" icon="comment">
          {t("proposed", { name })}
          <blockquote className={styles.proposal} dir="auto">
            {interview.offer.proposed}
          </blockquote>
        </Banner>
      )}
      <SeatsField
        seats={seats}
        people={people}
        interviewType={planned.interviewType}
        error={panelError}
        onChange={(next) => {
          setSeats(next);
          setPanelError(undefined);
          setChosen(undefined);
          free.forget();
        }}
      />
      <WindowFields search={searched} refusal={refusal} onChange={free.forget} />
      <div className={styles.pair}>
        <TextField
          label={t("join")}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={joinLink}
          onChange={setJoinLink}
          hint={t("where")}
          error={refusal.fields["joinLink"]}
        />
        <TextField label={t("place")} value={place} onChange={setPlace} error={refusal.fields["place"]} />
      </div>
      <RadioGroup
        label={t("who")}
        look="segments"
        value={chooser}
        options={[
          { id: "candidate", label: t("candidate", { name }) },
          { id: "me", label: t("me") },
        ]}
        onChange={setChooser}
      />
      <div>
        <Button icon="calendar" isPending={free.isLooking} isDisabled={isClosed} onPress={look}>
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
          candidate={{ name, zone: candidateZone }}
          namesPanel={pools.some((pool) => pool.length > 1)}
          chosen={typed ? undefined : chosen}
          {...(chooser === "me" && {
            onChoose: (time: FreeTime) => {
              setChosen(time);
              setTyped(undefined);
              schedule.forget();
            },
          })}
        />
      )}
      {chooser === "me" && (
        <details className={styles.typed}>
          <summary>{t("typed")}</summary>
          <p className={styles.muted}>{t("typedHint")}</p>
          <ExactTime
            zone={locationZone}
            today={searched.today}
            error={refusal.fields["startsAt"]}
            onChange={(moment) => {
              setTyped(moment);
              schedule.forget();
            }}
          />
        </details>
      )}
      <LimitsReached refusal={refusal} people={people} isPending={isPending} onAccept={() => void settle(true)} />
      <footer className={styles.foot}>
        {chooser === "candidate" ? (
          <Button
            variant="primary"
            isDisabled={isClosed || !isSeated || !searched.window}
            isPending={offer.isPending}
            onPress={() => void offerTimes()}
          >
            {t("offer")}
          </Button>
        ) : (
          <Button
            variant="primary"
            isDisabled={isClosed || !isSeated || !startsAt}
            isPending={schedule.isPending}
            onPress={() => void settle()}
          >
            {startsAt ? t("schedule", { when: formatDayTime(startsAt, reader) }) : t("scheduleNone")}
          </Button>
        )}
      </footer>
    </div>
  );
}

/** The suggested panel, one person a seat; without one, as many empty seats as the plan asks for. */
const startingSeats = ({ suggestedMemberIds, raters }: LoopInterviewFragment): readonly (readonly string[])[] =>
  suggestedMemberIds.length > 0 ? suggestedMemberIds.map((id) => [id]) : Array.from({ length: raters }, () => []);
