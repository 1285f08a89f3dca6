import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import {
  ApplicationInterviewsDocument,
  CancelInterviewDocument,
  RecordNoShowDocument,
  type CancelInterviewMutation,
  type RecordNoShowMutation,
} from "#graphql/generated/graphql.ts";
import { answering, type Answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { ApplicationInterviewsPage } from "./application-interviews-page.tsx";
import { anInterview, aParticipant, applicationInterviewsPage, MAY_ALL } from "./interview.testing.ts";

const open = (answers: Answering) =>
  renderPage(<ApplicationInterviewsPage />, answers, {
    path: "/applications/:ref/interviews",
    at: "/applications/APP-3/interviews",
  });
const changed = { __typename: "InterviewChanged", interview: anInterview({ version: 4 }) };
const cancelled = (answer: object = changed) => ({ cancelInterview: answer }) as unknown as CancelInterviewMutation;
const noted = (answer: object = changed) => ({ recordNoShow: answer }) as unknown as RecordNoShowMutation;
const asked = (sent: Answering["sent"], what: string) =>
  sent.filter(({ operation }) => operation === what).map(({ variables }) => variables);

it("shows each interview of one candidate with its day, its panel and what they answered", async () => {
  const panel = [
    aParticipant("Tove Lindqvist", { response: "ACCEPTED" }),
    aParticipant("Kwame Asante", { response: "DECLINED" }),
    aParticipant("Ilse Brouwer"),
  ];
  open(
    answering([
      ApplicationInterviewsDocument,
      applicationInterviewsPage([
        anInterview({ participants: panel, candidateZone: "Europe/Lisbon" }),
        anInterview({ id: "i2", ref: "INT-6", state: "CANCELLED", cancelReason: "The team changed its plans" }),
      ]),
    ]),
  );

  const [pairing, off] = (await screen.findAllByRole("listitem")).filter((line) => /INT-/.test(line.textContent));
  const line = within(pairing as HTMLElement);
  expect(line.getByText("Thu 26 Nov")).toBeDefined();
  expect(line.getByText("10:00–11:15")).toBeDefined();
  expect(line.getByText("09:00–10:15 WET for the candidate")).toBeDefined();
  expect(line.getByRole("link", { name: "Hands-on pairing" }).getAttribute("href")).toBe("/interviews/INT-5");
  for (const said of ["Tove Lindqvist, accepted", "Kwame Asante, declined", "Ilse Brouwer, no answer yet"])
    expect(line.getByText(said)).toBeDefined();
  expect(within(off as HTMLElement).getByText("Cancelled")).toBeDefined();
  expect(within(off as HTMLElement).getByText("Called off: The team changed its plans")).toBeDefined();
  expect(within(off as HTMLElement).queryByRole("link", { name: "Hands-on pairing" })).toBeNull();
});

it("leads whoever may schedule to the times, and shows nobody else the way", async () => {
  const { unmount } = open(answering([ApplicationInterviewsDocument, applicationInterviewsPage([])]));
  expect(await screen.findByRole("heading", { name: "No interview yet" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Schedule" }).getAttribute("href")).toBe("/interviews/schedule/APP-3");
  unmount();
  open(answering([ApplicationInterviewsDocument, applicationInterviewsPage([], false)]));
  expect(await screen.findByRole("heading", { name: "No interview yet" })).toBeDefined();
  expect(screen.queryByRole("link", { name: "Schedule" })).toBeNull();
});

it("offers no command to whoever may do nothing with an interview", async () => {
  open(answering([ApplicationInterviewsDocument, applicationInterviewsPage([anInterview()])]));
  expect(await screen.findByText("10:00–11:15")).toBeDefined();
  expect(screen.queryByRole("button", { name: "More about INT-5" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Accept" })).toBeNull();
});

it("calls an interview off for a reason, after saying what happens then", async () => {
  const empty = { __typename: "InvalidInput", message: "x", issues: [{ path: "reason", message: "Give a reason." }] };
  const { person, sent } = open(
    answering(
      [ApplicationInterviewsDocument, applicationInterviewsPage([anInterview({ viewerCan: MAY_ALL })])],
      [CancelInterviewDocument, ({ input }) => cancelled(input.reason === "" ? empty : changed)],
    ),
  );
  await person.click(await screen.findByRole("button", { name: "More about INT-5" }));
  await person.click(await screen.findByRole("menuitem", { name: "Call off" }));
  const dialog = within(await screen.findByRole("alertdialog", { name: "Call off INT-5?" }));
  expect(dialog.getByText(/Mireille Faucon\. Everybody who is invited gets a mail/)).toBeDefined();
  expect(asked(sent, "CancelInterview")).toEqual([]);
  await person.click(dialog.getByRole("button", { name: "Call it off" }));
  expect(await dialog.findByText("Give a reason.")).toBeDefined();

  await person.type(dialog.getByRole("textbox", { name: "Why" }), "Tove is ill");
  await person.click(dialog.getByRole("button", { name: "Call it off" }));
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  expect(asked(sent, "CancelInterview").at(-1)).toMatchObject({
    input: { interviewId: "i1", expectedVersion: 3, reason: "Tove is ill" },
  });
  expect(asked(sent, "ApplicationInterviews")).toHaveLength(2);
});

it("keeps an interview when somebody thinks better of calling it off", async () => {
  const { person, sent } = open(
    answering([ApplicationInterviewsDocument, applicationInterviewsPage([anInterview({ viewerCan: MAY_ALL })])]),
  );
  await person.click(await screen.findByRole("button", { name: "More about INT-5" }));
  await person.click(await screen.findByRole("menuitem", { name: "Call off" }));
  await person.click(await screen.findByRole("button", { name: "Keep it" }));
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  expect(asked(sent, "CancelInterview")).toEqual([]);
});

it("notes that a candidate did not come, and says so when somebody else was faster", async () => {
  const stale = { __typename: "StaleVersion", message: "Somebody changed this interview meanwhile. Look again." };
  let answer: object = stale;
  const { person, sent } = open(
    answering(
      [ApplicationInterviewsDocument, applicationInterviewsPage([anInterview({ viewerCan: MAY_ALL })])],
      [RecordNoShowDocument, () => noted(answer)],
    ),
  );
  await person.click(await screen.findByRole("button", { name: "More about INT-5" }));
  await person.click(await screen.findByRole("menuitem", { name: "Did not come" }));
  const dialog = within(await screen.findByRole("alertdialog", { name: "Mireille Faucon did not come?" }));
  await person.click(dialog.getByRole("button", { name: "Note it" }));
  expect(await dialog.findByText("Somebody changed this interview meanwhile. Look again.")).toBeDefined();

  answer = changed;
  await person.click(dialog.getByRole("button", { name: "Note it" }));
  await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  expect(asked(sent, "RecordNoShow").at(-1)).toMatchObject({ input: { interviewId: "i1", expectedVersion: 3 } });
});

it("leads from an interview without a time to where a time is found", async () => {
  const offered = anInterview({
    state: "BOOKING_OFFERED",
    startsAt: null,
    endsAt: null,
    offer: { until: "2026-12-01T22:59:00Z", endsAt: "2026-11-30T12:00:00Z", proposed: null },
    viewerCan: { ...MAY_ALL, reschedule: false, replaceParticipant: false, recordNoShow: false },
  });
  const { person } = open(answering([ApplicationInterviewsDocument, applicationInterviewsPage([offered])]));
  expect(await screen.findByText("With candidate")).toBeDefined();
  expect(screen.getByText("chooses until Mon 30 Nov")).toBeDefined();
  await person.click(screen.getByRole("button", { name: "More about INT-5" }));
  expect((await screen.findByRole("menuitem", { name: "Find a time" })).getAttribute("href")).toBe(
    "/interviews/schedule/APP-3?interview=pairing",
  );
  await person.click(screen.getByRole("menuitem", { name: "Call off" }));
  expect(await screen.findByText(/The times that were offered can no longer be chosen\./)).toBeDefined();
});

it("says that an application is not there", async () => {
  open(answering([ApplicationInterviewsDocument, { ...applicationInterviewsPage([]), application: null }]));
  expect(await screen.findByText(/APP-3/)).toBeDefined();
  expect(screen.queryByRole("link", { name: "Schedule" })).toBeNull();
});

it("can be used by everybody", async () => {
  const { person } = open(
    answering([ApplicationInterviewsDocument, applicationInterviewsPage([anInterview({ viewerCan: MAY_ALL })])]),
  );
  await screen.findByText("10:00–11:15");
  await expectAccessible();
  await person.click(screen.getByRole("button", { name: "More about INT-5" }));
  await person.click(await screen.findByRole("menuitem", { name: "Call off" }));
  await screen.findByRole("alertdialog");
  await expectAccessible();
});
