import type { MigrationInterface, QueryRunner } from "typeorm";

/** Places in a résumé that are marked for its readers; null until it was looked through. */
export class DocumentMarks1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table document add column marks jsonb`);
  }

  async down(): Promise<void> {
    throw new Error("Not undone; the column is ignored by versions that do not know it.");
  }
}
