import type { BookingOffer } from "@leadline/domain/interview/find-slot/booking";
import type { InterviewState } from "@leadline/domain/interview/interview-status";
import type { Interval } from "@leadline/domain/shared/instant";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { rangeColumn } from "./schedule/time-range.js";

/** A conversation with a candidate: planned, then offered or scheduled, then held. */
@Entity("interview")
export class Interview {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ type: "text" })
  readonly ref!: string;

  @Column({ name: "application_id", type: "uuid" })
  readonly applicationId!: string;

  @Column({ name: "candidate_id", type: "uuid" })
  readonly candidateId!: string;

  @Column({ name: "planned_interview_id", type: "uuid", nullable: true })
  readonly plannedInterviewId!: string | null;

  @Column({ name: "interview_type", type: "text" })
  readonly interviewType!: string;

  @Column({ type: "text" })
  state!: InterviewState;

  @Column({ type: "int" })
  minutes!: number;

  /** Null until there is a time. Participants keep a copy while it takes place. */
  @Column({ type: "tstzrange", nullable: true, transformer: rangeColumn })
  during!: Interval | null;

  /** The candidate's zone when the time was found. */
  @Column({ name: "time_zone", type: "text", nullable: true })
  timeZone!: string | null;

  @Column({ type: "text", nullable: true })
  place!: string | null;

  @Column({ name: "join_link", type: "text", nullable: true })
  joinLink!: string | null;

  /** Stem of both calendar identities; never changes, so that a moved interview moves in every calendar. */
  @Column({ name: "calendar_uid", type: "text" })
  readonly calendarUid!: string;

  @Column({ type: "int" })
  sequence!: number;

  @Column({ type: "jsonb", nullable: true })
  booking!: BookingOffer | null;

  @Column({ name: "candidate_moves", type: "int" })
  candidateMoves!: number;

  @Column({ name: "cancel_reason", type: "text", nullable: true })
  cancelReason!: string | null;

  @Column({ name: "created_at", type: "timestamptz" })
  readonly createdAt!: Date;

  @Column({ type: "int" })
  version!: number;
}
