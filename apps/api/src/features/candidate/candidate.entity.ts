import { Column, Entity, PrimaryColumn } from "typeorm";

/** A person, independent of any application. Emails and phones are rows of their own, because people have several. */
@Entity("candidate")
export class Candidate {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ type: "text" })
  readonly ref!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ name: "preferred_name", type: "text", nullable: true })
  preferredName!: string | null;

  @Column({ type: "text", nullable: true })
  pronouns!: string | null;

  @Column({ type: "text", nullable: true })
  headline!: string | null;

  @Column({ name: "current_title", type: "text", nullable: true })
  currentTitle!: string | null;

  @Column({ name: "current_employer", type: "text", nullable: true })
  currentEmployer!: string | null;

  /** Where they live, in their own words. */
  @Column({ type: "text", nullable: true })
  place!: string | null;

  @Column({ name: "time_zone", type: "text", nullable: true })
  timeZone!: string | null;

  /** The language they are written to in. */
  @Column({ type: "text" })
  locale!: string;

  @Column({ type: "text", array: true })
  links!: string[];

  @Column({ type: "text", array: true })
  tags!: string[];

  @Column({ type: "boolean" })
  private!: boolean;

  @Column({ name: "anonymized_at", type: "timestamptz", nullable: true })
  anonymizedAt!: Date | null;

  @Column({ name: "created_at", type: "timestamptz" })
  readonly createdAt!: Date;

  @Column({ type: "int" })
  version!: number;
}
