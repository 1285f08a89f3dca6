import { describe, expect, test } from "vitest";
import type { Rating } from "../framework/rating-scale.js";
import { PANEL, WEIGHTS } from "../statistics/aggregation/panel.fixtures.js";
import { panelFigures, type PanelCard } from "./panel-figures.js";

const SEEN = "Asked for the numbers first, then cut the work into two slices.";
const MUST_HAVES = ["TL-PLAN", "TL-CODE", "TL-QUAL", "TL-TEAM", "TL-COMM"];
const INTERVIEWS = ["IT-HM", "IT-PAIR", "IT-CODEREV", "IT-PLAN", "IT-CONF"];

const CARDS: readonly PanelCard[] = PANEL.map(({ rater, primary, secondary, stated }, index) => ({
  author: rater,
  interviewType: INTERVIEWS[index] ?? "",
  secondSeat: false,
  recommendation: stated,
  ratings: Object.entries({ ...primary, ...secondary }).map(([competency, score]) => ({
    competency,
    score: score as Rating | null,
    notObserved: score === null,
    evidence: SEEN,
  })),
}));
const figures = panelFigures(CARDS, WEIGHTS, MUST_HAVES);
const of = (competency: string) => figures.competencies.find((one) => one.competency === competency);

describe("what a panel's cards add up to", () => {
  test("G-03 is a score between its bounds, means where there is enough evidence, a split and one who points elsewhere", () => {
    expect(figures.profile.value).toBeCloseTo(3.3888889, 6);
    expect(figures.profile.interval?.lower).toBeCloseTo(3.0066667, 6);
    expect(figures.profile.interval?.upper).toBeCloseTo(3.6466667, 6);
    expect(of("TL-PLAN")).toMatchObject({ evidenceCredit: 1.5, raters: 2, standing: "meets" });
    expect(of("TL-PLAN")?.mean).toBeCloseTo(3.6666667, 6);
    expect(of("TL-JUDG")).toMatchObject({ mean: 3.75, standing: null });
    expect(of("TL-CONF")).toMatchObject({ mean: null, evidenceCredit: 1, raters: 1 });
    expect(of("TL-ARCH")).toBeUndefined();
    expect(figures).toMatchObject({ opinion: "split", mismatched: ["Quinn"], gaps: [] });
  });

  test("is kept back while a must-have has too little evidence, and names it", () => {
    const few = panelFigures(CARDS.slice(0, 4), WEIGHTS, MUST_HAVES);

    expect(few.gaps).toEqual(["TL-TEAM", "TL-COMM"]);
    expect(few.profile).toMatchObject({ value: null, gate: { open: false, reason: { figure: "profileScore" } } });
  });

  test("leaves out what nobody wrote evidence for, a gate, and what the author had no recommendation for", () => {
    const [noor, ...others] = CARDS;
    if (!noor) throw new Error("The panel is empty.");
    const bare = noor.ratings.map((rating) => ({ ...rating, evidence: "Fine." }));
    const cards = [{ ...noor, ratings: bare, recommendation: null }, ...others];

    expect(panelFigures(cards, WEIGHTS, MUST_HAVES).gaps).toEqual(["TL-PLAN", "TL-TEAM"]);
    expect(panelFigures([{ ...noor, interviewType: "IT-SCREEN" }], WEIGHTS, MUST_HAVES).competencies).toEqual([]);
    expect(panelFigures([{ ...noor, interviewType: "unknown" }], WEIGHTS, MUST_HAVES).competencies).toEqual([]);
  });

  test("of weights that do not add up has no score, and says which", () => {
    expect(panelFigures(CARDS, { "TL-PLAN": 50 }, MUST_HAVES).profile).toMatchObject({
      value: null,
      gate: { open: false, reason: { type: "UnfitValue" } },
    });
  });

  test("of nobody is nothing", () => {
    expect(panelFigures([], WEIGHTS, MUST_HAVES)).toMatchObject({
      opinion: "mixed",
      mismatched: [],
      competencies: [],
      gaps: ["TL-CODE", "TL-QUAL", "TL-PLAN", "TL-TEAM", "TL-COMM"],
      profile: { value: null },
    });
  });
});
