import type { OpeningState } from "@leadline/domain/requisition/opening";
import type { CloseReason } from "@leadline/domain/requisition/close-reason";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One seat of a requisition, filled by exactly one hire. */
@Entity("opening")
export class Opening {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ name: "requisition_id", type: "uuid" })
  readonly requisitionId!: string;

  @Column({ type: "text" })
  readonly code!: string;

  @Column({ type: "text" })
  state!: OpeningState;

  /** The application whose offer holds the seat until it is answered. */
  @Column({ name: "reserved_by", type: "uuid", nullable: true })
  reservedBy!: string | null;

  /** The hired application; set exactly while the opening is filled. */
  @Column({ name: "filled_by", type: "uuid", nullable: true })
  filledBy!: string | null;

  @Column({ name: "opened_at", type: "timestamptz" })
  readonly openedAt!: Date;

  @Column({ name: "closed_at", type: "timestamptz", nullable: true })
  closedAt!: Date | null;

  @Column({ name: "close_reason", type: "text", nullable: true })
  closeReason!: CloseReason | null;
}
