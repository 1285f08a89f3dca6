import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** A phone number as E.164, so that two ways of writing it compare equal; null for what is no whole number. */
export function comparablePhone(written: string | null): string | null {
  const parsed = written === null ? undefined : parsePhoneNumberFromString(written.slice(0, 40));
  return parsed?.isPossible() ? parsed.number : null;
}
