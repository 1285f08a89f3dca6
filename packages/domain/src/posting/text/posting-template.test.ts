import { describe, expect, test } from "vitest";
import { COMPETENCY_PHRASES } from "./competency-phrases.js";
import { draftPosting, type PostingSource } from "./posting-template.js";
import { postingText, processLoad } from "./posting-text.js";
import { checkJobText } from "../check-text/check-job-text.js";

const PAY = { minMinor: 8_000_000, maxMinor: 9_500_000, currency: "EUR", interval: "year" } as const;
const source: PostingSource = {
  organization: "Tramlinje",
  handsOnPercent: 50,
  profile: "P-DELIVERY",
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
    teamKind: "product",
    teamSize: 7,
    directReports: 0,
    onCall: "one week in six, paid",
    decidesAlone: "- How the system is built\n- What is good enough to release",
    decidesTogether: "The roadmap, with product",
    decidedElsewhere: "Pay",
    stack: ["Kotlin", "PostgreSQL"],
    successAt90Days: "A change of yours is in use.",
    successAt180Days: "One line repairs itself.",
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

  test("opens with the team and the hands-on share", () => {
    expect(draft.summary).toBe(
      "Guide a product team of 6, and keep building while you do. About 50 per cent of your time is hands-on work.",
    );
  });

  test("reads decisions written one a line as a list", () => {
    expect(draft.decisions.yours).toEqual(["How the system is built", "What is good enough to release"]);
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
    const plan = (["IT-HM", "IT-PAIR", "IT-CODEREV", "IT-PLAN", "IT-CONF"] as const).map((type) => ({
      type,
      raters: 1,
    }));
    const job = { title: "Tech Lead", text: draft, pay: PAY, handsOnPercent: null, plan, year: 2026 };
    expect(checkJobText(job)).toEqual([]);
  });
});

test("an empty requisition gives a draft with gaps, not with inventions", () => {
  const empty = draftPosting({
    ...source,
    handsOnPercent: null,
    profile: null,
    mustHaves: [],
    weights: {},
    charter: { directReports: 2 },
    interviews: [],
  });
  expect(empty).toMatchObject({ why: "", needs: [], nice: [], time: { operationsPercent: 0, note: "" } });
  expect(empty.summary).toBe("Guide a team, and keep building while you do.");
  expect(empty.team.text).toBe("2 people report to you. You report to Torunn Hagen, Head of Engineering.");
});
