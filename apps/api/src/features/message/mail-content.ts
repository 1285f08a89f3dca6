/** What a mail says, before it is set as plain text and as a page; written in the reader's language by a `*.mail.ts`. */
export interface MailContent {
  readonly subject: string;
  /** Empty for a letter somebody wrote: it begins as they began it. */
  readonly heading: string;
  /** What mail programs show beside the subject. */
  readonly preview: string;
  readonly blocks: readonly MailBlock[];
  /** Who signs; null for mail that no person wrote. */
  readonly signature: { readonly closing: string; readonly name: string; readonly role: string } | null;
  /** Why the reader gets this mail, and whom to ask. */
  readonly footer: readonly string[];
}

export type MailBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** The one tinted block: what is next and by when. */
  | { readonly kind: "facts"; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  /** The one button. `url` may hold LINK_TOKEN. */
  | { readonly kind: "action"; readonly label: string; readonly url: string };

/** Stands in a link until the mail is sent; see MailLink. */
export const LINK_TOKEN = "{{link-token}}";
/** Stand for the addresses of the two apps, which the sending process knows. */
export const CANDIDATE_ORIGIN = "{{candidate-origin}}";
export const EMPLOYER_ORIGIN = "{{employer-origin}}";

/** A personal link the mail carries: its secret is made at the moment of sending and kept only as a hash. */
export interface MailLink {
  readonly kind: "sign_in" | "status" | "kit" | "confirm_application" | "booking";
  readonly memberId?: string;
  readonly candidateId?: string;
  readonly applicationId?: string;
  readonly interviewId?: string;
  readonly singleUse: boolean;
  /** Minutes from sending until the link is of no use. */
  readonly validForMinutes: number;
  /** What the link does when it is followed, for links that carry a change. */
  readonly payload?: object;
}
