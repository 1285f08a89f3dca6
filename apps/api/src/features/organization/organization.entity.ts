import { Column, Entity, PrimaryColumn } from "typeorm";

/** An employer; owns all its data. */
@Entity("organization")
export class Organization {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  slug!: string;

  @Column({ type: "text" })
  locale!: string;

  @Column({ name: "time_zone", type: "text" })
  timeZone!: string;

  @Column({ name: "scorecard_visibility", type: "text" })
  scorecardVisibility!: "after_own" | "always" | "never";

  @Column({ name: "rejection_delay_hours", type: "int" })
  rejectionDelayHours!: number;

  @Column({ type: "date", array: true })
  holidays!: string[];

  @Column({ name: "privacy_notice_version", type: "text" })
  privacyNoticeVersion!: string;

  @Column({ name: "privacy_contact", type: "text" })
  privacyContact!: string;

  @Column({ name: "created_at", type: "timestamptz" })
  readonly createdAt!: Date;
}
