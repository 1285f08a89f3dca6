import fc from "fast-check";
import { expect, test } from "vitest";
import { answer, cancelFlow, replaceApprover, startFlow, type GroupOfPeople } from "./approval-chain.js";
import type { Decision, Flow } from "./approval-flow.js";
import { FLOW_TRANSITIONS, GROUP_TRANSITIONS, SEAT_TRANSITIONS } from "./approval-transitions.js";

type Table = Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>;

/** Whether the arrows of a table lead from one state to the other, in any number of steps. */
function leads(table: Table, from: string, to: string): boolean {
  const reached = new Set([from]);
  for (const state of reached) for (const next of Object.values(table[state] ?? {})) if (next) reached.add(next);
  return reached.has(to);
}

const PEOPLE = ["olena", "ingrid", "mateo", "yuki", "amara", "tariq"];
const groups: fc.Arbitrary<GroupOfPeople[]> = fc.array(
  fc.record({
    name: fc.constantFrom("Finance", "Engineering", "People"),
    memberIds: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1 }),
    required: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);
const acts = fc.array(
  fc.record({
    kind: fc.constantFrom("answer", "answer", "answer", "replace", "cancel"),
    memberId: fc.constantFrom(...PEOPLE),
    by: fc.constantFrom(...PEOPLE),
    group: fc.nat(3),
    decision: fc.constantFrom<Decision>("approved", "approved", "rejected"),
  }),
  { maxLength: 16 },
);

interface Act {
  readonly kind: string;
  readonly memberId: string;
  readonly by: string;
  readonly group: number;
  readonly decision: Decision;
}

/** Every flow that a series of acts leads through. */
function flowsOf(people: readonly GroupOfPeople[], sequential: boolean, asked: readonly Act[]): Flow[] {
  const begun = startFlow(people, { requestedBy: "olena", sequential });
  if (!begun.ok) return [];
  const flows = [begun.value];
  for (const { kind, memberId, by, group, decision } of asked) {
    const flow = flows.at(-1) ?? begun.value;
    const next =
      kind === "cancel"
        ? cancelFlow(flow)
        : kind === "replace"
          ? replaceApprover(flow, group, { memberId, by })
          : answer(flow, { memberId, actedBy: memberId, decision, reason: "Because" });
    if (next.ok) flows.push(next.value);
  }
  return flows;
}

test("a flow, its groups and its seats only ever change as their tables say", () => {
  fc.assert(
    fc.property(groups, fc.boolean(), acts, (people, sequential, asked) => {
      const flows = flowsOf(people, sequential, asked);
      for (const [index, after] of flows.entries()) {
        const before = flows[index - 1];
        if (before === undefined) continue;
        expect(leads(FLOW_TRANSITIONS, before.state, after.state)).toBe(true);
        for (const [place, group] of after.groups.entries()) {
          const was = before.groups[place];
          expect(leads(GROUP_TRANSITIONS, was?.state ?? "", group.state)).toBe(true);
          for (const [seat, { memberId, state }] of group.seats.entries()) {
            const sat = was?.seats[seat];
            // Somebody else in the seat begins anew.
            if (sat?.memberId === memberId) expect(leads(SEAT_TRANSITIONS, sat.state, state)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("every arrow of the three tables is walked by some flow", () => {
  const walked = new Set<string>();
  fc.assert(
    fc.property(groups, fc.boolean(), acts, (people, sequential, asked) => {
      const flows = flowsOf(people, sequential, asked);
      for (const [index, after] of flows.entries()) {
        const before = flows[index - 1];
        if (before === undefined) continue;
        walked.add(`flow ${before.state} ${after.state}`);
        for (const [place, group] of after.groups.entries()) {
          const was = before.groups[place];
          walked.add(`group ${was?.state} ${group.state}`);
          for (const [seat, { state }] of group.seats.entries()) walked.add(`seat ${was?.seats[seat]?.state} ${state}`);
        }
      }
    }),
    { numRuns: 1000, seed: 7 },
  );
  const arrows = (name: string, table: Table) =>
    Object.entries(table).flatMap(([from, row]) => Object.values(row).map((to) => `${name} ${from} ${to}`));
  const expected = [
    ...arrows("flow", FLOW_TRANSITIONS),
    ...arrows("group", GROUP_TRANSITIONS),
    ...arrows("seat", SEAT_TRANSITIONS),
  ];
  expect(expected.filter((arrow) => !walked.has(arrow))).toEqual([]);
});
