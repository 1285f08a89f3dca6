import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INTERVIEW_STATES } from "../interview/interview-status.js";
import { HOUR } from "../shared/instant.js";
import { opensRecommendation, scorecardGaps } from "./evidence.js";
import { amendScorecard, hasBegun, submitScorecard, type HandInFacts } from "./hand-in.js";
import { readScorecardDraft } from "./scorecard-draft.js";
import { EMPTY_SCORECARD, RECOMMENDATIONS, type CompetencyRating, type ScorecardContent } from "./scorecard.js";

const focus = ["TL-PLAN", "TL-JUDG"];
const rated = (competency: string, score: CompetencyRating["score"], evidence = ""): CompetencyRating => ({
  competency,
  score,
  notObserved: false,
  evidence,
});
const complete: ScorecardContent = {
  ...EMPTY_SCORECARD,
  ratings: [rated("TL-PLAN", 4), { competency: "TL-JUDG", score: null, notObserved: true, evidence: "" }],
  recommendation: "yes",
};
const facts: HandInFacts = {
  state: "draft",
  focus,
  interview: { state: "in_progress", startsAt: 0 },
  now: HOUR,
};

describe("a card lacks", () => {
  test.each([
    ["nothing when all is rated or not observed and a recommendation is given", complete, []],
    ["everything while it is empty", EMPTY_SCORECARD, ["NotRated", "NotRated", "RecommendationMissing"]],
    [
      "a rating where only evidence was written",
      { ...complete, ratings: [rated("TL-PLAN", null, "Asked for the date first."), rated("TL-JUDG", 3)] },
      ["NotRated"],
    ],
    ["evidence for a five", { ...complete, ratings: [rated("TL-PLAN", 5), rated("TL-JUDG", 3)] }, ["EvidenceMissing"]],
    [
      "evidence for a one, and blanks are none",
      { ...complete, ratings: [rated("TL-PLAN", 1, "  "), rated("TL-JUDG", 3)] },
      ["EvidenceMissing"],
    ],
    ["the reason of a strong yes", { ...complete, recommendation: "strong_yes" }, ["RecommendationEvidenceMissing"]],
    ["the reason of a strong no", { ...complete, recommendation: "strong_no" }, ["RecommendationEvidenceMissing"]],
    ["nothing for an honest no decision", { ...complete, recommendation: "no_decision" }, []],
  ] as const)("%s", (_, content, gaps) => {
    expect(scorecardGaps(content, focus).map(({ type }) => type)).toEqual(gaps);
  });
});

test("the recommendation opens once everything is rated", () => {
  expect(opensRecommendation({ ratings: [rated("TL-PLAN", 4)] }, focus)).toBe(false);
  expect(opensRecommendation({ ratings: [rated("TL-PLAN", 4), rated("TL-JUDG", null, "?")] }, focus)).toBe(false);
  expect(opensRecommendation(complete, focus)).toBe(true);
});

describe("handing in", () => {
  test("takes a complete card of an interview that has begun", () => {
    expect(submitScorecard(complete, facts)).toEqual({ ok: true, value: "submitted" });
  });

  test.each([
    ["a card that lacks something", EMPTY_SCORECARD, {}, "ScorecardIncomplete"],
    [
      "an interview to come",
      complete,
      { interview: { state: "scheduled", startsAt: 2 * HOUR } },
      "InterviewNotStarted",
    ],
    [
      "an interview that was called off",
      complete,
      { interview: { state: "cancelled", startsAt: 0 } },
      "InterviewNotStarted",
    ],
    ["a card that was handed in", complete, { state: "submitted" }, "ScorecardTransitionRefused"],
    ["a card that was waived", complete, { state: "waived" }, "ScorecardTransitionRefused"],
  ] as const)("refuses %s", (_, content, more, type) => {
    expect(submitScorecard(content, { ...facts, ...more })).toMatchObject({ ok: false, refusal: { type } });
  });

  test("goes by the clock while the interview's state lags behind", () => {
    expect(hasBegun({ state: "scheduled", startsAt: HOUR }, HOUR)).toBe(true);
    expect(hasBegun({ state: "scheduled", startsAt: HOUR }, HOUR - 1)).toBe(false);
    expect(INTERVIEW_STATES.filter((state) => hasBegun({ state, startsAt: null }, HOUR))).toEqual([
      "in_progress",
      "awaiting_feedback",
      "complete",
    ]);
  });
});

describe("amending", () => {
  test("replaces a card that was handed in, and one that was amended before", () => {
    for (const state of ["submitted", "amended"] as const)
      expect(amendScorecard(complete, { state, focus, votes: 0 })).toEqual({ ok: true, value: "amended" });
  });

  test.each([
    ["once somebody voted", complete, { state: "submitted", votes: 1 }, "DebriefHasVotes"],
    ["a draft", complete, { state: "draft", votes: 0 }, "ScorecardTransitionRefused"],
    ["into something incomplete", EMPTY_SCORECARD, { state: "submitted", votes: 0 }, "ScorecardIncomplete"],
  ] as const)("is refused %s", (_, content, more, type) => {
    expect(amendScorecard(content, { focus, ...more })).toMatchObject({ ok: false, refusal: { type } });
  });
});

describe("saving", () => {
  test("keeps half a card", () => {
    expect(readScorecardDraft({ ratings: [{ competency: "TL-PLAN", evidence: "Asked who pays." }] }, focus)).toEqual({
      ok: true,
      value: { ...EMPTY_SCORECARD, ratings: [rated("TL-PLAN", null, "Asked who pays.")] },
    });
  });

  test("keeps a competency that was not observed beside one that was rated, without inventing evidence", () => {
    const ratings = [
      { competency: "TL-PLAN", score: 3 },
      { competency: "TL-JUDG", notObserved: true },
    ];
    const draft = readScorecardDraft({ ratings }, [...focus, "TL-JUDG"]);
    expect(draft).toMatchObject({
      ok: true,
      value: {
        ratings: [
          { competency: "TL-PLAN", score: 3, notObserved: false, evidence: "" },
          { competency: "TL-JUDG", score: null, notObserved: true, evidence: "" },
        ],
      },
    });
  });

  test.each([
    ["half points", { competency: "TL-PLAN", score: 3.5 }, "ratings.0.score"],
    ["a six", { competency: "TL-PLAN", score: 6 }, "ratings.0.score"],
    ["a zero", { competency: "TL-PLAN", score: 0 }, "ratings.0.score"],
    [
      "a rating of what was not observed",
      { competency: "TL-PLAN", score: 3, notObserved: true },
      "ratings.0.notObserved",
    ],
    ["a competency of another interview", { competency: "TL-OPS", score: 3 }, "ratings.0.competency"],
    ["a novel", { competency: "TL-PLAN", evidence: "a".repeat(4001) }, "ratings.0.evidence"],
    ["text no database can keep", { competency: "TL-PLAN", evidence: "a\u0000" }, "ratings.0.evidence"],
  ])("refuses %s, and says where", (_, rating, path) => {
    expect(readScorecardDraft({ ratings: [rating] }, focus)).toMatchObject({
      ok: false,
      refusal: { type: "InvalidInput", issues: [{ path }] },
    });
  });

  test("refuses a competency rated twice, an unknown recommendation, an unknown level", () => {
    const twice = [rated("TL-PLAN", 3), rated("TL-PLAN", 4)];
    for (const input of [
      { ratings: twice },
      { ratings: [], recommendation: "maybe" },
      { ratings: [], levelVote: "junior" },
      {},
    ])
      expect(readScorecardDraft(input, focus)).toMatchObject({ ok: false });
  });
});

test("what can be handed in can be read again and has no gap, whatever is in it", () => {
  const rating = fc.record({
    score: fc.constantFrom(null, 1, 2, 3, 4, 5),
    notObserved: fc.boolean(),
    evidence: fc.constantFrom("", "They asked who decides."),
  });
  const content = fc.record({
    ratings: fc
      .tuple(rating, rating)
      .map((pair) => pair.map((one, index) => ({ ...one, competency: focus[index] ?? "" }))),
    recommendation: fc.constantFrom(null, ...RECOMMENDATIONS),
    recommendationEvidence: fc.constantFrom("", "Three teams asked for them."),
  });
  fc.assert(
    fc.property(content, (input) => {
      const read = readScorecardDraft(input, focus);
      if (!read.ok) return;
      const handedIn = submitScorecard(read.value, facts).ok;
      expect(handedIn).toBe(scorecardGaps(read.value, focus).length === 0);
      expect(!handedIn || opensRecommendation(read.value, focus)).toBe(true);
    }),
  );
});
