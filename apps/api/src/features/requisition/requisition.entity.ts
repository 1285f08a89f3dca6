import type { PayInterval } from "@leadline/domain/shared/money";
import type { Charter } from "@leadline/domain/requisition/charter";
import type { CloseReason } from "@leadline/domain/requisition/close-reason";
import type { Workplace } from "@leadline/domain/requisition/requisition-draft";
import type { RequisitionState } from "@leadline/domain/requisition/requisition-status";
import { Column, Entity, PrimaryColumn } from "typeorm";

// The driver answers bigint as text; amounts stay far below 2^53.
const amount = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** The approved need for a number of Tech Leads. */
@Entity("requisition")
export class Requisition {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ type: "text" })
  readonly ref!: string;

  @Column({ type: "text" })
  state!: RequisitionState;

  @Column({ type: "text" })
  title!: string;

  @Column({ name: "level_id", type: "uuid", nullable: true })
  levelId!: string | null;

  @Column({ name: "department_id", type: "uuid", nullable: true })
  departmentId!: string | null;

  @Column({ name: "location_id", type: "uuid", nullable: true })
  locationId!: string | null;

  @Column({ type: "text" })
  workplace!: Workplace;

  @Column({ type: "int" })
  headcount!: number;

  @Column({ name: "pay_min_minor", type: "bigint", nullable: true, transformer: amount })
  payMinMinor!: number | null;

  @Column({ name: "pay_max_minor", type: "bigint", nullable: true, transformer: amount })
  payMaxMinor!: number | null;

  @Column({ name: "pay_currency", type: "text", nullable: true })
  payCurrency!: string | null;

  @Column({ name: "pay_interval", type: "text", nullable: true })
  payInterval!: PayInterval | null;

  @Column({ type: "text", nullable: true })
  profile!: string | null;

  @Column({ type: "jsonb" })
  weights!: Record<string, number>;

  @Column({ name: "must_haves", type: "text", array: true })
  mustHaves!: string[];

  @Column({ name: "hands_on_percent", type: "int", nullable: true })
  handsOnPercent!: number | null;

  @Column({ type: "jsonb" })
  charter!: Charter;

  @Column({ type: "text" })
  justification!: string;

  @Column({ name: "target_start_on", type: "date", nullable: true })
  targetStartOn!: string | null;

  @Column({ name: "target_hire_on", type: "date", nullable: true })
  targetHireOn!: string | null;

  /** Whoever wrote it and asks for approval. */
  @Column({ name: "owner_id", type: "uuid" })
  ownerId!: string;

  @Column({ name: "hiring_manager_id", type: "uuid" })
  hiringManagerId!: string;

  @Column({ type: "boolean" })
  confidential!: boolean;

  @Column({ name: "hold_reason", type: "text", nullable: true })
  holdReason!: string | null;

  @Column({ name: "close_reason", type: "text", nullable: true })
  closeReason!: CloseReason | null;

  @Column({ name: "framework_version", type: "text" })
  frameworkVersion!: string;

  /** How often approvers were asked; grows with each new request, so an old approval never counts for new values. */
  @Column({ name: "approval_version", type: "int" })
  approvalVersion!: number;

  /** Grows with every change; an edit that expects another version is refused. */
  @Column({ type: "int" })
  version!: number;

  @Column({ name: "created_at", type: "timestamptz" })
  readonly createdAt!: Date;

  @Column({ name: "updated_at", type: "timestamptz" })
  updatedAt!: Date;

  /** First opened at; stays when it is held or approved again. */
  @Column({ name: "opened_at", type: "timestamptz", nullable: true })
  openedAt!: Date | null;

  @Column({ name: "closed_at", type: "timestamptz", nullable: true })
  closedAt!: Date | null;
}
