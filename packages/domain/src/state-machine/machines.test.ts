import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextStatus } from "../application/application-status.js";
import { nextDebriefState } from "../debrief/debrief-status.js";
import { nextInterviewState } from "../interview/interview-status.js";
import { nextOfferState } from "../offer/offer-status.js";
import { nextPostingState } from "../posting/posting-status.js";
import { nextOpeningState } from "../requisition/opening.js";
import { nextRequisitionState } from "../requisition/requisition-status.js";
import { nextScorecardState } from "../scorecard/scorecard-status.js";
import type { Result } from "../shared/result.js";
import { reachableStates, replay, transitionsOf, type StateMachine } from "./machine.js";
import { STATE_MACHINES } from "./machines.js";
import { mermaidOf } from "./mermaid.js";

type Next = (state: string, command: string) => Result<string, { readonly type: string; readonly command: string }>;

/** What the product calls, noun by noun. */
const RULES: Readonly<Record<string, Next>> = {
  requisition: nextRequisitionState as Next,
  opening: nextOpeningState as Next,
  posting: nextPostingState as Next,
  application: nextStatus as Next,
  interview: nextInterviewState as Next,
  scorecard: nextScorecardState as Next,
  debrief: nextDebriefState as Next,
  offer: nextOfferState as Next,
};
const ASKED = STATE_MACHINES.flatMap((machine) => {
  const next = RULES[machine.noun];
  return next === undefined ? [] : [{ noun: machine.noun, machine, next }];
});
const THOUSAND = { numRuns: 1000 };
const commandsOf = ({ commands }: StateMachine) => fc.array(fc.constantFrom(...commands), { maxLength: 50 });

describe.each(STATE_MACHINES.map((machine) => ({ noun: machine.noun, machine })))(
  "the table of $noun",
  ({ machine }) => {
    test("leads to every state, uses every command, and names nothing else", () => {
      const all = transitionsOf(machine);
      expect([...reachableStates(machine)].toSorted()).toEqual([...machine.states].toSorted());
      expect([...new Set(all.map(({ command }) => command))].toSorted()).toEqual([...machine.commands].toSorted());
      expect(Object.keys(machine.transitions).toSorted()).toEqual([...machine.states].toSorted());
      for (const { to } of all) expect(machine.states).toContain(to);
      const entries = Object.values(machine.transitions).flatMap((row) => Object.keys(row));
      expect(all).toHaveLength(entries.length);
    });
  },
);

describe.each(ASKED)("whatever is asked of one $noun, in whatever order", ({ machine, next }) => {
  test("only what the table says happens, and a refusal names the command and changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...machine.initial), commandsOf(machine), (initial, commands) => {
        let state = initial;
        const wrong: unknown[] = [];
        for (const command of commands) {
          const expected = machine.transitions[state]?.[command];
          const result = next(state, command);
          // Compared by hand: a matcher at each of these steps would take longer than all the rest.
          const held = result.ok
            ? result.value === expected
            : expected === undefined &&
              result.refusal.command === command &&
              Object.values(result.refusal).includes(state);
          if (!held) wrong.push({ state, command, result });
          if (expected !== undefined) state = expected;
        }
        expect(wrong).toEqual([]);
      }),
      THOUSAND,
    );
  });

  test("its history replays to the state it is in, and every part of it to the state it was in then", () => {
    fc.assert(
      fc.property(fc.constantFrom(...machine.initial), commandsOf(machine), (initial, commands) => {
        let state = initial;
        const history: { command: string; from: string; to: string }[] = [];
        for (const command of commands) {
          const result = next(state, command);
          if (!result.ok) continue;
          history.push({ command, from: state, to: result.value });
          state = result.value;
        }
        const done = history.map(({ command }) => command);
        const states = [...history.map(({ from }) => from), state];
        const replayed = states.map((_, index) => {
          const result = replay(machine, initial, done.slice(0, index));
          return result.ok ? result.value : result.refusal;
        });
        expect(replayed).toEqual(states);
      }),
      THOUSAND,
    );
  });

  test("from every state, every command is either in the table or refused", () => {
    for (const state of machine.states)
      for (const command of machine.commands)
        expect(next(state, command).ok).toBe(machine.transitions[state]?.[command] !== undefined);
  });
});

describe("a machine", () => {
  const [requisition] = STATE_MACHINES;

  test("refuses a history that cannot have happened, and names its first impossible step", () => {
    expect(requisition && replay(requisition, "draft", ["submit", "hold", "open"])).toEqual({
      ok: false,
      refusal: { type: "ImpossibleHistory", step: 1, command: "hold", state: "pending_approval" },
    });
    expect(requisition && replay(requisition, "nowhere", ["submit"])).toMatchObject({ ok: false });
    expect(requisition && replay(requisition, "open", [])).toEqual({ ok: true, value: "open" });
  });

  test("does not reach a state that no command leads to", () => {
    const states = ["off", "on", "broken", "gone"];
    const island = { noun: "light", initial: ["off"], states, commands: ["press"] };
    const transitions = { off: { press: "on" }, on: { press: "off" }, broken: { press: "gone" }, gone: {} };
    expect(reachableStates({ ...island, transitions })).toEqual(["off", "on"]);
  });

  test("is drawn with one arrow a pair of states, its beginning and its ends", () => {
    const light = {
      noun: "light",
      initial: ["off"],
      states: ["off", "on", "broken"],
      commands: ["press", "pull", "drop"],
      transitions: { off: { press: "on", pull: "on" }, on: { press: "off", drop: "broken", pull: "on" }, broken: {} },
    };
    expect(mermaidOf(light)).toBe(`stateDiagram-v2
    [*] --> off
    off --> on: press, pull
    on --> off: press
    on --> on: pull
    on --> broken: drop
    broken --> [*]
`);
  });
});
