import { randomUUID } from "node:crypto";
import { catalogue } from "@leadline/ui/text/catalogue";
import { seeOther, type Answer } from "#http/answer.ts";
import type { Posted } from "#http/posted.ts";
import { Rejection } from "#http/rejection.ts";
import type { Visit } from "#http/visit.ts";
import { isZone } from "#lib/zones.ts";
import { paths } from "#paths.ts";
import type { FormError } from "#ui/error-summary.tsx";
import { BookedPage, bookedTitle } from "./booked-page.tsx";
import { readBookingInterview } from "./booking-interview.ts";
import { BookingPage, bookingTitle, type BookingPageModel } from "./booking-page.tsx";
import {
  bookedPageQuery,
  bookingPageQuery,
  bookInterviewMutation,
  cancelInterviewMutation,
  interviewCalendarQuery,
  moveInterviewMutation,
  proposeTimesMutation,
} from "./booking.query.ts";

const texts = catalogue(
  {
    time: "Time",
    windows: "Your times",
    choose: "Choose one of the times.",
    say: "Say in a few words when you could.",
    SlotTaken: "That time was taken a moment ago. Nothing was booked. Please choose another one.",
    BookingClosed: "There is no time left to choose here. If you did not expect that, write to your contact.",
    ChangeNotPossible:
      "This interview cannot be changed any more here: it is less than 24 hours away, or was moved before. Write to your contact.",
  },
  {
    de: {
      time: "Zeit",
      windows: "Ihre Zeiten",
      choose: "Wählen Sie eine der Zeiten.",
      say: "Sagen Sie in wenigen Worten, wann Sie könnten.",
      SlotTaken: "Diese Zeit wurde gerade vergeben. Es ist nichts gebucht. Bitte wählen Sie eine andere.",
      BookingClosed:
        "Hier gibt es keine Zeit mehr zu wählen. Wenn Sie das nicht erwartet haben, schreiben Sie Ihrem Kontakt.",
      ChangeNotPossible:
        "Dieses Gespräch lässt sich hier nicht mehr ändern: Es ist in weniger als 24 Stunden oder wurde schon verschoben. Schreiben Sie Ihrem Kontakt.",
    },
  },
);

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function interviewIdOf(visit: Visit): string {
  const id = visit.params["interview"] ?? "";
  if (!UUID.test(id)) throw new Rejection("not_here");
  return id;
}

interface Again {
  readonly errors?: readonly FormError[];
  readonly proposed?: string;
  readonly zone?: string | undefined;
}

/** The times that are free at this moment. */
export const showBooking = (visit: Visit): Promise<Answer> => bookingAnswer(visit, 200, {});

async function bookingAnswer(
  visit: Visit,
  status: number,
  { errors = [], proposed = "", zone }: Again,
): Promise<Answer> {
  if (!visit.hasSession) return seeOther(paths.signIn(visit.organization));
  const shown = zone ?? visit.zone;
  const told = await visit.ask(bookingPageQuery, { interviewId: interviewIdOf(visit), timeZone: shown ?? null });
  const { organization, me, booking } = told;
  if (!organization) throw new Rejection("not_here");
  if (!me) return seeOther(paths.signIn(visit.organization));
  if (!booking) throw new Rejection("not_here");
  const model: BookingPageModel = {
    organization,
    interview: readBookingInterview(booking.interview, shown),
    times: booking.times,
    from: visit.query.get("from") ?? undefined,
    isZoneGuess: shown === undefined && status === 200,
    proposed,
    errors,
    formKey: randomUUID(),
  };
  return {
    kind: "page",
    status,
    title: bookingTitle(model, visit.language),
    employer: organization,
    nav: "own",
    keep: "never",
    body: <BookingPage model={model} />,
  };
}

/** Books the time, or moves to it when one was booked before; what was taken meanwhile leads back to the list. */
export async function submitBooking(visit: Visit, posted: Posted): Promise<Answer> {
  const interviewId = interviewIdOf(visit);
  const startsAt = posted.get("slot");
  const asked = posted.get("zone");
  const zone = isZone(asked) ? asked : undefined;
  const t = texts.in(visit.language);
  const refuse = (message: string): Promise<Answer> =>
    bookingAnswer(visit, 422, { zone, errors: [{ target: "s1", label: t("time"), message }] });
  if (Number.isNaN(new Date(startsAt).getTime())) return await refuse(t("choose"));

  // The form says what it was for: a repeated booking must never use up the one move.
  const input = { clientMutationId: posted.get("key"), interviewId, startsAt, timeZone: zone ?? null };
  const result =
    posted.get("purpose") === "move"
      ? (await visit.ask(moveInterviewMutation, { input })).moveInterview
      : (await visit.ask(bookInterviewMutation, { input })).bookInterview;
  if (result.__typename === "InterviewUpdated") return seeOther(paths.booked(visit.organization, interviewId));
  return await refuse(sayRefusal(result, visit.language));
}

/** Calls the interview off; the application goes on. */
export async function submitCancel(visit: Visit, posted: Posted): Promise<Answer> {
  const input = { clientMutationId: posted.get("key"), interviewId: interviewIdOf(visit) };
  const { cancelInterview } = await visit.ask(cancelInterviewMutation, { input });
  if (cancelInterview.__typename === "InterviewUpdated") return seeOther(paths.me(visit.organization));
  return await problemAnswer(visit, cancelInterview, "time");
}

/** Says which times would suit. */
export async function submitProposal(visit: Visit, posted: Posted): Promise<Answer> {
  const text = posted.get("windows");
  const input = { clientMutationId: posted.get("key"), interviewId: interviewIdOf(visit), text };
  const { proposeTimes } = await visit.ask(proposeTimesMutation, { input });
  if (proposeTimes.__typename === "InterviewUpdated") return seeOther(paths.me(visit.organization));
  return await problemAnswer(visit, proposeTimes, "windows", text);
}

interface Refusal {
  readonly __typename: string;
  readonly message?: string;
}

function problemAnswer(visit: Visit, refusal: Refusal, field: "time" | "windows", proposed = ""): Promise<Answer> {
  const t = texts.in(visit.language);
  const message =
    field === "windows" && refusal.__typename === "InvalidInput" ? t("say") : sayRefusal(refusal, visit.language);
  const target = field === "windows" ? "windows" : "s1";
  return bookingAnswer(visit, 422, { proposed, errors: [{ target, label: t(field), message }] });
}

const KNOWN = ["SlotTaken", "BookingClosed", "ChangeNotPossible"] as const;

function sayRefusal({ __typename, message }: Refusal, language: string): string {
  const known = KNOWN.find((name) => name === __typename);
  return known ? texts.in(language)(known) : (message ?? "");
}

/** After booking or moving. */
export async function showBooked(visit: Visit): Promise<Answer> {
  if (!visit.hasSession) return seeOther(paths.signIn(visit.organization));
  const id = interviewIdOf(visit);
  const { organization, me, interviews } = await visit.ask(bookedPageQuery, {});
  if (!organization) throw new Rejection("not_here");
  if (!me) return seeOther(paths.signIn(visit.organization));
  const interview = interviews.map((masked) => readBookingInterview(masked, visit.zone)).find((one) => one.id === id);
  if (!interview) throw new Rejection("not_here");
  const { startsAt, endsAt } = interview;
  if (startsAt === null || endsAt === null || interview.standing !== "BOOKED")
    return seeOther(paths.me(visit.organization));
  const model = { organization, email: me.email, interview: { ...interview, startsAt, endsAt } };
  return {
    kind: "page",
    status: 200,
    title: bookedTitle(model, visit.language),
    employer: organization,
    nav: "own",
    keep: "never",
    body: <BookedPage model={model} />,
  };
}

/** The standing invitation, to be added to a calendar; the same event as in the mail. */
export async function showCalendar(visit: Visit): Promise<Answer> {
  if (!visit.hasSession) return seeOther(paths.signIn(visit.organization));
  const { interviewCalendar } = await visit.ask(interviewCalendarQuery, { interviewId: interviewIdOf(visit) });
  // Not booked any more, or so fresh that the invitation is being written: their page says how it stands.
  if (!interviewCalendar) return seeOther(paths.me(visit.organization));
  return {
    kind: "text",
    status: 200,
    type: "text/calendar; charset=utf-8; method=REQUEST",
    text: interviewCalendar,
    keep: "never",
    fileName: "interview.ics",
  };
}
