import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMPETENCY_IDS, type CompetencyId } from "../competencies/competency-id.js";
import { focusOf, INTERVIEW_TYPES, PLANNABLE_TYPES } from "../interview-types/interview-type.js";
import type { InterviewTypeId } from "../interview-types/interview-type-id.js";
import { PROFILES } from "../profile.js";
import { coverageOf, tallyOf } from "./coverage.js";
import { coverageSoFar, type CardSoFar, type InterviewOfPlan } from "./coverage-so-far.js";

const loop = (...types: InterviewTypeId[]): InterviewOfPlan[] => types.map((type) => ({ id: type, type, raters: 1 }));
const deliveryLoop = loop("IT-HM", "IT-PAIR", "IT-CODEREV", "IT-PLAN", "IT-CONF");
const { mustHaves } = PROFILES["P-DELIVERY"];
/** A card on which everything the interview measures was rated, except these. */
const card = (interview: InterviewTypeId, rater: string, ...notObserved: CompetencyId[]): CardSoFar => ({
  interview,
  rater,
  rated: focusOf(INTERVIEW_TYPES[interview]).filter((id) => !notObserved.includes(id)),
});
const stateOf = (id: CompetencyId, plan: readonly InterviewOfPlan[], cards: readonly CardSoFar[]) =>
  coverageSoFar(plan, mustHaves, cards).competencies.find(({ competency }) => competency === id);

it("knows nothing before the first card, and trusts the plan", () => {
  const { competencies, uncovered } = coverageSoFar(deliveryLoop, mustHaves, []);
  expect(uncovered).toEqual([]);
  expect(competencies.filter(({ state }) => state === "known")).toEqual([]);
  expect(competencies.filter(({ state }) => state === "toCome").map(({ competency }) => competency)).toEqual(
    expect.arrayContaining([...mustHaves]),
  );
  expect(competencies.find(({ competency }) => competency === "TL-ARCH")?.state).toBe("unplanned");
});

it("says after each interview of the worked example which must-haves are still unknown", () => {
  expect(coverageSoFar(deliveryLoop, mustHaves, []).unknownAfter).toEqual([
    { interview: "IT-HM", unknown: ["TL-CODE", "TL-QUAL", "TL-PLAN", "TL-TEAM", "TL-COMM"] },
    { interview: "IT-PAIR", unknown: ["TL-CODE", "TL-QUAL", "TL-PLAN", "TL-TEAM", "TL-COMM"] },
    { interview: "IT-CODEREV", unknown: ["TL-PLAN", "TL-TEAM", "TL-COMM"] },
    { interview: "IT-PLAN", unknown: ["TL-TEAM", "TL-COMM"] },
    { interview: "IT-CONF", unknown: [] },
  ]);
});

it("knows a competency when two people rated it, one where it is looked for", () => {
  const cards = [card("IT-PAIR", "ben"), card("IT-CODEREV", "chi")];
  expect(stateOf("TL-CODE", deliveryLoop, cards)).toMatchObject({
    state: "known",
    seen: { evidence: 1.5, raters: 2, primaries: 1 },
    missing: [],
  });
  expect(stateOf("TL-PLAN", deliveryLoop, cards)).toMatchObject({
    state: "toCome",
    missing: ["raters", "primary", "evidence"],
  });
});

describe("what nobody observed", () => {
  const cards = [card("IT-PAIR", "ben", "TL-CODE"), card("IT-CODEREV", "chi")];

  it("is missing data: the must-have falls short when nothing is left that looks at it", () => {
    expect(stateOf("TL-CODE", deliveryLoop, cards)).toMatchObject({
      state: "short",
      seen: { evidence: 0.5, raters: 1, primaries: 0 },
      missing: ["raters", "primary", "evidence"],
    });
    expect(coverageSoFar(deliveryLoop, mustHaves, cards).uncovered).toEqual(["TL-CODE"]);
    expect(coverageSoFar(deliveryLoop, mustHaves, cards).unknownAfter.at(-1)?.unknown).toEqual(["TL-CODE"]);
  });

  it("can be made up for by one more interview", () => {
    const panel: InterviewOfPlan = { id: "again", type: "IT-PAIR", raters: 1 };
    expect(stateOf("TL-CODE", [...deliveryLoop, panel], cards)?.state).toBe("toCome");
  });
});

it("counts a seat without a card as to come, and not after the interview was cancelled", () => {
  const panel: InterviewOfPlan = { id: "IT-SYSDES", type: "IT-SYSDES", raters: 2 };
  const one = [card("IT-SYSDES", "ana")];
  expect(stateOf("TL-ARCH", [panel], one)).toMatchObject({ state: "toCome", seen: { evidence: 1, raters: 1 } });
  expect(stateOf("TL-ARCH", [{ ...panel, cancelled: true }], one)?.state).toBe("short");
  expect(stateOf("TL-ARCH", [panel], [...one, card("IT-SYSDES", "dev")])).toMatchObject({
    state: "known",
    seen: { evidence: 1.5 },
  });
});

it("counts a rater once, only what the interview measures, and no card of another plan", () => {
  const cards: CardSoFar[] = [
    card("IT-PAIR", "ben"),
    card("IT-PAIR", "ben"),
    { interview: "IT-PAIR", rater: "chi", rated: ["TL-ARCH"] },
    card("IT-SYSDES", "dev"),
  ];
  expect(stateOf("TL-CODE", deliveryLoop, cards)?.seen).toEqual({ evidence: 1, raters: 1, primaries: 1 });
  expect(stateOf("TL-ARCH", deliveryLoop, cards)?.seen).toEqual({ evidence: 0, raters: 0, primaries: 0 });
});

it("names what is planned beyond need", () => {
  expect(coverageSoFar(deliveryLoop, mustHaves, []).overCovered).toEqual(["TL-QUAL", "TL-JUDG"]);
  expect(coverageSoFar([], mustHaves, [])).toMatchObject({
    uncovered: [...mustHaves].toSorted(inOrder),
    overCovered: [],
  });
});
const inOrder = (a: CompetencyId, b: CompetencyId): number => COMPETENCY_IDS.indexOf(a) - COMPETENCY_IDS.indexOf(b);

it("ends where the plan says when every card comes in whole", () => {
  const anyPlan = fc
    .subarray([...PLANNABLE_TYPES])
    .chain((types) =>
      fc.tuple(
        ...types.map(({ id }) =>
          fc.record({ id: fc.constant(id), type: fc.constant(id), raters: fc.integer({ min: 1, max: 3 }) }),
        ),
      ),
    );
  fc.assert(
    fc.property(anyPlan, fc.subarray([...COMPETENCY_IDS]), (plan, musts) => {
      const cards = plan.flatMap(({ type, raters }) =>
        Array.from({ length: raters }, (_, seat) => card(type, `${type} ${seat}`)),
      );
      const { competencies, uncovered } = coverageSoFar(plan, musts, cards);
      expect(competencies.map(({ seen }) => seen)).toEqual(
        tallyOf(plan).map(({ quarters, raters, primaries }) => ({ evidence: quarters / 4, raters, primaries })),
      );
      expect(uncovered).toEqual(
        coverageOf(plan, musts)
          .filter(({ gaps }) => gaps.length > 0)
          .map(({ competency }) => competency),
      );
    }),
    { numRuns: 200 },
  );
});

it("never forgets: one more card makes nothing unknown that was known", () => {
  const anyCard = fc.record({
    interview: fc.constantFrom(...deliveryLoop.map(({ id }) => id)),
    rater: fc.constantFrom("ana", "ben", "chi"),
    rated: fc.subarray([...COMPETENCY_IDS]),
  });
  fc.assert(
    fc.property(fc.array(anyCard, { maxLength: 6 }), anyCard, (cards, more) => {
      const known = (all: readonly CardSoFar[]) =>
        coverageSoFar(deliveryLoop, mustHaves, all)
          .competencies.filter(({ state }) => state === "known")
          .map(({ competency }) => competency);
      expect(known([...cards, more])).toEqual(expect.arrayContaining(known(cards)));
    }),
    { numRuns: 200 },
  );
});
