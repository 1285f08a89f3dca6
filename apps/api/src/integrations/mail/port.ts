/** One mail as it leaves the house. Every header value is one line already. */
export interface Mail {
  /** Derived from the message's id, so that a mail that is sent twice is shown once. */
  readonly messageId: string;
  /** What a mail program folds the mails of one application by. */
  readonly thread: string | null;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly replyTo: { readonly name: string; readonly address: string } | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: { readonly method: "REQUEST" | "CANCEL"; readonly content: string } | null;
}

/** Hands mail over for delivery. Answers once the next server has taken it; throws when it has not. */
export interface MailPort {
  send(mail: Mail): Promise<void>;
}
