import { z } from "zod";
import { line, requiredProse } from "../shared/text.js";

/** Seconds a letter a member wrote waits before it is sent; until then it can be stopped. */
export const LETTER_WAITS_SECONDS = 10;

/** A letter from a member to a candidate, as it is written: a subject of one line and up to 10,000 characters. */
export const letterDraft = z.object({
  subject: line(150, "A subject"),
  text: requiredProse(10_000, "A text"),
});
