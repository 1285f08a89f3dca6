import { Column, Entity, PrimaryColumn } from "typeorm";

export type TextState = "pending" | "ready" | "unavailable" | "failed";
export type DocumentKind = "resume" | "cover_letter" | "work_sample" | "offer" | "other";

/** A file and what is known of it. The bytes are in the file store under `storageKey`. */
@Entity("document")
export class Document {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ type: "text" })
  readonly kind!: DocumentKind;

  /** Null until somebody sends the form the file was uploaded for. */
  @Column({ name: "candidate_id", type: "uuid", nullable: true })
  candidateId!: string | null;

  @Column({ name: "application_id", type: "uuid", nullable: true })
  applicationId!: string | null;

  /** The version of an offer whose letter this is. */
  @Column({ name: "offer_version_id", type: "uuid", nullable: true })
  readonly offerVersionId!: string | null;

  @Column({ type: "text" })
  readonly visibility!: "hiring_team" | "private" | "candidate";

  @Column({ name: "file_name", type: "text" })
  readonly fileName!: string;

  @Column({ name: "media_type", type: "text" })
  readonly mediaType!: string;

  @Column({ name: "byte_size", type: "int" })
  readonly byteSize!: number;

  @Column({ type: "bytea" })
  readonly sha256!: Buffer;

  @Column({ name: "storage_key", type: "text" })
  readonly storageKey!: string;

  @Column({ name: "promoted_at", type: "timestamptz", nullable: true })
  promotedAt!: Date | null;

  @Column({ name: "text_state", type: "text" })
  textState!: TextState;

  @Column({ name: "extracted_text", type: "text", nullable: true })
  extractedText!: string | null;

  @Column({ name: "uploaded_at", type: "timestamptz" })
  readonly uploadedAt!: Date;
}
