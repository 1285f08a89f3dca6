import type { MigrationInterface, QueryRunner } from "typeorm";
import { wallIn } from "./owned-table.js";

/** A file is fetched with a token of its own: made for one person and one file, of use for five minutes. */
export class FileToken1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file_token (
        organization_id uuid not null references organization,
        id uuid not null,
        token_hash bytea not null,
        document_id uuid not null,
        member_id uuid,
        candidate_id uuid,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        primary key (organization_id, id),
        unique (organization_id, token_hash),
        foreign key (organization_id, document_id) references document (organization_id, id) on delete cascade,
        foreign key (organization_id, member_id) references member (organization_id, id),
        foreign key (organization_id, candidate_id) references candidate (organization_id, id)
      );
    `);
    await wallIn(runner, "file_token");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table file_token");
  }
}
