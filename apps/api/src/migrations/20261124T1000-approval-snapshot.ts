import type { MigrationInterface, QueryRunner } from "typeorm";

/** Each approval keeps the guarded values it was asked about, so that approvers see what changed since. */
export class ApprovalSnapshot1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table approval_flow add column guarded jsonb not null default '{}'`);
  }

  async down(): Promise<void> {
    throw new Error("Not undone; the column is ignored by versions that do not know it.");
  }
}
