import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import {
  KitPageDocument,
  SaveScorecardDocument,
  SubmitScorecardDocument,
  type KitPageQuery,
  type SaveScorecardMutation,
  type SaveScorecardMutationVariables,
  type SubmitScorecardMutation,
} from "#graphql/generated/graphql.ts";
import { answering, rejecting, type Answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { KitPage } from "./kit-page.tsx";

const anchors = [1, 2, 3, 4, 5].map((rating) => ({ __typename: "KitAnchor", rating, text: `Anchor of a ${rating}.` }));
const COMPETENCIES = [
  ["TL-PLAN", "Planning and risk"],
  ["TL-JUDG", "Problem solving"],
].map(([competency, name]) => ({
  __typename: "KitCompetency",
  competency,
  name,
  shortName: name,
  definition: "What it means.",
  mustHave: competency === "TL-PLAN",
  anchors,
}));
const CARD = {
  __typename: "OwnScorecard",
  id: "s1",
  state: "NOT_STARTED",
  version: 1,
  ratings: [],
  recommendation: null,
  recommendationEvidence: "",
  levelVote: null,
  summary: "",
  privateNotes: "",
  dueAt: "2026-11-25T11:30:00Z",
  submittedAt: null,
  amendedAt: null,
};
const KIT = {
  __typename: "Kit",
  id: "i1",
  interviewRef: "INT-5",
  state: "AWAITING_FEEDBACK",
  candidateName: "Amara Nwosu",
  candidateZone: "Europe/Lisbon",
  title: "Delivery planning, estimation and risk",
  requisitionTitle: "Tech Lead, Tidal data",
  applicationRef: "APP-3",
  levelName: "Lead",
  minutes: 60,
  startsAt: "2026-11-24T10:30:00Z",
  endsAt: "2026-11-24T11:30:00Z",
  place: null,
  joinLink: null,
  purpose: "See the candidate turn a brief into ordered work.",
  setting: "A written brief",
  conduct: ["You play the product manager."],
  agenda: [{ __typename: "KitAgendaItem", minutes: 60, what: "Plan" }],
  questions: [
    {
      __typename: "KitQuestion",
      questionId: "Q-PLAN-1",
      text: "When could the first release be ready?",
      probes: ["Range?", "Assumptions?"],
      anchors: anchors.filter(({ rating }) => rating % 2 === 1),
      competencies: ["Planning and risk"],
    },
  ],
  notes: "Another case than the ledger, please.",
  panel: [
    {
      __typename: "KitPanelist",
      id: "i2/m2",
      memberName: "Bo Lindgren",
      interviewTitle: "Hands-on pairing",
      isThisInterview: false,
      competencies: ["Hands-on craft"],
    },
  ],
  resume: { __typename: "KitResume", id: "d1", fileName: "nwosu.pdf", text: "Twelve years of payments." },
  othersHidden: "OWES_OWN",
  competencies: COMPETENCIES,
  scorecard: CARD,
  viewerCan: { __typename: "KitAbilities", save: true, submit: true, amend: false, openDebrief: true },
};

// Fragments are masked in the type; the page reads what the API sends.
const page = (change: object = {}) => ({ viewer: null, kit: { ...KIT, ...change } }) as unknown as KitPageQuery;
const open = (client: Answering, at = "/interviews/INT-5") =>
  renderPage(<KitPage />, client, { path: "/interviews/:ref", at });
let version = 1;
const saves = ({ input }: SaveScorecardMutationVariables) => {
  version += 1;
  const card = { ...CARD, ...input.content, state: "DRAFT", version };
  return {
    saveScorecard: { __typename: "ScorecardSaved", kit: { ...KIT, scorecard: card } },
  } as unknown as SaveScorecardMutation;
};

beforeEach(() => {
  localStorage.clear();
  version = 1;
});

it("shows the interviewer what to ask, who covers what else, and both times", async () => {
  open(answering([KitPageDocument, page()]));
  expect(await screen.findByRole("heading", { level: 1, name: "Amara Nwosu" })).toBeDefined();
  expect(screen.getByText("Tue 24 Nov, 11:30–12:30")).toBeDefined();
  expect(screen.getByText("10:30 WET for the candidate")).toBeDefined();
  expect(screen.getByText("When could the first release be ready?")).toBeDefined();
  expect(screen.getByText("Another case than the ledger, please.")).toBeDefined();
  expect(screen.getByText("Bo Lindgren")).toBeDefined();
});

it("opens the résumé in place", async () => {
  const { person } = open(answering([KitPageDocument, page()]));
  await person.click(await screen.findByRole("button", { name: "Résumé" }));
  expect(screen.getByText("Twelve years of payments.")).toBeDefined();
});

it("saves within a second after a rating, and says when", async () => {
  const { person, sent } = open(answering([KitPageDocument, page()], [SaveScorecardDocument, saves]));
  await person.click(await screen.findByRole("radio", { name: "4, Above the bar" }));

  expect(await screen.findByText(/^Saved \d\d:\d\d:\d\d$/, {}, { timeout: 2_000 })).toBeDefined();
  expect(sent.at(-1)).toMatchObject({
    operation: "SaveScorecard",
    variables: {
      input: { interviewId: "i1", expectedVersion: 1, content: { ratings: [{ competency: "TL-PLAN", score: 4 }] } },
    },
  });
  expect(localStorage.getItem("leadline.scorecard.s1")).toBeNull();
});

it("keeps what was typed on this device while the network is away, and goes on from there", async () => {
  const away = answering([KitPageDocument, page()], [SaveScorecardDocument, rejecting("UNREACHABLE")]);
  const first = open(away);
  await first.person.type(await screen.findByRole("textbox", { name: "Evidence for Planning and risk" }), "Asked why.");
  expect(await screen.findByText(/Not saved, retrying/, {}, { timeout: 2_000 })).toBeDefined();
  first.unmount();

  const { sent } = open(answering([KitPageDocument, page()], [SaveScorecardDocument, saves]));
  const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Evidence for Planning and risk" });
  expect(box.value).toBe("Asked why.");
  await waitFor(() => expect(sent.at(-1)?.operation).toBe("SaveScorecard"));
});

it("asks before a card that was written elsewhere is overwritten", async () => {
  const conflict = {
    saveScorecard: { __typename: "VersionConflict", message: "Changed.", currentVersion: 7 },
  } as unknown as SaveScorecardMutation;
  let calls = 0;
  const { person, sent } = open(
    answering(
      [KitPageDocument, page()],
      [SaveScorecardDocument, (variables) => (calls++ === 0 ? conflict : saves(variables))],
    ),
  );
  await person.click(await screen.findByRole("radio", { name: "3, Meets the bar" }));
  await person.click(await screen.findByRole("button", { name: "Keep what is here" }, { timeout: 2_000 }));
  await waitFor(() => expect(sent.at(-1)?.variables).toMatchObject({ input: { expectedVersion: 7 } }));
});

it("keeps the recommendation closed until everything is rated or not observed", async () => {
  const { person } = open(answering([KitPageDocument, page()], [SaveScorecardDocument, saves]));
  const yes = () => screen.getByRole<HTMLInputElement>("radio", { name: "Yes" });
  await screen.findByText("last, once the 2 ratings are in");
  expect(yes().disabled).toBe(true);
  await person.click(screen.getByRole("radio", { name: "4, Above the bar" }));
  await person.click(screen.getByRole("button", { name: /Problem solving/ }));
  await person.click(screen.getByRole("radio", { name: "Not observed" }));
  expect(yes().disabled).toBe(false);
});

it("says what is missing instead of handing in, and leads there", async () => {
  const { person, sent } = open(answering([KitPageDocument, page()], [SaveScorecardDocument, saves]));
  await person.click(await screen.findByRole("radio", { name: "5, Exceptional" }));
  await person.click(screen.getByRole("button", { name: /^Submit/ }));

  const dialog = within(await screen.findByRole("dialog", { name: "3 things are missing" }));
  expect(dialog.getByText("Planning and risk is a 5 without evidence")).toBeDefined();
  expect(dialog.getByText("The recommendation is missing")).toBeDefined();
  await person.click(dialog.getAllByRole("button", { name: "Go there" })[1]!);

  expect(await screen.findByRole("textbox", { name: "Evidence for Problem solving" })).toBeDefined();
  expect(sent.some(({ operation }) => operation === "SubmitScorecard")).toBe(false);
});

it("hands a complete card in, and then shows it", async () => {
  const written = {
    ...CARD,
    state: "DRAFT",
    ratings: ["TL-PLAN", "TL-JUDG"].map((competency) => ({
      __typename: "OwnRating",
      competency,
      score: 4,
      notObserved: false,
      evidence: "Seen twice.",
    })),
    recommendation: "YES",
  };
  const submitted = {
    submitScorecard: {
      __typename: "ScorecardSaved",
      kit: { ...KIT, othersHidden: null, scorecard: { ...written, state: "SUBMITTED", version: 2 } },
    },
  } as unknown as SubmitScorecardMutation;
  const { person, sent } = open(
    answering([KitPageDocument, page({ scorecard: written })], [SubmitScorecardDocument, submitted]),
  );
  await person.click(await screen.findByRole("button", { name: /^Submit/ }));
  await person.click(await screen.findByRole("button", { name: "Hand in" }));
  await waitFor(() => expect(sent.at(-1)?.operation).toBe("SubmitScorecard"));
});

it("shows a handed-in card to its author, with the way to amend it", async () => {
  const handedIn = { ...CARD, state: "SUBMITTED", submittedAt: "2026-11-24T12:00:00Z", recommendation: "YES" };
  open(
    answering([
      KitPageDocument,
      page({ scorecard: handedIn, othersHidden: null, viewerCan: { ...KIT.viewerCan, submit: false, amend: true } }),
    ]),
  );
  expect(await screen.findByText("Handed in Tue 24 Nov, 13:00")).toBeDefined();
  expect(screen.getByRole("button", { name: "Amend" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Go to the debrief" }).getAttribute("href")).toBe(
    "/applications/APP-3/debrief",
  );
});

it("rates the open competency with the keys 1 to 5 and 0", async () => {
  const { person } = open(answering([KitPageDocument, page()], [SaveScorecardDocument, saves]));
  const scale = await screen.findByRole("radiogroup", { name: "Planning and risk" });
  within(scale).getByRole<HTMLInputElement>("radio", { name: "1, Clearly below" }).focus();
  await person.keyboard("2");
  expect(within(scale).getByRole<HTMLInputElement>("radio", { name: "2, Partly there" }).checked).toBe(true);
  await person.keyboard("0");
  expect(within(scale).getByRole<HTMLInputElement>("radio", { name: "Not observed" }).checked).toBe(true);
});

it("tells the hiring team that they write no card here", async () => {
  open(answering([KitPageDocument, page({ scorecard: null })]));
  expect(await screen.findByRole("heading", { name: "You write no scorecard here" })).toBeDefined();
});

it("can be used by everybody, written and handed in", async () => {
  const first = open(answering([KitPageDocument, page()], [SaveScorecardDocument, saves]));
  await screen.findByRole("radiogroup", { name: "Planning and risk" });
  await expectAccessible();
  first.unmount();
  open(answering([KitPageDocument, page({ scorecard: { ...CARD, state: "SUBMITTED" } })]));
  await screen.findByText(/Thank you/);
  await expectAccessible();
});
