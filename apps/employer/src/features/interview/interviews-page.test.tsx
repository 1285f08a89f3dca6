import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  InterviewsPageDocument,
  RespondToInvitationDocument,
  type RespondToInvitationMutation,
} from "#graphql/generated/graphql.ts";
import { answering, type Answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { anInterview, interviewsPage, MAY_RESPOND, TODAY } from "./interview.testing.ts";
import { InterviewsPage } from "./interviews-page.tsx";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: TODAY }));
afterEach(() => void vi.useRealTimers());

const open = (answers: Answering, query = "") =>
  renderPage(<InterviewsPage />, answers, { path: "/interviews", at: `/interviews${query}` });
const answered = (answer: object) => ({ respondToInvitation: answer }) as unknown as RespondToInvitationMutation;

it("shows what is coming up by the day it falls on where the reader is, today marked", async () => {
  const late = anInterview({
    id: "i2",
    ref: "INT-6",
    candidateName: "Bakary Sow",
    startsAt: "2026-11-25T23:30:00Z",
    endsAt: "2026-11-26T00:30:00Z",
  });
  const today = anInterview({
    id: "i3",
    ref: "INT-7",
    candidateName: "Ruth Adler",
    startsAt: "2026-11-24T14:00:00Z",
    endsAt: "2026-11-24T15:00:00Z",
  });
  open(answering([InterviewsPageDocument, interviewsPage([today, late, anInterview()])]));

  expect(await screen.findByRole("heading", { level: 2, name: /^Tuesday,? 24 November 2026 Today$/ })).toBeDefined();
  const thursday = within(screen.getByRole("region", { name: /^Thursday,? 26 November 2026$/ }));
  expect(thursday.getByRole("link", { name: "Bakary Sow" }).getAttribute("href")).toBe("/interviews/INT-6");
  expect(thursday.getByRole("link", { name: "Mireille Faucon" })).toBeDefined();
  expect(screen.getByText("Times in CET")).toBeDefined();
});

it.each([
  ["", { when: "UPCOMING", mine: true }],
  ["?whose=all", { when: "UPCOMING", mine: false }],
  ["?view=past", { when: "PAST", mine: true }],
  ["?view=waiting", { when: "WAITING", mine: false }],
  ["?view=nonsense", { when: "UPCOMING", mine: true }],
])("asks for what its address %s says", async (query, variables) => {
  const { sent } = open(answering([InterviewsPageDocument, interviewsPage([])]), query);
  await screen.findByRole("heading", { level: 1, name: "Interviews" });
  expect(sent).toMatchObject([{ variables: { ...variables, first: 25 } }]);
});

it("says what stands here when nothing does, and where everybody's interviews are", async () => {
  const { unmount } = open(answering([InterviewsPageDocument, interviewsPage([])]), "?view=past");
  expect(await screen.findByRole("heading", { name: "No interview yet" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Show everybody's" }).getAttribute("href")).toBe(
    "/interviews?view=past&whose=all",
  );
  unmount();
  open(answering([InterviewsPageDocument, interviewsPage([])]), "?view=waiting");
  expect(await screen.findByRole("heading", { name: "Nobody is choosing a time" })).toBeDefined();
});

it("says of past interviews how they ended, and shows more where there are more", async () => {
  open(
    answering([
      InterviewsPageDocument,
      interviewsPage(
        [
          anInterview({ state: "AWAITING_FEEDBACK" }),
          anInterview({ id: "i2", ref: "INT-6", state: "COMPLETE" }),
          anInterview({ id: "i3", ref: "INT-7", state: "NO_SHOW" }),
        ],
        true,
      ),
    ]),
    "?view=past",
  );
  for (const words of ["Scorecards due", "Complete", "Did not come"])
    expect(await screen.findByText(words)).toBeDefined();
  expect(screen.getByRole("link", { name: "Show more" }).getAttribute("href")).toBe("/interviews?view=past&show=100");
});

it("takes the answer of somebody on the panel, and says what follows from declining", async () => {
  const { person, sent } = open(
    answering(
      [InterviewsPageDocument, interviewsPage([anInterview({ viewerCan: MAY_RESPOND })])],
      [
        RespondToInvitationDocument,
        answered({ __typename: "InterviewChanged", interview: anInterview({ version: 4 }) }),
      ],
    ),
  );
  await person.click(await screen.findByRole("button", { name: "Decline" }));
  expect(await screen.findByText("You have declined. If there is time, somebody else is asked.")).toBeDefined();
  expect(sent[1]).toMatchObject({
    operation: "RespondToInvitation",
    variables: { input: { interviewId: "i1", response: "DECLINED" } },
  });
});

it("says why an answer did not count", async () => {
  const over = { __typename: "InterviewNotPossible", message: "This interview is over." };
  const { person } = open(
    answering(
      [InterviewsPageDocument, interviewsPage([anInterview({ viewerCan: MAY_RESPOND })])],
      [RespondToInvitationDocument, answered(over)],
    ),
  );
  await person.click(await screen.findByRole("button", { name: "Accept" }));
  expect(await screen.findByText("This interview is over.")).toBeDefined();
  expect(screen.queryByText("You take part.")).toBeNull();
});

it("can be used by everybody", async () => {
  open(answering([InterviewsPageDocument, interviewsPage([anInterview({ viewerCan: MAY_RESPOND })])]));
  await screen.findByText("10:00–11:15");
  await expectAccessible();
});
