import {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { Interval } from "@leadline/domain/shared/instant";
import type { InvitationResponse } from "#features/interview/panel/participant.entity.js";

/** Somebody a calendar program can write to. */
export interface Mailbox {
  readonly name: string;
  readonly email: string;
}

/** One event in one kind of calendar: the candidate's or the panel's. */
export interface CalendarEvent extends Interval {
  /** CANCEL takes back what REQUEST asked for: same uid, a later sequence. */
  readonly method: "REQUEST" | "CANCEL";
  readonly uid: string;
  readonly sequence: number;
  /** When this version was written. */
  readonly stamp: Date;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly url: string | null;
  /** Whose invitation it is; answers go there. */
  readonly organizer: Mailbox;
  readonly attendees: readonly (Mailbox & { readonly response: InvitationResponse })[];
  /** Minutes before the start at which the program speaks up; nothing when left out. */
  readonly alarmMinutes?: number;
}

const STATUS: Record<InvitationResponse, ICalAttendeeStatus> = {
  needs_action: ICalAttendeeStatus.NEEDSACTION,
  accepted: ICalAttendeeStatus.ACCEPTED,
  declined: ICalAttendeeStatus.DECLINED,
  tentative: ICalAttendeeStatus.TENTATIVE,
};

/**
 * An invitation or its withdrawal as calendar programs read it (RFC 5545, 5546): times in UTC, lines folded at 75
 * octets. The mail that carries it names the same method.
 */
export function calendarText(event: CalendarEvent): string {
  const cancelled = event.method === "CANCEL";
  const calendar = new ICalCalendar({
    prodId: { company: "Leadline", product: "Interviews", language: "EN" },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  const entry = calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: event.stamp,
    start: new Date(event.start),
    end: new Date(event.end),
    summary: event.summary,
    description: event.description,
    location: event.location,
    url: event.url,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.OPAQUE,
    organizer: event.organizer,
    attendees: event.attendees.map(({ name, email, response }) => ({
      name,
      email,
      rsvp: !cancelled,
      role: ICalAttendeeRole.REQ,
      status: STATUS[response],
    })),
  });
  if (!cancelled && event.alarmMinutes)
    entry.createAlarm({ type: ICalAlarmType.display, trigger: event.alarmMinutes * 60, description: event.summary });
  return `${calendar.toString()}\r\n`;
}
