import { INTERVIEW_TYPES } from "@leadline/domain/framework/interview-types/interview-type";
import { isInterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";
import { catalogue } from "@leadline/ui/text/catalogue";
import { formatTime, zoneName, type Reader } from "@leadline/ui/text/dates";
import type { InterviewFragment } from "#graphql/generated/graphql.ts";
import type { Obstacle } from "./commands/use-interview-command.ts";

const t = catalogue({
  DRAFT: "Not planned yet",
  AVAILABILITY_REQUESTED: "Asked for times",
  AVAILABILITY_RECEIVED: "Times proposed",
  BOOKING_OFFERED: "With candidate",
  SCHEDULED: "Scheduled",
  IN_PROGRESS: "Now",
  AWAITING_FEEDBACK: "Scorecards due",
  COMPLETE: "Complete",
  CANCELLED: "Cancelled",
  NO_SHOW: "Did not come",
  NEEDS_ACTION: "no answer yet",
  ACCEPTED: "accepted",
  DECLINED: "declined",
  TENTATIVE: "tentative",
  span: "{from}–{until}",
  spanIn: "{from}–{until} {zone}",
  outside_hours: "outside the working hours of {name}",
  blocked: "{name} has blocked this time",
  no_buffer: "{name} has no break before or after",
  daily_limit: "{name} would have more than {limit} interviews that day",
  weekly_limit: "{name} would have more than {limit} interviews in seven days",
  candidate_day_full: "more than four interviews or 240 minutes for the candidate that day",
  candidate_gap: "less than 15 minutes between two of the candidate's interviews",
  candidate_break: "more than 150 minutes in a row for the candidate without a break",
  loop_too_long: "the loop would take more than ten business days",
  other: "something else speaks against it",
});

type State = InterviewFragment["state"];
type Response = InterviewFragment["participants"][number]["response"];

/** "Hands-on pairing" */
export const interviewName = (type: string): string => (isInterviewTypeId(type) ? INTERVIEW_TYPES[type].name : type);

export const stateWords = (state: State): string => t(state);

/** Colour is earned by what needs somebody. */
export function stateTone(state: State): "idle" | "open" | "wait" | "danger" | "info" {
  if (state === "SCHEDULED") return "info";
  if (state === "IN_PROGRESS") return "open";
  if (state === "AVAILABILITY_RECEIVED" || state === "AWAITING_FEEDBACK") return "wait";
  return state === "NO_SHOW" ? "danger" : "idle";
}

export const responseWords = (response: Response): string => t(response);

/** "10:00–11:15" on the reader's clock. */
export const timeSpan = (from: string, until: string, reader: Reader): string =>
  t("span", { from: formatTime(from, reader), until: formatTime(until, reader) });

/** "14:00–15:15 WET", for a clock that is not the reader's. */
export const timeSpanIn = (from: string, until: string, reader: Reader): string =>
  t("spanIn", { from: formatTime(from, reader), until: formatTime(until, reader), zone: zoneName(from, reader) });

/** Whether another zone shows other times than the reader's at that moment. */
export const differs = (moment: string, reader: Reader, zone: string): boolean =>
  formatTime(moment, reader) !== formatTime(moment, { ...reader, zone });

const OBSTACLES = [
  "outside_hours",
  "blocked",
  "no_buffer",
  "daily_limit",
  "weekly_limit",
  "candidate_day_full",
  "candidate_gap",
  "candidate_break",
  "loop_too_long",
] as const;

/** What speaks against a time, as the end of "This time: …". */
export function obstacleWords({ kind, memberId, limit }: Obstacle, nameOf: (memberId: string) => string): string {
  const known = OBSTACLES.find((one) => one === kind) ?? "other";
  return t(known, { name: memberId ? nameOf(memberId) : "", limit: limit ?? 0 });
}
