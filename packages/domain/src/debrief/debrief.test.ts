import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Rating } from "../framework/rating-scale.js";
import { parseInput } from "../shared/invalid-input.js";
import { missingCards, openDebrief, votersOf, type PanelCard } from "./debrief-lock.js";
import { decisionInput } from "./decision.js";
import {
  allowsDebriefCommand,
  DEBRIEF_COMMANDS,
  DEBRIEF_STATES,
  nextDebriefState,
  votesAreOpen,
} from "./debrief-status.js";
import { inOrderOfDebate, needsDiscussion, spreadOf } from "./disagreement.js";
import { castVote, outstandingVotes, revealEarly, voteInput, type Ballot } from "./vote.js";

describe("the course of a debrief", () => {
  const possible = [
    ["open", "vote", "voting"],
    ["voting", "vote", "voting"],
    ["voting", "reveal", "revealed"],
    ["revealed", "decide", "decided"],
    ["revealed", "reopen", "reopened"],
    ["decided", "reopen", "reopened"],
    ["reopened", "vote", "voting"],
  ] as const;

  test.each(possible)("%s, on %s, becomes %s", (state, command, next) => {
    expect(nextDebriefState(state, command)).toEqual({ ok: true, value: next });
  });

  test("refuses everything else", () => {
    for (const state of DEBRIEF_STATES)
      for (const command of DEBRIEF_COMMANDS) {
        const allowed = possible.some(([from, on]) => from === state && on === command);
        expect([state, command, allowsDebriefCommand(state, command)]).toEqual([state, command, allowed]);
      }
  });

  test("nobody decides before the votes are revealed", () => {
    expect(DEBRIEF_STATES.filter((state) => allowsDebriefCommand(state, "decide"))).toEqual(["revealed"]);
    expect(DEBRIEF_STATES.filter(votesAreOpen)).toEqual(["revealed", "decided"]);
  });
});

describe("opening", () => {
  const card = (memberId: string, state: PanelCard["state"], required = true): PanelCard => ({
    memberId,
    interviewId: `of-${memberId}`,
    required,
    state,
  });

  test("waits for every required card and names those who owe one", () => {
    const cards = [card("bo", "submitted"), card("ivy", "draft"), card("lou", "not_started", false)];
    expect(missingCards(cards).map(({ memberId }) => memberId)).toEqual(["ivy"]);
    expect(openDebrief(cards, "")).toMatchObject({ ok: false, refusal: { type: "CardsMissing" } });
  });

  test("opens when they are in or waived", () => {
    const cards = [card("bo", "amended"), card("ivy", "waived"), card("uma", "void")];
    expect(openDebrief(cards, "")).toEqual({ ok: true, value: { unlocked: false } });
  });

  test("opens without them for a reason, and remembers that it needed one", () => {
    const cards = [card("bo", "submitted"), card("ivy", "draft")];
    expect(openDebrief(cards, "Ivy is ill until Monday.")).toEqual({ ok: true, value: { unlocked: true } });
  });

  test("has nothing to open before a card is in, whatever the reason", () => {
    expect(openDebrief([card("bo", "draft")], "In a hurry")).toMatchObject({ refusal: { type: "NothingToDebrief" } });
    expect(openDebrief([], "In a hurry")).toMatchObject({ refusal: { type: "NothingToDebrief" } });
  });

  test("gives a vote to whoever handed in a card and to the hiring manager, once each", () => {
    const cards = [card("bo", "submitted"), card("ivy", "waived"), card("uma", "amended"), card("bo", "submitted")];
    expect(votersOf(cards, "mara")).toEqual(["bo", "uma", "mara"]);
    expect(votersOf(cards, "uma")).toEqual(["bo", "uma"]);
  });
});

describe("voting", () => {
  const ballot: Ballot = {
    state: "open",
    voters: [
      { memberId: "bo", required: true },
      { memberId: "uma", required: true },
      { memberId: "rosa", required: false },
    ],
    cast: [],
  };

  test("stays sealed until the last required vote is in, then reveals all", () => {
    expect(castVote(ballot, "bo")).toEqual({ ok: true, value: { state: "voting", revealed: false } });
    const second: Ballot = { ...ballot, state: "voting", cast: ["bo"] };
    expect(castVote(second, "rosa")).toEqual({ ok: true, value: { state: "voting", revealed: false } });
    expect(castVote(second, "uma")).toEqual({ ok: true, value: { state: "revealed", revealed: true } });
  });

  test("lets a voter think again while all votes are sealed", () => {
    expect(castVote({ ...ballot, state: "voting", cast: ["bo"] }, "bo")).toMatchObject({ value: { revealed: false } });
  });

  test.each([
    ["somebody who is no voter", ballot, "stranger", "NotAVoter"],
    ["a vote after the reveal", { ...ballot, state: "revealed" }, "bo", "DebriefTransitionRefused"],
    ["a vote after the decision", { ...ballot, state: "decided" }, "bo", "DebriefTransitionRefused"],
  ] as const)("refuses %s", (_, at, who, type) => {
    expect(castVote(at, who)).toMatchObject({ ok: false, refusal: { type } });
  });

  test("may be ended by the owner after the deadline, not before", () => {
    const running: Ballot = { ...ballot, state: "voting", cast: ["bo"] };
    expect(revealEarly(running, false)).toEqual({ ok: false, refusal: { type: "VotingRuns", outstanding: 1 } });
    expect(revealEarly(running, true)).toEqual({ ok: true, value: "revealed" });
    const everybody = { ...running, cast: running.voters.map(({ memberId }) => memberId) };
    expect(revealEarly(everybody, false)).toEqual({ ok: true, value: "revealed" });
    expect(outstandingVotes({ ...running, cast: [] })).toEqual(
      running.voters.filter(({ required }) => required).map(({ memberId }) => memberId),
    );
    expect(revealEarly(ballot, true)).toMatchObject({ refusal: { type: "DebriefTransitionRefused" } });
  });

  test("is revealed by exactly the last required vote, whatever the order", () => {
    const order = fc.shuffledSubarray(["bo", "uma", "rosa"], { minLength: 3 });
    fc.assert(
      fc.property(order, (people) => {
        let at = ballot;
        for (const memberId of people) {
          const voted = castVote(at, memberId);
          if (!voted.ok) break;
          at = { ...at, state: voted.value.state, cast: [...at.cast, memberId] };
          expect(voted.value.revealed).toBe(outstandingVotes(at).length === 0);
        }
        expect(at.state).toBe("revealed");
      }),
    );
  });

  test.each([
    ["no reason", { choice: "advance", levelId: null, confidence: 2, reason: "  " }, "reason"],
    ["another choice", { choice: "maybe", levelId: null, confidence: 2, reason: "Clear" }, "choice"],
    ["confidence beyond sure", { choice: "hold", levelId: null, confidence: 4, reason: "Clear" }, "confidence"],
  ])("refuses a vote with %s", (_, input, path) => {
    expect(parseInput(voteInput, input)).toMatchObject({ refusal: { issues: [{ path }] } });
  });
});

describe("disagreement", () => {
  test.each([
    [[], 0, false],
    [[5], 0, false],
    [[3, 4], 1, false],
    [[4, 2], 2, true],
    [[5, 3, 1], 4, true],
  ] as [Rating[], number, boolean][])("of %j is %i, worth discussing: %s", (scores, spread, discuss) => {
    expect([spreadOf(scores), needsDiscussion(scores)]).toEqual([spread, discuss]);
  });

  test("comes first, among must-haves and among the others", () => {
    const row = (competency: string, mustHave: boolean, scores: Rating[]) => ({ competency, mustHave, scores });
    const rows = [row("a", false, [1, 5]), row("b", true, [3, 3]), row("c", true, [2, 4]), row("d", false, [3])];
    expect(inOrderOfDebate(rows).map(({ competency }) => competency)).toEqual(["c", "b", "a", "d"]);
  });
});

test("a decision needs a rationale", () => {
  expect(parseInput(decisionInput, { outcome: "advance", levelId: null, rationale: "" })).toMatchObject({
    refusal: { issues: [{ path: "rationale", message: "The rationale is needed." }] },
  });
  expect(parseInput(decisionInput, { outcome: "advance", levelId: null, rationale: "Clears the bar twice." })).toEqual({
    ok: true,
    value: { outcome: "advance", levelId: null, rationale: "Clears the bar twice.", dissent: "", nextStep: "" },
  });
});
