import type { MigrationInterface, QueryRunner } from "typeorm";

/** A draft may hold evidence before a rating, so that "not observed" has to be said and not concluded. */
export class RatingNotObserved1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table rating add column not_observed boolean not null default false;
      alter table rating add constraint not_observed_has_no_score check (score is null or not not_observed) not valid;
      alter table rating validate constraint not_observed_has_no_score;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Not undone; drop the database instead.");
  }
}
