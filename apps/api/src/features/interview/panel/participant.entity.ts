import type { Interval } from "@leadline/domain/shared/instant";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { rangeColumn } from "#features/interview/schedule/time-range.js";

export type InvitationResponse = "needs_action" | "accepted" | "declined" | "tentative";

/** A member in the panel of one interview. */
@Entity("participant")
export class Participant {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ name: "interview_id", type: "uuid" })
  readonly interviewId!: string;

  @Column({ name: "member_id", type: "uuid" })
  readonly memberId!: string;

  @Column({ type: "text" })
  response!: InvitationResponse;

  @Column({ name: "scorecard_required", type: "boolean" })
  scorecardRequired!: boolean;

  @Column({ type: "text" })
  training!: "shadow" | "reverse_shadow" | "qualified";

  /** The interview's time while it is held free; null before and after. A constraint forbids two at once. */
  @Column({ type: "tstzrange", nullable: true, transformer: rangeColumn })
  busy!: Interval | null;

  @Column({ name: "removed_at", type: "timestamptz", nullable: true })
  removedAt!: Date | null;
}
