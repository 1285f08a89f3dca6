import { describe, expect, test } from "vitest";
import { SCORECARD_STATES, type ScorecardState } from "./scorecard-status.js";
import { cardVisibility, othersVisibility, statesVisibility, type CardViewer, type PanelCards } from "./visibility.js";

const bo: CardViewer = { memberId: "bo", entitled: true, aboutSelf: false, byKitLink: false };
const panel = (own: ScorecardState, more: Partial<PanelCards> = {}): PanelCards => ({
  policy: "after_own",
  unlocked: false,
  cards: [
    { authorId: "bo", state: own, required: true },
    { authorId: "ivy", state: "draft", required: true },
  ],
  ...more,
});
const hidden = (reason: string) => ({ visible: false, reason });

describe("which cards are in and which are missing", () => {
  test.each(SCORECARD_STATES)("Bo, whose own card is %s, knows once he owes none", (own) => {
    const owes = own === "not_started" || own === "draft";
    expect(statesVisibility(bo, panel(own))).toEqual(owes ? hidden("owes_own") : { visible: true });
  });

  test("whoever has no card of their own knows, to be able to ask for the missing ones", () => {
    expect(statesVisibility({ ...bo, memberId: "rosa" }, panel("draft"))).toEqual({ visible: true });
    expect(statesVisibility({ ...bo, memberId: "rosa" }, panel("draft", { cards: [] }))).toEqual({ visible: true });
  });

  test("everybody knows where cards are always visible, and nobody is kept from it by the policy never", () => {
    expect(statesVisibility(bo, panel("draft", { policy: "always" }))).toEqual({ visible: true });
    expect(statesVisibility(bo, panel("submitted", { policy: "never" }))).toEqual({ visible: true });
    expect(statesVisibility(bo, panel("draft", { policy: "never" }))).toEqual(hidden("owes_own"));
  });

  test("nobody knows of their own file, and a kit link tells nothing about others", () => {
    expect(statesVisibility({ ...bo, aboutSelf: true }, panel("submitted"))).toEqual(hidden("own_file"));
    expect(statesVisibility({ ...bo, byKitLink: true }, panel("submitted"))).toEqual(hidden("kit_link"));
  });
});

test("a card that is hidden says why: another's draft, one's own file", () => {
  expect(cardVisibility({ authorId: "ivy", state: "draft" }, bo, panel("submitted"))).toEqual(hidden("draft"));
  expect(othersVisibility({ ...bo, aboutSelf: true }, panel("submitted"))).toEqual(hidden("own_file"));
});
