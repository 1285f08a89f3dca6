import type { MigrationInterface, QueryRunner } from "typeorm";

/** The day a scheduled posting goes on the careers site, on the calendar of its place of work. */
export class PostingPublishOn1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table posting add column publish_on date`);
  }

  async down(): Promise<void> {
    throw new Error("Not undone; the column is ignored by versions that do not know it.");
  }
}
