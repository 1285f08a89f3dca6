import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  FreeTimesDocument,
  OfferBookingDocument,
  ScheduleInterviewDocument,
  SchedulePageDocument,
  type FreeTimesQuery,
  type OfferBookingMutation,
  type ScheduleInterviewMutation,
} from "#graphql/generated/graphql.ts";
import { answering, rejecting, type Answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { anInterview, aPlanned, schedulePage, TODAY } from "../interview.testing.ts";
import { SchedulePage } from "./schedule-page.tsx";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: TODAY }));
afterEach(() => void vi.useRealTimers());

const open = (answers: Answering, interview?: string) =>
  renderPage(<SchedulePage />, answers, {
    path: "/interviews/schedule/:ref",
    at: `/interviews/schedule/APP-3${interview ? `?interview=${interview}` : ""}`,
  });

const aTime = (startsAt: string, endsAt: string, memberIds: string[] = ["tove"]) =>
  ({ __typename: "FreePanelTime", startsAt, endsAt, memberIds }) as NonNullable<FreeTimesQuery["freeTimes"]>[number];
const TIMES = { freeTimes: [aTime("2026-11-26T09:00:00Z", "2026-11-26T10:15:00Z")] } as FreeTimesQuery;
const changed = { __typename: "InterviewChanged", interview: anInterview() };
const offered = { offerBooking: changed } as unknown as OfferBookingMutation;
const scheduled = (answer: object = changed) => ({ scheduleInterview: answer }) as unknown as ScheduleInterviewMutation;
const lastInput = (sent: Answering["sent"]) =>
  (sent.at(-1)?.variables as { readonly input: object } | undefined)?.input;

it("opens at the first interview of the loop that has no time, with the suggested panel in its seats", async () => {
  const standing = aPlanned({ id: "manager", interviewType: "IT-HM", interview: anInterview() });
  open(answering([SchedulePageDocument, schedulePage({ planned: [standing, aPlanned()] })]));

  const loop = within(await screen.findByRole("navigation", { name: "Interviews of the plan" }));
  expect(loop.getByRole("link", { name: /pairing.*No time yet/i }).getAttribute("aria-current")).toBe("page");
  expect(loop.getByRole("link", { name: /Thu 26 Nov, 10:00/ }).getAttribute("href")).toContain("interview=manager");
  expect(screen.getByRole("heading", { level: 2, name: /pairing/i })).toBeDefined();
  const seat = within(screen.getByRole("list", { name: "Seat 1: chosen" }));
  expect(seat.getByText("Tove Lindqvist")).toBeDefined();
  expect(seat.getByText("trained · 1 of 4 this week")).toBeDefined();
});

it("shows free times by day on the reader's clock, and what it is then for the candidate elsewhere", async () => {
  const { person, sent } = open(answering([SchedulePageDocument, schedulePage()], [FreeTimesDocument, TIMES]));
  const show = await screen.findByRole("button", { name: "Show free times" });
  expect(sent).toHaveLength(1);
  await person.click(show);

  expect(await screen.findByText("1 free time")).toBeDefined();
  expect(screen.getByRole("heading", { name: /^Thursday,? 26 November 2026$/ })).toBeDefined();
  expect(screen.getByText("10:00–11:15")).toBeDefined();
  expect(screen.getByText("09:00 for Mireille Faucon")).toBeDefined();
  expect(screen.queryByRole("radio", { name: /10:00/ })).toBeNull();
  expect(lastInput(sent)).toMatchObject({
    applicationId: "a1",
    plannedInterviewId: "pairing",
    seats: [["tove"]],
    from: "2026-11-23T23:00:00.000Z",
    until: "2026-12-08T23:00:00.000Z",
    noticeHours: 24,
    bufferMinutes: 10,
  });
});

it("looks for everybody who has a seat and for any of those who share one, and says who would come", async () => {
  const found = { freeTimes: [aTime("2026-11-26T13:00:00Z", "2026-11-26T14:15:00Z", ["kwame", "ilse"])] };
  const { person, sent } = open(answering([SchedulePageDocument, schedulePage()], [FreeTimesDocument, found]));
  await person.type(await screen.findByRole("combobox", { name: /^Seat 1/ }), "Kwame");
  await person.click(await screen.findByRole("option", { name: /Kwame Asante/ }));
  await person.click(screen.getByRole("button", { name: "Add a seat" }));
  await person.type(screen.getByRole("combobox", { name: /^Seat 2/ }), "Ilse");
  await person.click(await screen.findByRole("option", { name: /Ilse Brouwer/ }));
  expect(screen.getByRole("list", { name: "Seat 1, one of 2: chosen" })).toBeDefined();
  await person.click(screen.getByRole("button", { name: "Show free times" }));

  expect(await screen.findByText("Kwame Asante and Ilse Brouwer")).toBeDefined();
  expect(screen.getByText("13:00 for Mireille Faucon and Kwame Asante")).toBeDefined();
  expect(lastInput(sent)).toMatchObject({ seats: [["tove", "kwame"], ["ilse"]] });
});

it("asks for somebody on each seat before it looks for times", async () => {
  const { person, sent } = open(
    answering([SchedulePageDocument, schedulePage({ planned: [aPlanned({ suggestedMemberIds: [], raters: 2 })] })]),
  );
  await person.click(await screen.findByRole("button", { name: "Show free times" }));

  expect(screen.getAllByText("Name at least one person for each seat.")).toHaveLength(2);
  expect(screen.getByRole("button", { name: "Offer these times" }).hasAttribute("disabled")).toBe(true);
  expect(sent).toHaveLength(1);
});

it("says what to change when nobody is free together, and forgets it once something is changed", async () => {
  const { person } = open(answering([SchedulePageDocument, schedulePage()], [FreeTimesDocument, { freeTimes: [] }]));
  await person.click(await screen.findByRole("button", { name: "Show free times" }));

  expect(await screen.findByRole("heading", { name: "No time works for everybody" })).toBeDefined();
  expect(screen.getByText(/Look further ahead, give people less notice, or name more people/)).toBeDefined();
  await person.click(screen.getByRole("button", { name: "Add a seat" }));
  expect(screen.queryByRole("heading", { name: "No time works for everybody" })).toBeNull();
});

it("says that the free times did not arrive instead of showing none", async () => {
  const { person } = open(
    answering([SchedulePageDocument, schedulePage()], [FreeTimesDocument, rejecting("UNREACHABLE")]),
  );
  await person.click(await screen.findByRole("button", { name: "Show free times" }));
  expect(await screen.findByText("The free times did not reach you. Try again.")).toBeDefined();
  expect(screen.queryByText("No time works for everybody")).toBeNull();
});

it("offers the candidate the times of a window, with where to meet", async () => {
  const { person, sent } = open(answering([SchedulePageDocument, schedulePage()], [OfferBookingDocument, offered]));
  await person.type(await screen.findByRole("textbox", { name: "Link to join" }), "https://meet.example/7");
  await person.click(screen.getByRole("button", { name: "Offer these times" }));

  expect(await screen.findByText("Mireille Faucon gets a mail with the times.")).toBeDefined();
  const offer = sent.find(({ operation }) => operation === "OfferBooking");
  expect(offer?.variables).toMatchObject({
    input: {
      applicationId: "a1",
      plannedInterviewId: "pairing",
      seats: [["tove"]],
      joinLink: "https://meet.example/7",
    },
  });
});

it("says beside the field what is wrong with it, and keeps what was typed", async () => {
  const invalid = {
    offerBooking: {
      __typename: "InvalidInput",
      message: "x",
      issues: [{ path: "joinLink", message: "Give a link that begins with https://." }],
    },
  } as unknown as OfferBookingMutation;
  const { person } = open(answering([SchedulePageDocument, schedulePage()], [OfferBookingDocument, invalid]));
  await person.type(await screen.findByRole("textbox", { name: "Link to join" }), "meet");
  await person.click(screen.getByRole("button", { name: "Offer these times" }));

  expect(await screen.findByText("Give a link that begins with https://.")).toBeDefined();
  expect(screen.getByRole("textbox", { name: "Link to join" })).toHaveProperty("value", "meet");
});

it("settles on a free time in the panel that is free then", async () => {
  const { person, sent } = open(
    answering(
      [SchedulePageDocument, schedulePage()],
      [FreeTimesDocument, TIMES],
      [ScheduleInterviewDocument, scheduled()],
    ),
  );
  await person.click(await screen.findByRole("radio", { name: "I settle on a time" }));
  expect(screen.getByRole("button", { name: "Choose a time" }).hasAttribute("disabled")).toBe(true);
  await person.click(screen.getByRole("button", { name: "Show free times" }));
  await person.click(await screen.findByRole("radio", { name: /10:00–11:15/ }));
  await person.click(screen.getByRole("button", { name: /^Schedule Thu 26 Nov, 10:00/ }));

  expect(await screen.findByText("Scheduled. The invitations are on their way.")).toBeDefined();
  expect(sent.find(({ operation }) => operation === "ScheduleInterview")?.variables).toMatchObject({
    input: { memberIds: ["tove"], startsAt: "2026-11-26T09:00:00Z", acceptLimits: false },
  });
});

it("names each limit that a time goes past and by whom, and goes past it only when somebody says they asked", async () => {
  const limits = {
    __typename: "LimitsReached",
    message: "x",
    obstacles: [
      { kind: "weekly_limit", memberId: "tove", limit: 4 },
      { kind: "candidate_gap", memberId: null, limit: null },
    ],
  };
  const { person, sent } = open(
    answering(
      [SchedulePageDocument, schedulePage()],
      [FreeTimesDocument, TIMES],
      [ScheduleInterviewDocument, ({ input }) => scheduled(input.acceptLimits ? changed : limits)],
    ),
  );
  await person.click(await screen.findByRole("radio", { name: "I settle on a time" }));
  await person.click(screen.getByRole("button", { name: "Show free times" }));
  await person.click(await screen.findByRole("radio", { name: /10:00–11:15/ }));
  await person.click(screen.getByRole("button", { name: /^Schedule Thu/ }));

  expect(await screen.findByText("Tove Lindqvist would have more than 4 interviews in seven days")).toBeDefined();
  expect(screen.getByText("less than 15 minutes between two of the candidate's interviews")).toBeDefined();
  await person.click(screen.getByRole("button", { name: "I have asked them: do it" }));
  expect(await screen.findByText("Scheduled. The invitations are on their way.")).toBeDefined();
  const answers = sent.filter(({ operation }) => operation === "ScheduleInterview");
  expect(
    answers.map(({ variables }) => (variables as { input: { acceptLimits: boolean } }).input.acceptLimits),
  ).toEqual([false, true]);
});

it("shows the words of a candidate whom none of the times fitted", async () => {
  const proposed = anInterview({
    state: "AVAILABILITY_RECEIVED",
    startsAt: null,
    endsAt: null,
    offer: {
      __typename: "BookingOffer",
      until: "2026-12-01T22:59:00Z",
      endsAt: "2026-11-30T22:59:00Z",
      proposed: "Only after five.",
    },
  });
  open(answering([SchedulePageDocument, schedulePage({ planned: [aPlanned({ interview: proposed })] })]));
  expect(await screen.findByText("Only after five.")).toBeDefined();
});

it("offers nothing for an application that is closed, and says why", async () => {
  open(answering([SchedulePageDocument, schedulePage({ status: "withdrawn" })]));
  expect(await screen.findByText("This application is withdrawn, so nobody is interviewed for it.")).toBeDefined();
  for (const name of ["Show free times", "Offer these times"])
    expect(screen.getByRole("button", { name }).hasAttribute("disabled")).toBe(true);
});

it("says where the plan comes from when there is none, and that an unknown application is not there", async () => {
  const { unmount } = open(answering([SchedulePageDocument, schedulePage({ planned: [] })]));
  expect(await screen.findByRole("heading", { name: "This requisition has no interview plan" })).toBeDefined();
  unmount();
  open(answering([SchedulePageDocument, { ...schedulePage(), scheduling: null }]));
  expect(await screen.findByText(/APP-3/)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Show free times" })).toBeNull();
});

it("can be used by everybody, with times on the screen", async () => {
  const { person } = open(answering([SchedulePageDocument, schedulePage()], [FreeTimesDocument, TIMES]));
  await person.click(await screen.findByRole("radio", { name: "I settle on a time" }));
  await person.click(screen.getByRole("button", { name: "Show free times" }));
  await waitFor(() => expect(screen.getByRole("radiogroup", { name: "Free times" })).toBeDefined());
  await expectAccessible();
});
