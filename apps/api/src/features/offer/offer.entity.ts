import { Column, Entity, PrimaryColumn } from "typeorm";

/** A proposal to one candidate for one opening; its versions hold the terms. */
@Entity("offer")
export class Offer {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ type: "text" })
  readonly ref!: string;

  @Column({ name: "application_id", type: "uuid" })
  readonly applicationId!: string;

  @Column({ name: "opening_id", type: "uuid" })
  openingId!: string;

  /** Number of the version that counts. */
  @Column({ name: "current_version", type: "int" })
  currentVersion!: number;

  @Column({ name: "created_at", type: "timestamptz" })
  readonly createdAt!: Date;

  /** Grows with every change; an edit that expects another version is refused. */
  @Column({ type: "int" })
  version!: number;
}
