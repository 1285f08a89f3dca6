import type { SlotTaken } from "@leadline/domain/interview/find-slot/booking";
import { slotObstacles } from "@leadline/domain/interview/find-slot/find-slot";
import { scheduleInput } from "@leadline/domain/interview/interview-inputs";
import { nextInterviewState, type InterviewTransitionRefused } from "@leadline/domain/interview/interview-status";
import { isWall, type SlotObstacle } from "@leadline/domain/interview/find-slot/slot-obstacle";
import { MINUTE, type Interval } from "@leadline/domain/shared/instant";
import { invalid, parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { finishSchedulingTasks } from "#features/task/open-task.js";
import { candidateCalendar, interviewersOf } from "./calendars.js";
import { lockApplication, type InterviewedApplication } from "#features/interview/interviewed-application.js";
import { seat } from "#features/interview/panel/panel.js";
import { interviewFor } from "./planned-interview-at-hand.js";
import { queueForPeople, takingTime } from "./taking-time.js";

/** Which interview this is about; the resolver reads the rest. */
export type InterviewOutcome = { readonly interviewId: string };

/** The application is not active any more, so nobody is interviewed for it. */
export interface ApplicationClosed {
  readonly type: "ApplicationClosed";
  readonly status: string;
}
/** The time goes past limits that protect people; the coordinator may repeat the command and accept them. */
export interface LimitsReached {
  readonly type: "LimitsReached";
  readonly obstacles: readonly SlotObstacle[];
}
export type TimeRefusal = SlotTaken | LimitsReached | InvalidInput;
export type ScheduleRefusal = TimeRefusal | InterviewTransitionRefused | ApplicationClosed;

/** Fixes a time for a planned interview with a panel; invitations follow. */
export async function scheduleInterview(tx: Tx, given: unknown): Promise<Result<InterviewOutcome, ScheduleRefusal>> {
  const input = parseInput(scheduleInput, given);
  if (!input.ok) return input;
  const { memberIds, startsAt, acceptLimits, place, joinLink } = input.value;
  const application = await lockApplication(tx, input.value.applicationId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("interview.schedule", { requisitionId, candidateId });
  const interview = await interviewFor(tx, application, input.value.plannedInterviewId);

  if (application.status !== "active") return refuse({ type: "ApplicationClosed", status: application.status });
  const next = nextInterviewState(interview.state, "schedule");
  if (!next.ok) return next;
  const slot = { start: startsAt, end: startsAt + interview.minutes * MINUTE };
  const turn = await queueForPeople(tx, memberIds, candidateId);
  if (!turn.ok) return turn;
  const waved = await judgeTime(tx, { application, memberIds, slot, acceptLimits });
  if (!waved.ok) return waved;

  const taken = await takingTime(async () => {
    interview.state = next.value;
    interview.during = slot;
    interview.timeZone = application.candidateZone;
    interview.place = place ?? null;
    interview.joinLink = joinLink ?? null;
    interview.booking = null;
    interview.version += 1;
    await tx.em.save(interview);
    for (const memberId of memberIds) await seat(tx, interview, memberId, slot);
  });
  if (!taken.ok) return taken;
  await finishSchedulingTasks(tx, interview);

  await tx.record({
    type: "interview.scheduled",
    subjectId: interview.id,
    requisitionId,
    applicationId: application.id,
    facts: { ...factsOf(slot), sequence: interview.sequence, memberIds, booked: false, waved: waved.value },
  });
  return ok({ interviewId: interview.id });
}

/** When an interview takes place, as events store it. */
export const factsOf = ({ start, end }: Interval): { startsAt: string; endsAt: string } => ({
  startsAt: new Date(start).toISOString(),
  endsAt: new Date(end).toISOString(),
});

interface JudgedTime {
  readonly application: InterviewedApplication;
  readonly memberIds: readonly string[];
  readonly slot: Interval;
  /** The interview that is being moved; its present time is no obstacle. */
  readonly except?: string;
  readonly acceptLimits: boolean;
}

/** Looks at everybody's calendar; answers which limits were gone past on purpose. */
export async function judgeTime(tx: Tx, asked: JudgedTime): Promise<Result<string[], TimeRefusal>> {
  const { application, memberIds, slot, except } = asked;
  const { candidateId, candidateZone } = application;
  const interviewers = await interviewersOf(tx, tx.organizationId, { memberIds, candidateId, except }, slot);
  const missing = memberIds.findIndex((id) => !interviewers.some((member) => member.id === id));
  if (missing >= 0) return invalid(`memberIds.${missing}`, "This person cannot interview this candidate.");
  const who = { candidateId, applicationId: application.id, timeZone: candidateZone, except };
  const candidate = await candidateCalendar(tx, tx.organizationId, who);

  const search = { interviewers, candidate, holidays: application.holidays, bufferMinutes: 0 };
  const obstacles = slotObstacles(search, slot, tx.now.getTime());
  const [worst] = obstacles;
  if (worst?.kind === "in_the_past") return invalid("startsAt", "Choose a time that is still to come.");
  if (worst && isWall(worst)) return refuse({ type: "SlotTaken" });
  if (worst && !asked.acceptLimits) return refuse({ type: "LimitsReached", obstacles });
  return ok([...new Set(obstacles.map(({ kind }) => kind))]);
}
