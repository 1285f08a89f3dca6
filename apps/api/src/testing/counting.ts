import { vi } from "vitest";
import { Reader } from "#core/database/reader.js";

/**
 * Counts the statements that read while `work` runs; those that set up the transaction and find the session are counted
 * apart, so they are not among them.
 */
export async function countingReads(work: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(Reader.prototype, "query");
  try {
    await work();
    return spy.mock.calls.filter(([sql]) => !/\b(?:from|update) session\b/.test(sql)).length;
  } finally {
    spy.mockRestore();
  }
}
