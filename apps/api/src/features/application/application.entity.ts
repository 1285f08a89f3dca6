import type { ApplicationStatus } from "@leadline/domain/application/application-status";
import type { RejectionReasonId } from "@leadline/domain/framework/rejection-reason";
import type { WithdrawalReasonId } from "@leadline/domain/framework/withdrawal-reason";
import type { Answer } from "@leadline/domain/posting/form/answers";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One candidate's run at one requisition. They may try again, not twice at once. */
@Entity("application")
export class Application {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ type: "text" })
  readonly ref!: string;

  @Column({ name: "candidate_id", type: "uuid" })
  readonly candidateId!: string;

  @Column({ name: "requisition_id", type: "uuid" })
  readonly requisitionId!: string;

  @Column({ name: "posting_id", type: "uuid", nullable: true })
  readonly postingId!: string | null;

  @Column({ type: "text" })
  readonly kind!: "candidate" | "prospect";

  @Column({ type: "text" })
  status!: ApplicationStatus;

  /** Null exactly when the application has left the pipeline. */
  @Column({ name: "stage_id", type: "uuid", nullable: true })
  stageId!: string | null;

  /** The stage it left the pipeline from. */
  @Column({ name: "last_stage_id", type: "uuid", nullable: true })
  lastStageId!: string | null;

  /** Drives the days in stage, so it changes with the stage and never alone. */
  @Column({ name: "entered_stage_at", type: "timestamptz" })
  enteredStageAt!: Date;

  /** When the candidate is owed an answer at the latest; null when nothing is owed. */
  @Column({ name: "reply_due_at", type: "timestamptz", nullable: true })
  replyDueAt!: Date | null;

  @Column({ name: "owner_id", type: "uuid", nullable: true })
  ownerId!: string | null;

  @Column({ type: "text" })
  readonly source!: string;

  @Column({ name: "referrer_id", type: "uuid", nullable: true })
  readonly referrerId!: string | null;

  /** With the words of each question as the candidate saw them. */
  @Column({ type: "jsonb" })
  answers!: readonly Answer[];

  @Column({ name: "form_version", type: "int", nullable: true })
  formVersion!: number | null;

  @Column({ name: "plan_id", type: "uuid", nullable: true })
  planId!: string | null;

  /** The day a hold is looked at again. */
  @Column({ name: "review_on", type: "date", nullable: true })
  reviewOn!: string | null;

  @Column({ name: "rejection_reason", type: "text", nullable: true })
  rejectionReason!: RejectionReasonId | null;

  @Column({ name: "rejection_competencies", type: "text", array: true })
  rejectionCompetencies!: string[];

  @Column({ name: "rejection_note", type: "text", nullable: true })
  rejectionNote!: string | null;

  @Column({ name: "rejected_at", type: "timestamptz", nullable: true })
  rejectedAt!: Date | null;

  @Column({ name: "withdrawal_reason", type: "text", nullable: true })
  withdrawalReason!: WithdrawalReasonId | null;

  @Column({ name: "withdrawn_at", type: "timestamptz", nullable: true })
  withdrawnAt!: Date | null;

  @Column({ name: "hired_at", type: "timestamptz", nullable: true })
  hiredAt!: Date | null;

  @Column({ name: "start_on", type: "date", nullable: true })
  startOn!: string | null;

  @Column({ name: "last_activity_at", type: "timestamptz" })
  lastActivityAt!: Date;

  @Column({ name: "applied_at", type: "timestamptz" })
  readonly appliedAt!: Date;

  /** Counts changes; whoever edits says which one they saw. */
  @Column({ type: "int" })
  version!: number;
}
