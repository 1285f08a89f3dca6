import { z } from "zod";
import { invalid, parseInput, type InvalidInput } from "../shared/invalid-input.js";
import { ok, refuse, type Result } from "../shared/result.js";
import { line, prose } from "../shared/text.js";
import { awaitsAnswer, type OfferState } from "./offer-status.js";

/** The offer is over, was replaced, or was answered already; the page shows how it stands. */
export interface OfferNotOpen {
  readonly type: "OfferNotOpen";
  readonly state: OfferState;
}

/** The last moment for an answer has passed. */
export interface OfferExpired {
  readonly type: "OfferExpired";
}

const answer = z.object({
  name: line(200, "Your full name"),
  accept: z.boolean(),
  reason: prose(2000, "The reason"),
});
export type OfferAnswer = z.output<typeof answer>;

interface Answerable {
  readonly state: OfferState;
  readonly expiresAtMs: number;
  readonly candidateName: string;
}

/**
 * A candidate's yes or no, signed by typing their name. Any spelling of the name counts that a person would accept as
 * theirs: case, spaces and accents do not matter. A no needs no reason.
 */
export function answerOffer(
  offer: Answerable,
  input: unknown,
  nowMs: number,
): Result<OfferAnswer, OfferNotOpen | OfferExpired | InvalidInput> {
  const parsed = parseInput(answer, input);
  if (!parsed.ok) return parsed;
  if (!awaitsAnswer(offer.state)) return refuse({ type: "OfferNotOpen", state: offer.state });
  if (nowMs > offer.expiresAtMs) return refuse({ type: "OfferExpired" });
  if (parsed.value.accept && plain(parsed.value.name) !== plain(offer.candidateName))
    return invalid("name", `Type your full name as it stands in the offer: ${offer.candidateName}`);
  return ok(parsed.value);
}

const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s\p{P}]+/gu, " ")
    .trim()
    .toLowerCase();
