/**
 * Approval of a requisition or an offer: groups of people, each of which needs `required` of its members, one group
 * after the other or all at once.
 */
export const FLOW_STATES = ["pending", "approved", "rejected", "cancelled"] as const;
export type FlowState = (typeof FLOW_STATES)[number];
export const GROUP_STATES = ["waiting", "due", "approved", "rejected"] as const;
export type GroupState = (typeof GROUP_STATES)[number];
/** `skipped`: not asked in this seat, because they answer in an earlier group, asked themselves, or the group is resolved. */
export const SEAT_STATES = ["pending", "approved", "rejected", "skipped"] as const;
export type SeatState = (typeof SEAT_STATES)[number];
export type Decision = "approved" | "rejected";

/** One member's place in one group. */
export interface Seat {
  readonly memberId: string;
  readonly state: SeatState;
  /** Whoever answered: the member, or somebody on their behalf. Both are kept. */
  readonly actedBy?: string | undefined;
  readonly reason?: string | undefined;
}

export interface Group {
  readonly name: string;
  /** How many different people of the group have to approve, 1 or more. */
  readonly required: number;
  readonly state: GroupState;
  readonly seats: readonly Seat[];
}

export interface Flow {
  readonly state: FlowState;
  /** True: a group is asked when the one before it has approved. False: everybody is asked at once. */
  readonly sequential: boolean;
  /** Never approves, also not for somebody else. */
  readonly requestedBy: string;
  readonly groups: readonly Group[];
}
