/**
 * Why a time does not work, and for whom. The first group is a wall: the time is gone or was never possible. The
 * others are limits that protect people; a coordinator who has asked them may go past these, by name and on record.
 */
export type SlotObstacle =
  | { readonly kind: "in_interview"; readonly memberId: string }
  | { readonly kind: "candidate_in_interview" }
  | { readonly kind: "in_the_past" }
  | { readonly kind: "blocked"; readonly memberId: string }
  | { readonly kind: "outside_hours"; readonly memberId: string }
  | { readonly kind: "no_buffer"; readonly memberId: string }
  | { readonly kind: "daily_limit"; readonly memberId: string; readonly limit: number }
  | { readonly kind: "weekly_limit"; readonly memberId: string; readonly limit: number }
  | { readonly kind: "candidate_day_full" }
  | { readonly kind: "candidate_gap" }
  | { readonly kind: "candidate_break" }
  | { readonly kind: "loop_too_long" };

/** Obstacles nobody can wave through. */
export const isWall = ({ kind }: SlotObstacle): boolean =>
  kind === "in_interview" || kind === "candidate_in_interview" || kind === "in_the_past";
