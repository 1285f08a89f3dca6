import type { MigrationInterface, QueryRunner } from "typeorm";

/** What a step of an application's history took back, and which competencies a rejection was about. */
export class ApplicationHistory1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table stage_transition add column undoes uuid;
      alter table application add column rejection_competencies text[] not null default '{}';
    `);
  }

  async down(): Promise<void> {
    throw new Error("Not undone; drop the database instead.");
  }
}
