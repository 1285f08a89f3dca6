import type { Flow, Group, Seat } from "./approval-flow.js";

/**
 * Brings a flow to rest after a change: seats people once, makes the right groups due, resolves groups whose outcome
 * is certain, and decides the flow. The same flow always settles the same way, and a settled flow stays as it is.
 */
export function settle(flow: Flow): Flow {
  if (flow.state !== "pending") return close(flow);
  const seated = seatOnce(flow);
  const next = resolveFirst(makeDue(seated));
  if (next.groups.some(({ state }) => state === "rejected")) return close({ ...next, state: "rejected" });
  if (next.groups.every(({ state }) => state === "approved")) return close({ ...next, state: "approved" });
  return sameStates(next, flow) ? next : settle(next);
}

/**
 * A person in several groups is asked in the first of them only: in the first one that is not resolved, as long as
 * they have not answered anywhere. The requester is asked nowhere.
 */
function seatOnce(flow: Flow): Flow {
  const settled = new Set<string>([flow.requestedBy]);
  for (const { seats } of flow.groups) for (const seat of seats) if (hasAnswered(seat)) settled.add(seat.memberId);
  const groups = flow.groups.map((group): Group => {
    const seats = group.seats.map((seat): Seat => {
      if (hasAnswered(seat)) return seat;
      if (isResolved(group) || settled.has(seat.memberId)) return { ...seat, state: "skipped" };
      settled.add(seat.memberId);
      return { ...seat, state: "pending" };
    });
    return { ...group, seats };
  });
  return { ...flow, groups };
}

function makeDue(flow: Flow): Flow {
  const current = flow.groups.findIndex((group) => !isResolved(group));
  const groups = flow.groups.map((group, at): Group => {
    if (isResolved(group)) return group;
    return { ...group, state: !flow.sequential || at === current ? "due" : "waiting" };
  });
  return { ...flow, groups };
}

/** Resolves the first due group whose outcome is certain; one at a time, because resolving it frees its people. */
function resolveFirst(flow: Flow): Flow {
  const answers = new Map(
    flow.groups
      .flatMap(({ seats }) => seats)
      .filter(isAskedOrAnswered)
      .map(({ memberId, state }) => [memberId, state]),
  );
  const outcomes = flow.groups.map((group): Group["state"] =>
    group.state === "due" ? outcome(group, answers) : group.state,
  );
  const first = outcomes.findIndex((state, at) => state !== flow.groups[at]?.state);
  const groups = flow.groups.map((group, at) =>
    at === first ? { ...group, state: outcomes[at] ?? group.state } : group,
  );
  return { ...flow, groups };
}

/**
 * A group is approved when `required` of its people have approved, here or in an earlier group, and rejected when
 * those and the ones still to answer are too few.
 */
function outcome({ seats, required }: Group, answers: ReadonlyMap<string, Seat["state"]>): Group["state"] {
  const states = seats.map(({ memberId }) => answers.get(memberId));
  const approvals = states.filter((state) => state === "approved").length;
  const pending = states.filter((state) => state === "pending").length;
  if (approvals >= required) return "approved";
  return approvals + pending < required ? "rejected" : "due";
}

/** Nobody is asked once the flow is decided. */
const close = (flow: Flow): Flow => ({
  ...flow,
  groups: flow.groups.map((group) => ({
    ...group,
    seats: group.seats.map((seat) => (seat.state === "pending" ? { ...seat, state: "skipped" } : seat)),
  })),
});

const hasAnswered = ({ state }: Seat): boolean => state === "approved" || state === "rejected";
const isAskedOrAnswered = ({ state }: Seat): boolean => state !== "skipped";
const isResolved = ({ state }: Group): boolean => state === "approved" || state === "rejected";

const sameStates = (left: Flow, right: Flow): boolean =>
  left.groups.every(({ state, seats }, at) => {
    const other = right.groups[at];
    return state === other?.state && seats.every((seat, place) => seat.state === other.seats[place]?.state);
  });
