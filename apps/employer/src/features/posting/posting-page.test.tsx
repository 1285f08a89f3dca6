import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, waitFor, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import {
  CreatePostingDocument,
  PostingPageDocument,
  PublishPostingDocument,
  SavePostingDocument,
  SchedulePostingDocument,
  type CreatePostingMutation,
  type PostingPageQuery,
  type PublishPostingMutation,
  type SavePostingMutation,
  type SchedulePostingMutation,
} from "#graphql/generated/graphql.ts";
import { answering, type Answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { PostingPage } from "./posting-page.tsx";

// The whole editor is on screen; finding things by role in it takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const POSTING = {
  __typename: "Posting",
  id: "p1",
  ref: "JOB-7",
  state: "draft",
  title: "Tech Lead, Payroll",
  url: "http://localhost:4002/northlight/jobs/JOB-7-tech-lead-payroll",
  version: 3,
  applications: 0,
  workplace: "hybrid",
  locationId: "l1",
  locationName: "Utrecht",
  closesOn: null,
  publishOn: null,
  formSeconds: 180,
  pay: { minMinor: 8_400_000, maxMinor: 10_200_000, currency: "EUR", interval: "year" },
  text: {
    summary: "Guide the team that pays two million people on time.",
    why: "Payroll must not fail.",
    team: { text: "You guide a product team of 6.", size: 6, reportsTo: "Tomasz Wilk" },
    time: { handsOnPercent: 50, operationsPercent: 0, note: "" },
    decisions: { yours: ["How it is built"], together: [], notYours: [] },
    success: { after90Days: "", after180Days: "" },
    outcomes: ["Write production code every week."],
    needs: ["You have guided a team."],
    nice: [],
    offers: [],
    process: { weeks: 4, steps: [{ title: "Pairing", minutes: 75, text: "We look at craft.", preparation: "" }] },
    adjustments: { text: "Ask Ines.", email: "ines@example.com" },
    equalOpportunity: "",
    terms: "",
  },
  form: {
    questions: [
      { key: "team", type: "long_text", label: "Which team?", help: "", required: true, currency: "", options: [] },
    ],
  },
  checklist: [
    { check: "pay_range", needed: true, done: true },
    { check: "closing_date", needed: false, done: false },
  ],
  findings: [{ check: "JD-EXCL", needed: false, field: "why", advice: "“young” keeps people away: leave it out." }],
  viewerCan: { update: true, publish: true, schedule: true, unpublish: false, close: true },
};
const DESK = {
  __typename: "PostingDesk",
  id: "r1",
  requisitionRef: "REQ-12",
  requisitionTitle: "Tech Lead, Payroll",
  requisitionState: "open",
  organizationName: "Northlight",
  locations: [{ id: "l1", name: "Utrecht" }],
  viewerCanCreate: false,
  posting: POSTING,
};
// Fragments are masked in the type; the page reads what the API sends.
const desk = (change: object = {}) =>
  ({ viewer: null, postingDesk: { ...DESK, ...change } }) as unknown as PostingPageQuery;
const changed = (posting: object) => ({
  __typename: "PostingChanged",
  desk: { ...DESK, posting: { ...POSTING, version: 4, ...posting } },
});
const open = (client: Answering) =>
  renderPage(<PostingPage />, client, { path: "/requisitions/:ref/posting", at: "/requisitions/REQ-12/posting" });

it("shows the text, what publishing looks at, and the page as it will read", async () => {
  const { container } = open(answering([PostingPageDocument, desk()]));

  expect(await screen.findByRole("textbox", { name: /^Title/ })).toBeDefined();
  const publish = within(screen.getByRole("region", { name: "Publish" }));
  expect(publish.getByText("Everything that is needed is here.")).toBeDefined();
  expect(publish.getByText("“young” keeps people away: leave it out.")).toBeDefined();
  const preview = within(screen.getByRole("region", { name: "Preview" }));
  expect(preview.getByText(/84,000.*102,000/)).toBeDefined();
  await expectAccessible(container);
});

it("saves what is typed, shows it in the preview at once, and publishes the version that was saved", async () => {
  const saved = { savePosting: changed({ title: "Tech Lead, Pay Run" }) } as unknown as SavePostingMutation;
  const published = {
    publishPosting: changed({ state: "published", version: 5 }),
  } as unknown as PublishPostingMutation;
  const { person, sent } = open(
    answering([PostingPageDocument, desk()], [SavePostingDocument, saved], [PublishPostingDocument, published]),
  );
  const title = await screen.findByRole("textbox", { name: /^Title/ });
  await person.clear(title);
  await person.click(title);
  await person.paste("Tech Lead, Pay Run");

  expect(within(screen.getByRole("region", { name: "Preview" })).getByText("Tech Lead, Pay Run")).toBeDefined();
  await person.click(screen.getByRole("button", { name: "Publish" }));

  await waitFor(() => expect(sent.at(-1)?.operation).toBe("PublishPosting"));
  expect(sent.findLast(({ operation }) => operation === "SavePosting")?.variables).toMatchObject({
    input: { postingId: "p1", title: "Tech Lead, Pay Run" },
  });
  expect(sent.at(-1)?.variables).toMatchObject({ input: { postingId: "p1", expectedVersion: 4 } });
});

it("says what is missing when publishing is refused", async () => {
  const refused = {
    publishPosting: {
      __typename: "PostingIncomplete",
      message: "Something is missing before this job can be published.",
    },
  } as unknown as PublishPostingMutation;
  const { person } = open(answering([PostingPageDocument, desk()], [PublishPostingDocument, refused]));

  await person.click(await screen.findByRole("button", { name: "Publish" }));

  expect((await screen.findByRole("alert")).textContent).toContain("Something is missing");
});

it("offers the first draft where there is no posting yet", async () => {
  const created = { createPosting: changed({}) } as unknown as CreatePostingMutation;
  const { person, sent, container } = open(
    answering([PostingPageDocument, desk({ posting: null, viewerCanCreate: true })], [CreatePostingDocument, created]),
  );

  await person.click(await screen.findByRole("button", { name: "Write the first draft" }));

  expect(sent.at(-1)).toMatchObject({ operation: "CreatePosting", variables: { input: { requisitionId: "r1" } } });
  await expectAccessible(container);
});

it("has the job published on a later day, and says which day that is", async () => {
  const { person, sent } = open(
    answering(
      [PostingPageDocument, desk()],
      [
        SchedulePostingDocument,
        {
          schedulePosting: changed({ state: "scheduled", publishOn: "2126-12-18" }),
        } as unknown as SchedulePostingMutation,
      ],
    ),
  );
  const panel = within(await screen.findByRole("region", { name: "Publish" }));
  await person.click(panel.getByRole("spinbutton", { name: /^day/i }));
  await person.keyboard("18122126");
  await person.click(panel.getByRole("button", { name: "Publish on Wed, 18 Dec 2126" }));
  await waitFor(() =>
    expect(sent.at(-1)).toMatchObject({
      operation: "SchedulePosting",
      variables: { input: { postingId: "p1", expectedVersion: 3, publishOn: "2126-12-18" } },
    }),
  );
});

it("shows the day of a job that waits for it, and lets it go up now or not at all", async () => {
  const scheduled = { ...POSTING, state: "scheduled", publishOn: "2126-12-18" };
  const viewerCan = { ...POSTING.viewerCan, unpublish: true };
  open(answering([PostingPageDocument, desk({ posting: { ...scheduled, viewerCan } })]));
  expect(await screen.findByText("This job goes on the careers site on Wed, 18 Dec 2126.")).toBeDefined();
  expect(screen.getByRole("button", { name: "Publish now" })).toBeDefined();
  expect(screen.getByRole("button", { name: "Do not publish" })).toBeDefined();
});
