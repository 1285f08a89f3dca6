import type { PayInterval } from "@leadline/domain/shared/money";
import type { OfferState } from "@leadline/domain/offer/offer-status";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** One version of an offer's terms; replaced by the next, never overwritten once it was submitted. */
@Entity("offer_version")
export class OfferVersion {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ name: "offer_id", type: "uuid" })
  readonly offerId!: string;

  @Column({ type: "int" })
  readonly number!: number;

  @Column({ type: "text" })
  state!: OfferState;

  @Column({ type: "text" })
  title!: string;

  @Column({ name: "level_id", type: "uuid", nullable: true })
  levelId!: string | null;

  // The driver answers bigint as text; amounts stay far below 2^53.
  @Column({ name: "base_minor", type: "bigint", transformer: { to: (n: number) => n, from: Number } })
  baseMinor!: number;

  @Column({ type: "text" })
  currency!: string;

  @Column({ name: "pay_interval", type: "text" })
  payInterval!: PayInterval;

  @Column({ name: "bonus_percent", type: "int", nullable: true })
  bonusPercent!: number | null;

  @Column({ type: "text" })
  equity!: string;

  @Column({ type: "text" })
  extras!: string;

  @Column({ name: "start_on", type: "date" })
  startOn!: string;

  @Column({ name: "outside_range_reason", type: "text", nullable: true })
  outsideRangeReason!: string | null;

  /** The letter as it was sent; its hash is what was agreed on. */
  @Column({ name: "letter_text", type: "text", nullable: true })
  letterText!: string | null;

  @Column({ name: "letter_sha256", type: "bytea", nullable: true })
  letterSha256!: Buffer | null;

  @Column({ name: "letter_document_id", type: "uuid", nullable: true })
  letterDocumentId!: string | null;

  @Column({ name: "created_by", type: "uuid" })
  readonly createdBy!: string;

  @Column({ name: "created_at", type: "timestamptz" })
  readonly createdAt!: Date;

  @Column({ name: "sent_at", type: "timestamptz", nullable: true })
  sentAt!: Date | null;

  @Column({ name: "expires_at", type: "timestamptz", nullable: true })
  expiresAt!: Date | null;

  @Column({ name: "viewed_at", type: "timestamptz", nullable: true })
  viewedAt!: Date | null;

  @Column({ name: "answered_at", type: "timestamptz", nullable: true })
  answeredAt!: Date | null;

  @Column({ name: "answered_name", type: "text", nullable: true })
  answeredName!: string | null;

  /** Network address the answer came from: proof of the answer, shown to nobody but administrators of the record. */
  @Column({ name: "answered_address", type: "text", nullable: true })
  answeredAddress!: string | null;

  @Column({ name: "decline_reason", type: "text", nullable: true })
  declineReason!: string | null;
}
