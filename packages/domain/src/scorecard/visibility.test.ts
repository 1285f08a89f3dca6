import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHandedIn, isOwed, SCORECARD_STATES, type ScorecardState } from "./scorecard-status.js";
import {
  cardVisibility,
  isPanelComplete,
  othersVisibility,
  VISIBILITY_POLICIES,
  type CardToSee,
  type CardViewer,
  type PanelCards,
} from "./visibility.js";

const bo = "bo";
const ivy = "ivy";
const recruiter = "rosa";
const viewer = (memberId: string, more: Partial<CardViewer> = {}): CardViewer => ({
  memberId,
  entitled: true,
  aboutSelf: false,
  byKitLink: false,
  ...more,
});
const panel = (states: Record<string, ScorecardState>, more: Partial<PanelCards> = {}): PanelCards => ({
  policy: "after_own",
  unlocked: false,
  cards: Object.entries(states).map(([authorId, state]) => ({ authorId, state, required: true })),
  ...more,
});
const ivysCard: CardToSee = { authorId: ivy, state: "submitted" };
const why = (card: CardToSee, who: CardViewer, among: PanelCards): string => {
  const seen = cardVisibility(card, who, among);
  return seen.visible ? "visible" : seen.reason;
};

describe("with the default policy", () => {
  test.each([
    ["not_started", "owes_own"],
    ["draft", "owes_own"],
    ["submitted", "visible"],
    ["amended", "visible"],
    // Whose card was waived judges nothing any more; they read when everybody is done, like anybody else.
    ["waived", "visible"],
    ["void", "visible"],
  ] as const)("Bo, whose own card is %s, finds Ivy's %s", (own, answer) => {
    expect(why(ivysCard, viewer(bo), panel({ [bo]: own, [ivy]: "submitted" }))).toBe(answer);
  });

  test("Bo reads Ivy's card after his own although Uma still owes one", () => {
    const cards = panel({ [bo]: "submitted", [ivy]: "submitted", uma: "draft" });
    expect(why(ivysCard, viewer(bo), cards)).toBe("visible");
  });

  test("Bo reads nothing while he owes one of two cards", () => {
    const twoCards = panel({ [ivy]: "submitted" });
    const cards = [
      ...twoCards.cards,
      { authorId: bo, state: "submitted", required: true } as const,
      { authorId: bo, state: "not_started", required: true } as const,
    ];
    expect(why(ivysCard, viewer(bo), { ...twoCards, cards })).toBe("owes_own");
  });

  test("the recruiter, who writes no card, waits until the panel is complete", () => {
    expect(why(ivysCard, viewer(recruiter), panel({ [bo]: "draft", [ivy]: "submitted" }))).toBe("panel_incomplete");
    expect(why(ivysCard, viewer(recruiter), panel({ [bo]: "waived", [ivy]: "submitted" }))).toBe("visible");
  });

  test("a card that is not required holds nobody up", () => {
    const cards = panel({ [ivy]: "submitted" });
    const withLearner = {
      ...cards,
      cards: [...cards.cards, { authorId: "lou", state: "draft", required: false }],
    } as const;
    expect(why(ivysCard, viewer(recruiter), withLearner)).toBe("visible");
  });

  test("an unlocked debrief shows the cards to those who write none, and never to those who owe one", () => {
    const unlocked = panel({ [bo]: "draft", [ivy]: "submitted" }, { unlocked: true });
    expect(why(ivysCard, viewer(recruiter), unlocked)).toBe("visible");
    expect(why(ivysCard, viewer(bo), unlocked)).toBe("owes_own");
  });
});

test.each([
  ["always", bo, "visible"],
  ["always", recruiter, "visible"],
  ["never", bo, "policy_never"],
  ["never", recruiter, "policy_never"],
  ["never", ivy, "visible"],
] as const)("with the policy %s, %s finds Ivy's card %s", (policy, who, answer) => {
  expect(why(ivysCard, viewer(who), panel({ [bo]: "draft", [ivy]: "submitted" }, { policy }))).toBe(answer);
});

test("whoever comes by a kit link sees their own card and no other, even when done", () => {
  const cards = panel({ [bo]: "submitted", [ivy]: "submitted" });
  expect(why(ivysCard, viewer(bo, { byKitLink: true }), cards)).toBe("kit_link");
  expect(why({ authorId: bo, state: "submitted" }, viewer(bo, { byKitLink: true }), cards)).toBe("visible");
});

test("whoever is not entitled gets nothing, whatever the policy", () => {
  for (const policy of VISIBILITY_POLICIES)
    expect(why(ivysCard, viewer(recruiter, { entitled: false }), panel({ [ivy]: "submitted" }, { policy }))).toBe(
      "not_entitled",
    );
});

describe("whatever the panel, the policy and the viewer", () => {
  const people = fc.constantFrom(bo, ivy, recruiter, "uma");
  const anyPanel: fc.Arbitrary<PanelCards> = fc.record({
    policy: fc.constantFrom(...VISIBILITY_POLICIES),
    unlocked: fc.boolean(),
    cards: fc.array(
      fc.record({ authorId: people, state: fc.constantFrom(...SCORECARD_STATES), required: fc.boolean() }),
      { maxLength: 6 },
    ),
  });
  const anyViewer: fc.Arbitrary<CardViewer> = fc.record({
    memberId: people,
    entitled: fc.boolean(),
    aboutSelf: fc.boolean(),
    byKitLink: fc.boolean(),
  });
  const each = (check: (card: CardToSee, who: CardViewer, among: PanelCards) => void): void =>
    fc.assert(
      fc.property(anyViewer, anyPanel, (who, among) => {
        for (const card of among.cards) check(card, who, among);
      }),
      { numRuns: 400 },
    );

  test("nobody reads a draft but its author", () =>
    each((card, who, among) => {
      const foreign = card.authorId !== who.memberId && !isHandedIn(card.state);
      expect(foreign && cardVisibility(card, who, among).visible).toBe(false);
    }));

  test("nobody reads anything about themselves", () =>
    each((card, who, among) => {
      expect(cardVisibility(card, { ...who, aboutSelf: true }, among)).toEqual({ visible: false, reason: "own_file" });
    }));

  test("nobody who owes a card reads another's, unless the organization said always", () =>
    each((card, who, among) => {
      const owes = among.cards.some(({ authorId, state }) => authorId === who.memberId && isOwed(state));
      const blind = owes && among.policy !== "always" && card.authorId !== who.memberId;
      expect(blind && cardVisibility(card, who, among).visible).toBe(false);
    }));

  test("handing in one's own card never hides what one saw before", () =>
    each((card, who, among) => {
      const handedIn = {
        ...among,
        cards: among.cards.map((one) =>
          one.authorId === who.memberId && isOwed(one.state) ? { ...one, state: "submitted" as const } : one,
        ),
      };
      const before = cardVisibility(card, who, among).visible;
      expect(before && !cardVisibility(card, who, handedIn).visible).toBe(false);
    }));

  test("a card of somebody else is seen exactly when the others' cards are and it was handed in", () =>
    each((card, who, among) => {
      const expected = isHandedIn(card.state) && othersVisibility(who, among).visible;
      expect(card.authorId === who.memberId || cardVisibility(card, who, among).visible === expected).toBe(true);
    }));
});

test("a panel without a card that was handed in is not complete", () => {
  expect(isPanelComplete(panel({}))).toBe(false);
  expect(isPanelComplete(panel({ [bo]: "waived" }))).toBe(false);
  expect(isPanelComplete(panel({ [bo]: "waived", [ivy]: "amended" }))).toBe(true);
});
