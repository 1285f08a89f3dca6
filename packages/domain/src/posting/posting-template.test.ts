import { describe, expect, test } from "vitest";
import { COMPETENCY_PHRASES } from "./competency-phrases.js";
import { draftPosting, type PostingSource } from "./posting-template.js";
import { postingText, processLoad } from "./posting-text.js";
import { wordingHints } from "./wording-hints.js";

const source: PostingSource = {
  title: "Tech Lead, Timetable",
  organization: "Tramlinje",
  workplace: "hybrid",
  place: "Bergen",
  pay: { minMinor: 95_000_000, maxMinor: 110_000_000, currency: "NOK", interval: "year" },
  handsOnPercent: 50,
  mustHaves: ["TL-PLAN", "TL-CODE", "TL-QUAL", "TL-TEAM", "TL-COMM"],
  weights: {
    "TL-PLAN": 14,
    "TL-CODE": 10,
    "TL-TEAM": 10,
    "TL-COMM": 10,
    "TL-QUAL": 9,
    "TL-MENT": 9,
    "TL-JUDG": 6,
    "TL-STRAT": 4,
  },
  charter: {
    mission: "The timetable is made by hand at night. In the next year it repairs itself. Drivers trust it.",
    teamKind: "A product team that looks after planning",
    teamSize: 6,
    directReports: 0,
    onCall: "On call one week in six, paid",
    decisions: { yours: ["How the system is built"], together: ["The roadmap"], notYours: ["Pay"] },
    stack: ["Kotlin", "PostgreSQL"],
    after90Days: "A change of yours is in use.",
    after180Days: "One line repairs itself.",
  },
  hiringManager: { name: "Torunn Hagen", title: "Head of Engineering" },
  contact: { name: "Solveig Nes", email: "solveig@tram.example" },
  interviews: [
    {
      title: "Hiring manager interview",
      minutes: 45,
      looksAt: "direction and judgement",
      preparation: "Pick two situations.",
    },
    { title: "Pairing", minutes: 75, looksAt: "craft", preparation: "" },
  ],
  replyDays: 3,
};

describe("the first draft", () => {
  const draft = draftPosting(source);

  test("is a posting that could be saved as it is", () => {
    expect(postingText.parse(draft)).toEqual(draft);
  });

  test("opens with the reason for the role and the hands-on share", () => {
    expect(draft.summary).toBe(
      "The timetable is made by hand at night. About 50 per cent of your time is hands-on work.",
    );
  });

  test("says who leads the people on paper when nobody reports to the role", () => {
    expect(draft.team.text).toContain("Nobody reports to you on paper: Torunn Hagen, Head of Engineering");
  });

  test("tells five to seven outcomes, every must-have and every family among them", () => {
    const told = COMPETENCY_PHRASES.filter(({ outcome }) => draft.outcomes.includes(outcome));
    expect(told.map(({ competency }) => competency)).toEqual(expect.arrayContaining([...source.mustHaves]));
    expect(new Set(told.map(({ family }) => family)).size).toBe(4);
    expect(draft.outcomes.length).toBeGreaterThanOrEqual(5);
    expect(draft.outcomes.length).toBeLessThanOrEqual(7);
  });

  test("asks for the must-haves and nothing else", () => {
    expect(draft.needs).toHaveLength(5);
    expect(draft.nice).toEqual(["You know some of our tools: Kotlin and PostgreSQL."]);
  });

  test("describes the plan step by step", () => {
    expect(draft.process.steps.map(({ title }) => title)).toEqual([
      "We read your application",
      "Hiring manager interview",
      "Pairing",
      "Decision",
    ]);
    expect(processLoad(draft.process)).toEqual({ conversations: 2, minutes: 120 });
  });

  test("follows its own advice on wording", () => {
    expect(wordingHints(draft)).toEqual([]);
  });
});

test("an empty requisition gives a draft with gaps, not with inventions", () => {
  const empty = draftPosting({
    ...source,
    handsOnPercent: null,
    mustHaves: [],
    weights: {},
    charter: {
      mission: "",
      teamKind: "",
      teamSize: null,
      directReports: 2,
      onCall: "",
      decisions: { yours: [], together: [], notYours: [] },
      stack: [],
      after90Days: "",
      after180Days: "",
    },
    interviews: [],
  });
  expect(empty).toMatchObject({ summary: "", why: "", needs: [], nice: [], time: { operationsPercent: 0, note: "" } });
  expect(empty.team.text).toBe("2 people report to you. You report to Torunn Hagen, Head of Engineering.");
});
