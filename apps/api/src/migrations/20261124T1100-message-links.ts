import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A mail may carry a personal link. Its secret is made when the mail is sent and exists nowhere but in the mail; the
 * row keeps what the link is for. Replies go to the person who wrote.
 */
export class MessageLinks1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table message add column link jsonb;
      alter table message add column reply_to text;
      alter table message add column reply_to_name text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table message drop column link;
      alter table message drop column reply_to;
      alter table message drop column reply_to_name;
    `);
  }
}
