import { ok, refuse, type Result } from "../shared/result.js";

/** A noun with its states, and where each command leads from each of them. */
export interface StateMachine {
  readonly noun: string;
  /** The states in which one begins. */
  readonly initial: readonly string[];
  readonly states: readonly string[];
  readonly commands: readonly string[];
  readonly transitions: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>>;
}

/** One arrow of a machine. */
export interface Transition {
  readonly from: string;
  readonly command: string;
  readonly to: string;
}

/** Declares a machine; the compiler holds its beginning and its table to the states and commands named. */
export const stateMachine = <S extends string, C extends string>(machine: {
  readonly noun: string;
  readonly initial: readonly NoInfer<S>[];
  readonly states: readonly S[];
  readonly commands: readonly C[];
  readonly transitions: Readonly<Record<NoInfer<S>, Readonly<Partial<Record<NoInfer<C>, NoInfer<S>>>>>>;
}): StateMachine => machine;

/** Every arrow, by state in the order of its machine. */
export const transitionsOf = ({ states, commands, transitions }: StateMachine): readonly Transition[] =>
  states.flatMap((from) =>
    commands.flatMap((command) => {
      const to = transitions[from]?.[command];
      return to === undefined ? [] : [{ from, command, to }];
    }),
  );

/** The states that commands can lead to, the first ones included, in the order in which they are found. */
export function reachableStates(machine: StateMachine): readonly string[] {
  const reached = new Set(machine.initial);
  // A set that grows while it is walked is walked to its end.
  for (const state of reached) for (const { from, to } of transitionsOf(machine)) if (from === state) reached.add(to);
  return [...reached];
}

/** A history that cannot have happened: which of its steps is the first that no state allowed. */
export interface ImpossibleHistory {
  readonly type: "ImpossibleHistory";
  readonly step: number;
  readonly command: string;
  readonly state: string;
}

/**
 * The state a history of commands leads to from `initial`. Refuses the first command that does not exist in the state it
 * was given in, so that a stored state can be checked against what was recorded.
 */
export function replay(
  { transitions }: StateMachine,
  initial: string,
  history: readonly string[],
): Result<string, ImpossibleHistory> {
  let state = initial;
  for (const [step, command] of history.entries()) {
    const next = transitions[state]?.[command];
    if (next === undefined) return refuse({ type: "ImpossibleHistory", step, command, state });
    state = next;
  }
  return ok(state);
}
