import type { LevelVote, Recommendation, ScorecardContent } from "@leadline/domain/scorecard/scorecard";
import type { ScorecardState } from "@leadline/domain/scorecard/scorecard-status";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A version of a card that was replaced by an amendment. */
export interface SupersededVersion {
  readonly version: number;
  readonly submittedAt: string;
  readonly content: Omit<ScorecardContent, "privateNotes">;
}

/** One interviewer's judgement of one interview; its ratings are rows of their own. */
@Entity("scorecard")
export class Scorecard {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ name: "interview_id", type: "uuid" })
  readonly interviewId!: string;

  @Column({ name: "application_id", type: "uuid" })
  readonly applicationId!: string;

  @Column({ name: "member_id", type: "uuid" })
  readonly memberId!: string;

  @Column({ type: "text" })
  state!: ScorecardState;

  /** Version of the framework whose anchors were on the page; set with the first word that is saved. */
  @Column({ name: "framework_version", type: "text", nullable: true })
  frameworkVersion!: string | null;

  /** What this card rates, and nothing else; set with the first word that is saved. */
  @Column({ name: "focus_competencies", type: "text", array: true })
  focusCompetencies!: string[];

  @Column({ type: "text", nullable: true })
  recommendation!: Recommendation | null;

  @Column({ name: "recommendation_evidence", type: "text", nullable: true })
  recommendationEvidence!: string | null;

  @Column({ name: "level_vote", type: "text", nullable: true })
  levelVote!: LevelVote | null;

  @Column({ type: "text", nullable: true })
  summary!: string | null;

  @Column({ name: "private_notes", type: "text", nullable: true })
  privateNotes!: string | null;

  @Column({ name: "due_at", type: "timestamptz", nullable: true })
  readonly dueAt!: Date | null;

  @Column({ name: "submitted_at", type: "timestamptz", nullable: true })
  submittedAt!: Date | null;

  @Column({ name: "amended_at", type: "timestamptz", nullable: true })
  amendedAt!: Date | null;

  @Column({ type: "jsonb" })
  history!: SupersededVersion[];

  @Column({ name: "waived_by", type: "uuid", nullable: true })
  waivedBy!: string | null;

  @Column({ name: "waive_reason", type: "text", nullable: true })
  waiveReason!: string | null;

  @Column({ type: "int" })
  version!: number;
}
