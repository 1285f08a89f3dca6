import { transitionsOf, type StateMachine } from "./machine.js";

/**
 * A machine as a Mermaid state diagram: one arrow for each pair of states with the commands on it, from a dot into each
 * state in which one begins, and to an end from each state that nothing leaves.
 */
export function mermaidOf(machine: StateMachine): string {
  const transitions = transitionsOf(machine);
  const arrows = Map.groupBy(transitions, ({ from, to }) => `${from} --> ${to}`);
  const ends = machine.states.filter((state) => !transitions.some(({ from, to }) => from === state && to !== state));
  return [
    "stateDiagram-v2",
    ...machine.initial.map((state) => `    [*] --> ${state}`),
    ...[...arrows].map(([arrow, by]) => `    ${arrow}: ${by.map(({ command }) => command).join(", ")}`),
    ...ends.map((state) => `    ${state} --> [*]`),
    "",
  ].join("\n");
}
