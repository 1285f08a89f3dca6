import { describe, expect, it } from "vitest";
import { violations } from "./migrations.mjs";

const migration = (sql) => `async up(runner) { await runner.query(\`${sql}\`); }\n  async down() {}`;

describe("a migration that would disturb the version before it", () => {
  it.each([
    ["alter table offer add column note text not null", "NOT NULL column without a default"],
    ["alter table offer alter column note type int", "changes a type"],
    ["alter table offer alter column note set not null", "sets NOT NULL"],
    ["alter table offer rename column note to remark", "renames"],
    ["alter table offer add constraint sane check (amount > 0)", "check without NOT VALID"],
    [
      "alter table offer add constraint known foreign key (organization_id, id) references application",
      "foreign key without NOT VALID",
    ],
    ["alter table interview add constraint alone exclude using gist (member_id with =)", "exclusion constraint"],
    ["create index offer_by_note on offer (note)", "index without CONCURRENTLY"],
    ["drop table offer", "drops a table"],
    ["alter table offer drop column note", "drops a column"],
  ])("%s is reported", (sql, says) => {
    expect(violations("x.ts", migration(sql)).join()).toContain(says);
  });

  it("is reported when it cannot be undone and does not say why", () => {
    expect(violations("x.ts", "await runner.query(`alter table offer add column note text`)").join()).toContain(
      "no down()",
    );
  });
});

describe("a migration that only adds", () => {
  it.each([
    "alter table offer add column note text",
    "alter table offer add column seen boolean not null default false",
    "alter table offer add constraint sane check (amount > 0) not valid",
    "create index concurrently offer_by_note on offer (note)",
    "create table letter (id uuid); create index letter_by_id on letter (id); alter table letter add foreign key (id) references offer",
    "-- contract: unused since 1.4\n alter table offer drop column note",
  ])("%s passes", (sql) => {
    expect(violations("x.ts", migration(sql))).toEqual([]);
  });
});
