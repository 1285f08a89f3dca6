import type { MigrationInterface, QueryRunner } from "typeorm";

/** Counts the steps of an application's history, so that two within one moment keep their order. */
export class HistoryOrder1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table stage_transition add column step int not null default 0;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Not undone; drop the database instead.");
  }
}
