import type { NoteVisibility } from "@leadline/domain/note/note-visibility";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a note said before it was edited. */
export interface EarlierText {
  readonly body: string;
  readonly editedAt: string;
}

/** What a member wrote down about an application. */
@Entity("note")
export class Note {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ name: "application_id", type: "uuid" })
  readonly applicationId!: string;

  @Column({ name: "author_id", type: "uuid" })
  readonly authorId!: string;

  @Column({ type: "text" })
  visibility!: NoteVisibility;

  @Column({ type: "text" })
  body!: string;

  @Column({ type: "uuid", array: true })
  mentions!: string[];

  /** Oldest first. */
  @Column({ type: "jsonb" })
  history!: readonly EarlierText[];

  @Column({ name: "created_at", type: "timestamptz" })
  readonly createdAt!: Date;

  @Column({ name: "edited_at", type: "timestamptz", nullable: true })
  editedAt!: Date | null;

  @Column({ name: "deleted_at", type: "timestamptz", nullable: true })
  deletedAt!: Date | null;

  @Column({ type: "int" })
  version!: number;
}
