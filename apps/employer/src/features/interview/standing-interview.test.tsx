import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { expectAccessible } from "@leadline/ui/testing/accessible";
import {
  FreeTimesDocument,
  ReplaceParticipantDocument,
  RescheduleInterviewDocument,
  SchedulePageDocument,
  type FreeTimesQuery,
  type ReplaceParticipantMutation,
  type RescheduleInterviewMutation,
} from "#graphql/generated/graphql.ts";
import { answering, type Answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { anInterview, aParticipant, aPlanned, MAY_ALL, schedulePage, TODAY } from "./interview.testing.ts";
import { SchedulePage } from "./schedule/schedule-page.tsx";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: TODAY }));
afterEach(() => void vi.useRealTimers());

/** Mireille's pairing on Thursday; Tove was asked and declined, Kwame accepted. */
const standing = anInterview({
  viewerCan: MAY_ALL,
  candidateZone: "Europe/Lisbon",
  participants: [
    aParticipant("Kwame Asante", { response: "ACCEPTED" }),
    aParticipant("Tove Lindqvist", { response: "DECLINED", training: "SHADOW" }),
  ],
});
const page = (change: object = {}) =>
  [SchedulePageDocument, schedulePage({ planned: [aPlanned({ interview: { ...standing, ...change } })] })] as const;
const open = (answers: Answering) =>
  renderPage(<SchedulePage />, answers, { path: "/interviews/schedule/:ref", at: "/interviews/schedule/APP-3" });
const changed = { __typename: "InterviewChanged", interview: { ...standing, version: 4 } };
const moved = (answer: object) => ({ rescheduleInterview: answer }) as unknown as RescheduleInterviewMutation;
const replaced = (answer: object) => ({ replaceParticipant: answer }) as unknown as ReplaceParticipantMutation;
const inputs = (sent: Answering["sent"], what: string) =>
  sent
    .filter(({ operation }) => operation === what)
    .map(({ variables }) => (variables as { readonly input: object }).input);
const friday = {
  freeTimes: [{ startsAt: "2026-11-27T14:00:00Z", endsAt: "2026-11-27T15:15:00Z", memberIds: ["kwame", "tove"] }],
} as FreeTimesQuery;

it("says when on both clocks, where, and what each member of the panel answered", async () => {
  open(answering(page()));
  expect(await screen.findByText(/^Thursday,? 26 November 2026, 10:00–11:15$/)).toBeDefined();
  expect(screen.getByText("09:00–10:15 WET for Mireille Faucon")).toBeDefined();
  expect(screen.getByRole("link", { name: /meet\.example\/pairing/ })).toBeDefined();
  const panel = within(screen.getByRole("list", { name: "Panel" }));
  expect(panel.getByText("accepted")).toBeDefined();
  expect(panel.getByText("declined · shadows")).toBeDefined();
  expect(screen.getByRole("link", { name: "Open the kit" }).getAttribute("href")).toBe("/interviews/INT-5");
});

it("lets nobody move it or change its panel who may not", async () => {
  const { viewerCan } = anInterview();
  open(answering(page({ viewerCan })));
  expect(await screen.findByRole("link", { name: "Open the kit" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Move to another time" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Replace somebody" })).toBeNull();
});

it("moves it to a time at which the whole panel is free", async () => {
  const { person, sent } = open(
    answering(page(), [FreeTimesDocument, friday], [RescheduleInterviewDocument, moved(changed)]),
  );
  await person.click(await screen.findByRole("button", { name: "Move to another time" }));
  expect(screen.getByRole("button", { name: "Choose a time" }).hasAttribute("disabled")).toBe(true);
  await person.click(screen.getByRole("button", { name: "Show free times" }));
  await person.click(await screen.findByRole("radio", { name: /15:00–16:15/ }));
  await person.click(screen.getByRole("button", { name: "Move to Fri 27 Nov, 15:00 CET" }));

  expect(await screen.findByText("Moved. The invitations are on their way.")).toBeDefined();
  expect(inputs(sent, "FreeTimes")).toMatchObject([{ seats: [["kwame"], ["tove"]] }]);
  expect(inputs(sent, "RescheduleInterview")).toMatchObject([
    { interviewId: "i1", expectedVersion: 3, startsAt: "2026-11-27T14:00:00Z", acceptLimits: false },
  ]);
  await waitFor(() => expect(sent.filter(({ operation }) => operation === "SchedulePage")).toHaveLength(2));
});

it("moves past the candidate's limits only when somebody says they asked", async () => {
  const limits = {
    __typename: "LimitsReached",
    message: "x",
    obstacles: [{ kind: "candidate_day_full", memberId: null, limit: null }],
  };
  const { person, sent } = open(
    answering(
      page(),
      [FreeTimesDocument, friday],
      [RescheduleInterviewDocument, ({ input }) => moved(input.acceptLimits ? changed : limits)],
    ),
  );
  await person.click(await screen.findByRole("button", { name: "Move to another time" }));
  await person.click(screen.getByRole("button", { name: "Show free times" }));
  await person.click(await screen.findByRole("radio", { name: /15:00–16:15/ }));
  await person.click(screen.getByRole("button", { name: /^Move to Fri/ }));
  expect(await screen.findByText("more than four interviews or 240 minutes for the candidate that day")).toBeDefined();
  await person.click(screen.getByRole("button", { name: "I have asked them: do it" }));
  await waitFor(() =>
    expect(inputs(sent, "RescheduleInterview")).toMatchObject([{ acceptLimits: false }, { acceptLimits: true }]),
  );
});

it("says that somebody took the time meanwhile, and keeps the interview where it was", async () => {
  const taken = { __typename: "SlotTaken", message: "Tove Lindqvist is in another interview then." };
  const { person } = open(answering(page(), [FreeTimesDocument, friday], [RescheduleInterviewDocument, moved(taken)]));
  await person.click(await screen.findByRole("button", { name: "Move to another time" }));
  await person.click(screen.getByRole("button", { name: "Show free times" }));
  await person.click(await screen.findByRole("radio", { name: /15:00–16:15/ }));
  await person.click(screen.getByRole("button", { name: /^Move to Fri/ }));
  expect(await screen.findByText("Tove Lindqvist is in another interview then.")).toBeDefined();
  expect(screen.queryByText("Moved. The invitations are on their way.")).toBeNull();
  await person.click(screen.getByRole("button", { name: "Keep the time" }));
  expect(screen.getByRole("button", { name: "Move to another time" })).toBeDefined();
});

it("replaces whoever declined first, by somebody who is not on the panel yet", async () => {
  const { person, sent } = open(answering(page(), [ReplaceParticipantDocument, replaced(changed)]));
  await person.click(await screen.findByRole("button", { name: "Replace somebody" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Replace somebody in INT-5" }));
  expect(dialog.getByRole("button", { name: /Tove Lindqvist Leaves/ })).toBeDefined();
  expect(dialog.getByRole("button", { name: "Replace" }).hasAttribute("disabled")).toBe(true);
  await person.click(dialog.getByRole("combobox", { name: "Comes" }));
  expect((await screen.findAllByRole("option")).map(({ textContent }) => textContent)).toEqual([
    "Ilse Brouwer4 of 4 this week",
  ]);
  await person.click(screen.getByRole("option", { name: /Ilse Brouwer/ }));
  await person.click(dialog.getByRole("button", { name: "Replace" }));

  expect(await screen.findByText("Replaced. Both get a mail.")).toBeDefined();
  expect(inputs(sent, "ReplaceParticipant")).toMatchObject([
    { interviewId: "i1", expectedVersion: 3, removedMemberId: "tove", memberId: "ilse", acceptLimits: false },
  ]);
});

it("names the limit of the one who would come, and asks before going past it", async () => {
  const limits = {
    __typename: "LimitsReached",
    message: "x",
    obstacles: [{ kind: "weekly_limit", memberId: "ilse", limit: 4 }],
  };
  const { person, sent } = open(
    answering(page(), [ReplaceParticipantDocument, ({ input }) => replaced(input.acceptLimits ? changed : limits)]),
  );
  await person.click(await screen.findByRole("button", { name: "Replace somebody" }));
  await person.click(await screen.findByRole("combobox", { name: "Comes" }));
  await person.click(await screen.findByRole("option", { name: /Ilse Brouwer/ }));
  await person.click(screen.getByRole("button", { name: "Replace" }));
  expect(await screen.findByText("Ilse Brouwer would have more than 4 interviews in seven days")).toBeDefined();
  await expectAccessible();
  await person.click(screen.getByRole("button", { name: "I have asked them: do it" }));
  await waitFor(() =>
    expect(inputs(sent, "ReplaceParticipant")).toMatchObject([{ acceptLimits: false }, { acceptLimits: true }]),
  );
});

it("can be used by everybody, also while it is moved", async () => {
  const { person } = open(answering(page(), [FreeTimesDocument, friday]));
  await person.click(await screen.findByRole("button", { name: "Move to another time" }));
  await person.click(screen.getByRole("button", { name: "Show free times" }));
  await screen.findByRole("radio", { name: /15:00–16:15/ });
  await expectAccessible();
});
