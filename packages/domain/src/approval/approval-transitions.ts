import type { FlowState, GroupState, SeatState } from "./approval-flow.js";

/**
 * How a flow, its groups and their seats may change. They change together and by themselves with each answer (`settle`),
 * so that nobody asks these tables for permission: they say what to expect, and tests hold every settled flow to them.
 */
export const FLOW_COMMANDS = ["approve", "reject", "cancel"] as const;
export const FLOW_TRANSITIONS: Readonly<
  Record<FlowState, Readonly<Partial<Record<(typeof FLOW_COMMANDS)[number], FlowState>>>>
> = {
  pending: { approve: "approved", reject: "rejected", cancel: "cancelled" },
  approved: {},
  rejected: {},
  cancelled: {},
};

export const GROUP_COMMANDS = ["call", "approve", "reject"] as const;
export const GROUP_TRANSITIONS: Readonly<
  Record<GroupState, Readonly<Partial<Record<(typeof GROUP_COMMANDS)[number], GroupState>>>>
> = {
  waiting: { call: "due" },
  due: { approve: "approved", reject: "rejected" },
  approved: {},
  rejected: {},
};

export const SEAT_COMMANDS = ["approve", "reject", "skip", "ask"] as const;
export const SEAT_TRANSITIONS: Readonly<
  Record<SeatState, Readonly<Partial<Record<(typeof SEAT_COMMANDS)[number], SeatState>>>>
> = {
  pending: { approve: "approved", reject: "rejected", skip: "skipped" },
  approved: {},
  rejected: {},
  // Whoever was passed over for an earlier group is asked after all when that group was decided without them.
  skipped: { ask: "pending" },
};
