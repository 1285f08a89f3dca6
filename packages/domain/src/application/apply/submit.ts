import { soundsLikeSameName } from "../../candidate/name.js";
import { ok, refuse, type Result } from "../../shared/result.js";
import { takesApplications, type PostingState } from "../../posting/posting-status.js";

/** The posting takes no applications: it was closed or taken down since the form was opened. */
export interface PostingClosed {
  readonly type: "PostingClosed";
}

/** Whether somebody may apply now. */
export const openForApplications = (posting: { readonly state: PostingState }): Result<true, PostingClosed> =>
  takesApplications(posting.state) ? ok(true) : refuse({ type: "PostingClosed" });

/** Who applies, as far as it tells one person from another. Emails are lower-cased, phones in E.164. */
export interface Person {
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
}

export interface KnownPerson extends Person {
  readonly candidateId: string;
}

/** Who an application comes from, as far as anybody can tell before an address is proved. */
export type CandidateMatch =
  | { readonly kind: "same"; readonly candidateId: string; readonly by: "email" }
  | { readonly kind: "perhaps"; readonly candidateId: string; readonly by: "phone" | "link" }
  | { readonly kind: "new" };

/**
 * Finds the person behind an application among those the organization knows: by email, then phone, then link.
 *
 * Only the email makes it the same person: the status link goes to that address, so whoever answers owns it. A phone
 * number or a public link with the same name makes it likely, which a member confirms; joining the records by itself
 * would hand a stranger who typed somebody's profile link the page of that somebody.
 */
export function matchCandidate(applying: Person, known: readonly KnownPerson[]): CandidateMatch {
  const byEmail = known.find(({ emails }) => emails.some((address) => applying.emails.includes(address)));
  if (byEmail) return { kind: "same", candidateId: byEmail.candidateId, by: "email" };

  const byPhone = known.find((person) => person.phones.some((phone) => applying.phones.includes(phone)));
  if (byPhone && soundsLikeSameName(byPhone.name, applying.name))
    return { kind: "perhaps", candidateId: byPhone.candidateId, by: "phone" };

  const links = new Set(applying.links.map(comparableLink));
  const byLink = known.find((person) => person.links.some((link) => links.has(comparableLink(link))));
  if (byLink && soundsLikeSameName(byLink.name, applying.name))
    return { kind: "perhaps", candidateId: byLink.candidateId, by: "link" };

  return { kind: "new" };
}

/** A link without scheme, "www.", trailing slash and case: what stays the same however a person writes it. */
export const comparableLink = (link: string): string =>
  link
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/?#]+$/, "");

/** What happens with an application of a known person. */
export type Admission = "apply" | "confirm_by_mail";

/**
 * Whoever has an active application at the requisition already gets the same words on screen as everybody; the change
 * waits until it is confirmed from the mailed link, because a typed address proves nothing.
 */
export const admit = (activeHere: boolean): Admission => (activeHere ? "confirm_by_mail" : "apply");
