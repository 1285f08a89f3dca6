import type { z } from "zod";
import { ok, refuse, type Result } from "./result.js";

/** One thing a person typed that cannot be accepted: where (dotted path) and what to do about it. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** The refusal every form and every mutation shares: nothing was changed, and each field says what it needs. */
export interface InvalidInput {
  readonly type: "InvalidInput";
  readonly issues: readonly Issue[];
}

/** Reads `input` through `schema`; the same schema serves form, API, REST and command line. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>, InvalidInput> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message }));
  return refuse({ type: "InvalidInput", issues });
}

/** A single-field refusal, for rules that no schema can express. */
export const invalid = (path: string, message: string): Result<never, InvalidInput> =>
  refuse({ type: "InvalidInput", issues: [{ path, message }] });
