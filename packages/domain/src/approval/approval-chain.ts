import { ok, refuse, type Result } from "../shared/result.js";
import type { Decision, Flow, FlowState, Group, Seat } from "./approval-flow.js";
import { settle } from "./settle-flow.js";

/** A group as a process describes it, with its roles resolved to people. */
export interface GroupOfPeople {
  readonly name: string;
  readonly required: number;
  readonly memberIds: readonly string[];
}

export type StartRefusal =
  | { readonly type: "NoGroups" }
  /** Without the requester the group has too few people to ever approve. */
  | {
      readonly type: "GroupShortOfPeople";
      readonly group: string;
      readonly required: number;
      readonly available: number;
    };

/** Starts a flow: the first group (or every group) is due, and each person is asked in one place only. */
export function startFlow(
  groups: readonly GroupOfPeople[],
  request: { readonly requestedBy: string; readonly sequential: boolean },
): Result<Flow, StartRefusal> {
  if (groups.length === 0) return refuse({ type: "NoGroups" });
  for (const { name, required, memberIds } of groups) {
    const available = new Set(memberIds.filter((id) => id !== request.requestedBy)).size;
    if (available < Math.max(1, required))
      return refuse({ type: "GroupShortOfPeople", group: name, required, available });
  }
  return ok(
    settle({
      state: "pending",
      ...request,
      groups: groups.map(({ name, required, memberIds }) => ({
        name,
        required: Math.max(1, required),
        state: "waiting",
        seats: [...new Set(memberIds)].map((memberId) => ({ memberId, state: "pending" })),
      })),
    }),
  );
}

export interface Answer {
  /** Whose answer it is. */
  readonly memberId: string;
  /** Who gives it; the same person unless they act on behalf. */
  readonly actedBy: string;
  readonly decision: Decision;
  /** Needed to reject. */
  readonly reason: string;
}

export type AnswerRefusal =
  | { readonly type: "FlowResolved"; readonly state: FlowState }
  /** Nobody approves what they asked for, not even for somebody else. */
  | { readonly type: "OwnRequest" }
  /** The member has no unanswered place in a group that is due. */
  | { readonly type: "NotAsked" }
  | { readonly type: "ReasonNeeded" };

/** One person's answer, and everything that follows from it: groups resolved, the next one due, the flow decided. */
export function answer(flow: Flow, given: Answer): Result<Flow, AnswerRefusal> {
  if (flow.state !== "pending") return refuse({ type: "FlowResolved", state: flow.state });
  if (given.memberId === flow.requestedBy || given.actedBy === flow.requestedBy) return refuse({ type: "OwnRequest" });
  const asked = flow.groups.findIndex((group) => group.state === "due" && pendingSeat(group, given.memberId));
  if (asked === -1) return refuse({ type: "NotAsked" });
  const reason = given.reason.trim();
  if (given.decision === "rejected" && reason === "") return refuse({ type: "ReasonNeeded" });

  const answered: Seat = {
    memberId: given.memberId,
    state: given.decision,
    actedBy: given.actedBy,
    ...(reason !== "" && { reason }),
  };
  return ok(settle(replaceSeat(flow, asked, given.memberId, answered)));
}

export type ReplaceRefusal =
  | { readonly type: "FlowResolved"; readonly state: FlowState }
  | { readonly type: "OwnRequest" }
  /** The group is resolved, or the member has answered or is not asked in it. */
  | { readonly type: "NotReplaceable" }
  | { readonly type: "AlreadyInGroup" };

/** Puts somebody else in an unanswered place of an unresolved group, counted from 0. */
export function replaceApprover(
  flow: Flow,
  position: number,
  change: { readonly memberId: string; readonly by: string },
): Result<Flow, ReplaceRefusal> {
  if (flow.state !== "pending") return refuse({ type: "FlowResolved", state: flow.state });
  if (change.by === flow.requestedBy) return refuse({ type: "OwnRequest" });
  const group = flow.groups[position];
  if (!group || isResolved(group) || !pendingSeat(group, change.memberId)) return refuse({ type: "NotReplaceable" });
  if (group.seats.some(({ memberId }) => memberId === change.by)) return refuse({ type: "AlreadyInGroup" });
  return ok(settle(replaceSeat(flow, position, change.memberId, { memberId: change.by, state: "pending" })));
}

/** Recalled, cancelled, or asked again with other values: nobody is asked any more, answers given stay readable. */
export function cancelFlow(flow: Flow): Result<Flow, { readonly type: "FlowResolved"; readonly state: FlowState }> {
  if (flow.state !== "pending") return refuse({ type: "FlowResolved", state: flow.state });
  return ok(settle({ ...flow, state: "cancelled" }));
}

/** Everybody whose answer is awaited now. */
export const dueMembers = (flow: Flow): readonly string[] =>
  flow.groups
    .filter(({ state }) => state === "due")
    .flatMap(({ seats }) => seats.filter(({ state }) => state === "pending").map(({ memberId }) => memberId));

/** How many groups have not approved yet. */
export const groupsOutstanding = (flow: Pick<Flow, "groups">): number =>
  flow.groups.filter(({ state }) => state !== "approved").length;

const isResolved = ({ state }: Group): boolean => state === "approved" || state === "rejected";

const pendingSeat = ({ seats }: Group, memberId: string): boolean =>
  seats.some((seat) => seat.memberId === memberId && seat.state === "pending");

const replaceSeat = (flow: Flow, position: number, memberId: string, seat: Seat): Flow => ({
  ...flow,
  groups: flow.groups.map((group, at) =>
    at === position
      ? { ...group, seats: group.seats.map((held) => (held.memberId === memberId ? seat : held)) }
      : group,
  ),
});
