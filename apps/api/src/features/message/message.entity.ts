import { Column, Entity, PrimaryColumn } from "typeorm";
import type { MailLink } from "./mail-content.js";

export type MessageState = "queued" | "sending" | "sent" | "cancelled" | "failed";

/** A mail that was or will be sent: the mailer's outbox and the record of what was said. */
@Entity("message")
export class Message {
  @PrimaryColumn({ name: "organization_id", type: "uuid" })
  readonly organizationId!: string;

  @PrimaryColumn({ type: "uuid" })
  readonly id!: string;

  @Column({ type: "text" })
  readonly template!: string;

  @Column({ name: "application_id", type: "uuid", nullable: true })
  readonly applicationId!: string | null;

  @Column({ name: "to_address", type: "text" })
  readonly toAddress!: string;

  @Column({ type: "text" })
  readonly subject!: string;

  @Column({ name: "body_text", type: "text" })
  readonly bodyText!: string;

  @Column({ name: "body_html", type: "text" })
  readonly bodyHtml!: string;

  @Column({ type: "text", nullable: true })
  readonly calendar!: string | null;

  @Column({ name: "calendar_method", type: "text", nullable: true })
  readonly calendarMethod!: "REQUEST" | "CANCEL" | null;

  @Column({ name: "reply_to", type: "text", nullable: true })
  readonly replyTo!: string | null;

  @Column({ name: "reply_to_name", type: "text", nullable: true })
  readonly replyToName!: string | null;

  @Column({ type: "jsonb", nullable: true })
  link!: MailLink | null;

  @Column({ type: "text" })
  state!: MessageState;

  @Column({ name: "send_at", type: "timestamptz" })
  readonly sendAt!: Date;

  @Column({ name: "sent_at", type: "timestamptz", nullable: true })
  sentAt!: Date | null;

  @Column({ type: "int" })
  attempts!: number;

  @Column({ name: "last_error", type: "text", nullable: true })
  lastError!: string | null;
}
