import type { StageType } from "@leadline/domain/framework/pipeline-template";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One ordered step of a requisition's pipeline. */
@Entity("stage")
export class Stage {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ name: "requisition_id", type: "uuid" })
  readonly requisitionId!: string;

  /** The framework's id of the stage, where it comes from the template. */
  @Column({ type: "text" })
  readonly key!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  readonly type!: StageType;

  @Column({ type: "int" })
  position!: number;

  /** Business days until a candidate in this stage is owed an answer; 0 promises none. */
  @Column({ name: "reply_days", type: "int" })
  replyDays!: number;

  @Column({ name: "candidate_label", type: "text" })
  candidateLabel!: string;
}
