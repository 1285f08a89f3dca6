import pg from "pg";
import { vi } from "vitest";

/** Statements the promise does not count: those of the transaction, of the organization's address and of the session. */
const APART = [
  /^(?:start transaction|begin|set transaction|rollback|commit)\b/i,
  /\bset_config\('app\./,
  /\borganization_slug\b/,
  /\b(?:from|into|update) session\b/,
];

/** What `work` answers, and the statements that reach PostgreSQL meanwhile, whoever sends them. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  try {
    const answer = await work();
    const statements = spy.mock.calls.map(([sent]: readonly unknown[]) => sqlOf(sent));
    return { answer, statements: statements.filter((sql) => !APART.some((apart) => apart.test(sql.trim()))) };
  } finally {
    spy.mockRestore();
  }
}

function sqlOf(sent: unknown): string {
  if (typeof sent === "string") return sent;
  return typeof sent === "object" && sent !== null && "text" in sent ? String(sent.text) : String(sent);
}
