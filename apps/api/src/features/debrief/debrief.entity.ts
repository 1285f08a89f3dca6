import type { DebriefState } from "@leadline/domain/debrief/debrief-status";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** The meeting about one application, as a record: who votes, when votes are opened, by whom it was opened early. */
@Entity("debrief")
export class Debrief {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ name: "application_id", type: "uuid" })
  readonly applicationId!: string;

  @Column({ type: "text" })
  state!: DebriefState;

  /** The hiring manager when it was opened. */
  @Column({ name: "owner_id", type: "uuid" })
  readonly ownerId!: string;

  /** From then on the owner may reveal without the votes that are missing. */
  @Column({ name: "vote_deadline", type: "timestamptz", nullable: true })
  voteDeadline!: Date | null;

  /** Who opened it although required cards were missing. */
  @Column({ name: "unlocked_by", type: "uuid", nullable: true })
  readonly unlockedBy!: string | null;

  @Column({ name: "unlock_reason", type: "text", nullable: true })
  readonly unlockReason!: string | null;

  @Column({ name: "revealed_at", type: "timestamptz", nullable: true })
  revealedAt!: Date | null;

  @Column({ name: "revealed_early", type: "boolean" })
  revealedEarly!: boolean;

  @Column({ name: "created_at", type: "timestamptz" })
  readonly createdAt!: Date;

  @Column({ type: "int" })
  version!: number;
}
