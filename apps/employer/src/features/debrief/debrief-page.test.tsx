import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import {
  CastVoteDocument,
  DebriefPageDocument,
  DecideDebriefDocument,
  WaiveScorecardDocument,
  type CastVoteMutation,
  type DebriefPageQuery,
  type DecideDebriefMutation,
  type WaiveScorecardMutation,
} from "#graphql/generated/graphql.ts";
import { answering, type Answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { DebriefPage } from "./debrief-page.tsx";

const column = (id: string, memberName: string, change: object = {}) => ({
  __typename: "DebriefColumn",
  id,
  memberId: `m-${id}`,
  memberName,
  interviewId: `i-${id}`,
  interviewRef: `INT-${id}`,
  interviewTitle: "Hands-on pairing",
  interviewShortName: "Pairing",
  required: true,
  status: "IN",
  dueAt: "2026-11-25T11:30:00Z",
  waiveReason: null,
  hidden: null,
  amended: false,
  recommendation: "YES",
  recommendationEvidence: "",
  levelVote: "AT",
  summary: "",
  ...change,
});
const CANNOT = { open: false, waive: false, vote: false, reveal: false, decide: false, reopen: false };
const DEBRIEF = {
  __typename: "Debrief",
  id: "a1",
  applicationRef: "APP-3",
  applicationStatus: "active",
  candidateName: "Amara Nwosu",
  requisitionRef: "REQ-2",
  requisitionTitle: "Tech Lead, Tidal data",
  levelName: "Lead",
  handsOnPercent: 50,
  levels: [
    { __typename: "DebriefLevel", id: "l1", name: "Senior" },
    { __typename: "DebriefLevel", id: "l2", name: "Lead" },
  ],
  debriefId: "d1",
  state: "OPEN",
  version: 1,
  ownerName: "Mara Delgado",
  voteDeadline: "2026-11-26T11:30:00Z",
  revealedAt: null,
  revealedEarly: false,
  unlockReason: null,
  unlockedByName: null,
  othersHidden: null,
  notHeld: [],
  votesIn: 0,
  columns: [column("1", "Ivy Okafor"), column("2", "Bo Lindgren", { recommendation: "STRONG_NO" })],
  missing: [],
  competencies: [
    {
      __typename: "DebriefCompetency",
      competency: "TL-TEAM",
      name: "Team leadership",
      mustHave: true,
      weight: 10,
      spread: 2,
      discuss: true,
      cells: [
        { cardId: "1", score: 4, notObserved: false, evidence: "Rotated the release role.", anchor: "Turned round." },
        { cardId: "2", score: 2, notObserved: false, evidence: "", anchor: "Well liked." },
      ],
    },
  ],
  unseen: [
    { __typename: "DebriefCompetency", competency: "TL-ARCH", name: "System architecture", mustHave: false, weight: 9 },
  ],
  voters: [
    { __typename: "DebriefVoter", memberId: "m-1", memberName: "Ivy Okafor", required: true, vote: null },
    { __typename: "DebriefVoter", memberId: "m-2", memberName: "Bo Lindgren", required: true, vote: null },
  ],
  figures: null,
  own: null,
  decisions: [],
  viewerCan: CANNOT,
};
const revealedVoters = [
  { choice: "ADVANCE", name: "Ivy Okafor" },
  { choice: "HOLD", name: "Bo Lindgren" },
].map(({ choice, name }) => ({
  __typename: "DebriefVoter",
  memberId: name,
  memberName: name,
  required: true,
  vote: { __typename: "DebriefVote", choice, levelName: "Lead", confidence: 3, reason: `${name} thinks so.` },
}));

const figure = (competency: string, name: string, mean: number | null, standing: string | null = null) => ({
  __typename: "DebriefCompetencyFigure",
  competency,
  name,
  mean,
  standing,
  evidenceCredit: mean === null ? 1 : 2.25,
  raters: mean === null ? 1 : 2,
});
const FIGURES = {
  __typename: "DebriefFigures",
  opinion: "SPLIT",
  mismatched: ["m-2"],
  competencies: [figure("TL-TEAM", "Team leadership", 2.5, "NEAR"), figure("TL-CODE", "Hands-on craft", null)],
  gaps: [],
  profile: 3.3888,
  profileLower: 3.0066,
  profileUpper: 3.6466,
};

// Fragments are masked in the type; the page reads what the API sends.
const page = (change: object = {}) =>
  ({ viewer: null, debrief: { ...DEBRIEF, ...change } }) as unknown as DebriefPageQuery;
const open = (client: Answering) =>
  renderPage(<DebriefPage />, client, { path: "/applications/:ref/debrief", at: "/applications/APP-3/debrief" });
const changed = (change: object = {}) => ({
  answer: { __typename: "DebriefChanged", debrief: { ...DEBRIEF, ...change } },
});

it("marks where interviewers disagree, with their evidence, and shows no average", async () => {
  open(answering([DebriefPageDocument, page()]));
  const row = within(await screen.findByRole("row", { name: /Team leadership/ }));
  expect(row.getByText("discuss")).toBeDefined();
  expect(row.getByText("Above")).toBeDefined();
  expect(row.getByText("Partly")).toBeDefined();
  const advice = within(screen.getByRole("row", { name: /^Recommendation/ }));
  expect(advice.getByText("Yes")).toBeDefined();
  expect(advice.getByText("Strong no")).toBeDefined();
  expect(screen.getByText("Rotated the release role.")).toBeDefined();
  expect(screen.getByText("Nobody saw System architecture (weight 9).")).toBeDefined();
  expect(document.body.textContent).not.toMatch(/average|total/i);
});

it("is locked while a scorecard is missing, names who owes it, and goes on without it for a reason", async () => {
  const missing = [column("2", "Bo Lindgren", { status: "OWED" })];
  const { person, sent } = open(
    answering(
      [
        DebriefPageDocument,
        page({
          debriefId: null,
          state: null,
          missing,
          competencies: [],
          othersHidden: "PANEL_INCOMPLETE",
          viewerCan: { ...CANNOT, open: true, waive: true },
        }),
      ],
      [WaiveScorecardDocument, changed() as unknown as WaiveScorecardMutation],
    ),
  );
  expect(await screen.findByRole("heading", { name: "One scorecard is missing" })).toBeDefined();
  await person.click(screen.getByRole("button", { name: "Waive…" }));
  const dialog = within(screen.getByRole("dialog", { name: /Go on without the scorecard of Bo Lindgren/ }));
  await person.click(dialog.getByRole("button", { name: "Waive it" }));
  expect(dialog.getByText("Give a reason.")).toBeDefined();
  expect(sent.some(({ operation }) => operation === "WaiveScorecard")).toBe(false);
  await person.type(dialog.getByRole("textbox", { name: "Reason" }), "On leave");
  await person.click(dialog.getByRole("button", { name: "Waive it" }));
  expect(sent.at(-1)).toMatchObject({
    variables: { input: { applicationId: "a1", interviewId: "i-2", memberId: "m-2", reason: "On leave" } },
  });
});

it("leads whoever owes a scorecard to their own first", async () => {
  const mine = [column("1", "Ivy Okafor", { status: "OWED", hidden: "DRAFT" })];
  open(
    answering([
      DebriefPageDocument,
      page({ debriefId: null, state: null, columns: mine, missing: mine, competencies: [], othersHidden: "OWES_OWN" }),
    ]),
  );
  const link = await screen.findByRole("link", { name: "Write your scorecard" });
  expect(link.getAttribute("href")).toBe("/interviews/INT-1");
});

it("keeps votes sealed and says how many are in", async () => {
  const refused = {
    answer: {
      __typename: "InvalidInput",
      message: "x",
      issues: [{ path: "reason", message: "Your reason is needed." }],
    },
  } as unknown as CastVoteMutation;
  const { person, sent } = open(
    answering(
      [DebriefPageDocument, page({ votesIn: 1, viewerCan: { ...CANNOT, vote: true } })],
      [CastVoteDocument, refused],
    ),
  );
  expect(await screen.findByText("1 of 2 in, sealed")).toBeDefined();
  await person.click(screen.getByRole("button", { name: "Cast your vote" }));
  expect(screen.getByText("Choose how it should go on.")).toBeDefined();
  await person.click(screen.getByRole("radio", { name: "Advance" }));
  await person.click(screen.getByRole("button", { name: "Cast your vote" }));
  expect(await screen.findByText("Your reason is needed.")).toBeDefined();
  expect(sent.at(-1)?.variables).toMatchObject({ input: { choice: "ADVANCE", confidence: 2 } });
});

it("shows revealed votes by name, and records the decision with its rationale", async () => {
  const { person, sent } = open(
    answering(
      [
        DebriefPageDocument,
        page({
          state: "REVEALED",
          version: 4,
          voters: revealedVoters,
          votesIn: 2,
          viewerCan: { ...CANNOT, decide: true },
        }),
      ],
      [DecideDebriefDocument, changed({ state: "DECIDED" }) as unknown as DecideDebriefMutation],
    ),
  );
  expect(await screen.findByRole("img", { name: "1 advance, 1 hold, 0 reject" })).toBeDefined();
  const form = within(screen.getByRole("form", { name: "Decision" }));
  await person.click(form.getByRole("radio", { name: "Advance" }));
  await person.type(form.getByRole("textbox", { name: /Rationale/ }), "Clears the bar twice.");
  await person.click(form.getByRole("button", { name: "Record decision" }));
  expect(sent.at(-1)).toMatchObject({
    operation: "DecideDebrief",
    variables: {
      input: { expectedVersion: 4, outcome: "ADVANCE", levelId: "l2", rationale: "Clears the bar twice." },
    },
  });
});

it("adds the cards up once votes are revealed, and says in words what too little stands behind", async () => {
  open(answering([DebriefPageDocument, page({ state: "REVEALED", voters: revealedVoters, figures: FIGURES })]));

  const sums = within(await screen.findByRole("region", { name: "Added up" }));
  expect(sums.getByText("3.39").closest("p")?.textContent).toBe(
    "Weighted by the profile 3.39, between 3.01 and 3.65, depending on what nobody saw",
  );
  expect(sums.getByText("The panel is split. Talk about the evidence first.")).toBeDefined();
  expect(sums.getByText("The ratings of Bo Lindgren point another way than the recommendation.")).toBeDefined();
  expect(sums.getByRole("row", { name: "Team leadership 2.50 near the bar 2.25 from 2 people" })).toBeDefined();
  expect(sums.getByRole("row", { name: "Hands-on craft too little 1 from 1 person" })).toBeDefined();
});

it.each([
  [["Communication", "Planning and risk"], /too little evidence for Communication and Planning and risk/],
  [[], /too much of the profile was not seen/],
])("gives no score on the whole while %j are not seen well enough", async (gaps, why) => {
  const figures = { ...FIGURES, opinion: "UNANIMOUS", gaps, profile: null, profileLower: null, profileUpper: null };
  open(answering([DebriefPageDocument, page({ state: "REVEALED", voters: revealedVoters, figures })]));

  const sums = within(await screen.findByRole("region", { name: "Added up" }));
  expect(sums.getByText(why)).toBeDefined();
  expect(sums.getByText(/strongest evidence against/)).toBeDefined();
});

const ALL = { ...CANNOT, open: true, waive: true, vote: true, reveal: true };
const DECISION = {
  __typename: "DebriefDecision",
  id: "x1",
  outcome: "ADVANCE",
  levelName: "Lead",
  rationale: "Clears the bar.",
  dissent: "Bo would wait.",
  nextStep: "References",
  decidedBy: "Mara Delgado",
  decidedAt: "2026-11-24T12:00:00Z",
};
it.each([
  [
    "locked",
    {
      debriefId: null,
      state: null,
      missing: [column("2", "Bo Lindgren", { status: "OWED" })],
      competencies: [],
      othersHidden: "PANEL_INCOMPLETE",
      viewerCan: ALL,
    },
  ],
  ["voting", { viewerCan: ALL }],
  [
    "revealed",
    {
      state: "REVEALED",
      voters: revealedVoters,
      figures: FIGURES,
      viewerCan: { ...CANNOT, decide: true, reopen: true },
    },
  ],
  ["decided", { state: "DECIDED", voters: revealedVoters, decisions: [DECISION] }],
])("can be used by everybody while it is %s", async (_, change) => {
  open(answering([DebriefPageDocument, page(change)]));
  await screen.findByRole("heading", { level: 1, name: "Amara Nwosu" });
  await expectAccessible();
});
