import { z } from "zod";

// PostgreSQL cannot store NUL, and a lone surrogate is not text in any encoding we send it through.
const storable = (value: string): boolean => !value.includes("\u0000") && value.isWellFormed();
const notStorable = "Contains characters that cannot be stored. Remove them and try again.";

/** Required one-line text: trimmed, 1 to `max` characters, no line breaks. */
export const line = (max: number, what = "This") =>
  z
    .string(`${what} is needed.`)
    .trim()
    .min(1, `${what} is needed.`)
    .max(max, `${what} can have at most ${max} characters.`)
    .refine(storable, notStorable)
    .refine((value) => !/[\r\n\u2028\u2029]/.test(value), `${what} must be on one line.`);

/** Optional long text: kept exactly as it was typed, 0 to `max` characters. */
export const prose = (max: number, what = "This") =>
  z
    .string(`${what} has to be text.`)
    .max(max, `${what} can have at most ${max} characters.`)
    .refine(storable, notStorable);

/** Required long text: more than blanks. */
export const requiredProse = (max: number, what = "This") =>
  prose(max, what).refine((value) => value.trim().length > 0, `${what} is needed.`);

/** An e-mail address as people write them: lower-cased for matching, at most 254 characters, plus-addresses welcome. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "An email address can have at most 254 characters.")
  .refine(storable, notStorable)
  .pipe(z.email("Enter an email address like name@example.com."));

/** A link a person may publish: http or https only, so that it can be shown as a link safely. */
export const webLink = z
  .string()
  .trim()
  .max(2000, "A link can have at most 2000 characters.")
  .pipe(z.url({ protocol: /^https?$/, error: "Enter a link that starts with https://" }));

/** The first `max` UTF-16 units of a text, never half a character: that could not be stored. */
export const clipped = (text: string, max: number): string => text.slice(0, max).replace(/[\uD800-\uDBFF]$/, "");
