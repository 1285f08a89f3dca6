import type { Instant } from "../shared/instant.js";

/** One version of a card that was handed in. */
export interface CardVersion {
  readonly submittedAt: Instant;
}

/** The version that statistics use: the first one handed in, written before anybody else's could be read. */
export const countedVersion = <T extends CardVersion>(versions: readonly T[]): T | undefined =>
  versions.reduce<T | undefined>(
    (first, version) => (first === undefined || version.submittedAt < first.submittedAt ? version : first),
    undefined,
  );

/**
 * Whether a version was handed in after its author could read the cards of others, so that it may follow them;
 * `readableFrom` is null while they cannot.
 */
export const isPostReveal = ({ submittedAt }: CardVersion, readableFrom: Instant | null): boolean =>
  readableFrom !== null && submittedAt > readableFrom;

/** People who hold more than one seat with the same candidate, each once: their ratings are not independent. */
export function seatedTwice(seats: readonly { readonly memberId: string }[]): readonly string[] {
  const members = seats.map(({ memberId }) => memberId);
  return [...new Set(members.filter((memberId, index) => members.indexOf(memberId) < index))];
}
