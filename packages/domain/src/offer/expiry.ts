import { invalid, type InvalidInput } from "../shared/invalid-input.js";
import { ok, type Result } from "../shared/result.js";

const DAY_MS = 86_400_000;

/**
 * Checks until when a candidate can answer. At least two days, so that nobody is rushed, and at most 60.
 * Both instants in milliseconds since 1970-01-01 UTC.
 */
export function checkExpiry(expiresAtMs: number, nowMs: number): Result<number, InvalidInput> {
  if (!Number.isFinite(expiresAtMs)) return invalid("expiresAt", "Enter until when the offer stands.");
  if (expiresAtMs < nowMs + 2 * DAY_MS) return invalid("expiresAt", "Leave at least two days for the answer.");
  if (expiresAtMs > nowMs + 60 * DAY_MS) return invalid("expiresAt", "An offer can stand for at most 60 days.");
  return ok(expiresAtMs);
}
