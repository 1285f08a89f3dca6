import type { QueryRunner } from "typeorm";

/** What the application may do with a table's rows; row-level security decides which rows. */
type Grant = "read-write" | "append-only" | "no-delete";

const PRIVILEGES: Record<Grant, string> = {
  "read-write": "select, insert, update, delete",
  "no-delete": "select, insert, update",
  "append-only": "select, insert",
};

/**
 * Walls a table in: only rows of the organization set for the transaction are visible or writable, also for the
 * table's owner. `nullif` matters: after the first SET LOCAL on a connection the setting is '' instead of NULL.
 */
export async function wallIn(runner: QueryRunner, table: string, grant: Grant = "read-write"): Promise<void> {
  const own = `organization_id = nullif(current_setting('app.organization', true), '')::uuid`;
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(`create policy own_organization on ${table} for all using (${own}) with check (${own})`);
  await runner.query(`grant ${PRIVILEGES[grant]} on ${table} to leadline_app`);
}
