import type { ApplicationForm } from "@leadline/domain/posting/form/application-form";
import type { PostingState } from "@leadline/domain/posting/posting-status";
import type { PostingText } from "@leadline/domain/posting/text/posting-text";
import type { PayInterval } from "@leadline/domain/shared/money";
import { Column, Entity, PrimaryColumn } from "typeorm";

// The driver answers bigint as text; amounts stay far below 2^53.
const amount = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** A public face of a requisition: what candidates read and what they are asked. */
@Entity("posting")
export class Posting {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ type: "text" })
  readonly ref!: string;

  @Column({ name: "requisition_id", type: "uuid" })
  readonly requisitionId!: string;

  @Column({ type: "text" })
  readonly audience!: "public" | "internal";

  @Column({ type: "text" })
  language!: string;

  @Column({ type: "text" })
  state!: PostingState;

  @Column({ type: "text" })
  title!: string;

  @Column({ type: "jsonb" })
  body!: PostingText;

  @Column({ name: "location_id", type: "uuid", nullable: true })
  locationId!: string | null;

  @Column({ type: "text" })
  workplace!: "onsite" | "hybrid" | "remote";

  @Column({ name: "pay_min_minor", type: "bigint", nullable: true, transformer: amount })
  payMinMinor!: number | null;

  @Column({ name: "pay_max_minor", type: "bigint", nullable: true, transformer: amount })
  payMaxMinor!: number | null;

  @Column({ name: "pay_currency", type: "text", nullable: true })
  payCurrency!: string | null;

  @Column({ name: "pay_interval", type: "text", nullable: true })
  payInterval!: PayInterval | null;

  @Column({ type: "jsonb" })
  form!: ApplicationForm;

  /** Counts changes of the form, so that an application says which questions it answered. */
  @Column({ name: "form_version", type: "int" })
  formVersion!: number;

  @Column({ name: "first_published_at", type: "timestamptz", nullable: true })
  firstPublishedAt!: Date | null;

  /** When the text last changed for readers: what sitemaps call the last modification. */
  @Column({ name: "content_changed_at", type: "timestamptz" })
  contentChangedAt!: Date;

  @Column({ name: "closes_on", type: "date", nullable: true })
  closesOn!: string | null;

  /** The day it goes on the careers site, on the calendar of its location; only while it is scheduled. */
  @Column({ name: "publish_on", type: "date", nullable: true })
  publishOn!: string | null;

  @Column({ type: "int" })
  version!: number;

  @Column({ name: "created_at", type: "timestamptz" })
  readonly createdAt!: Date;
}
