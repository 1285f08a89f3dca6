import type { OrganizationRole } from "@leadline/domain/authorization/can";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A person who works in an organization, with a role. */
@Entity("member")
export class Member {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ type: "text" })
  email!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  role!: OrganizationRole;

  @Column({ type: "text", nullable: true })
  title!: string | null;

  @Column({ name: "password_hash", type: "text", nullable: true, select: false })
  passwordHash!: string | null;

  @Column({ name: "time_zone", type: "text" })
  timeZone!: string;

  @Column({ type: "text" })
  locale!: string;

  /** Minutes of the local day by ISO weekday: `{"1": [[540, 1020]]}`. */
  @Column({ name: "working_hours", type: "jsonb" })
  workingHours!: Record<string, [number, number][]>;

  @Column({ name: "daily_interview_limit", type: "int" })
  dailyInterviewLimit!: number;

  @Column({ name: "weekly_interview_limit", type: "int" })
  weeklyInterviewLimit!: number;

  /** Their own file as a candidate, which they never see from inside. */
  @Column({ name: "linked_candidate_id", type: "uuid", nullable: true })
  linkedCandidateId!: string | null;

  @Column({ type: "jsonb" })
  preferences!: Record<string, string | number | boolean>;

  @Column({ name: "disabled_at", type: "timestamptz", nullable: true })
  disabledAt!: Date | null;

  @Column({ name: "created_at", type: "timestamptz" })
  readonly createdAt!: Date;
}
