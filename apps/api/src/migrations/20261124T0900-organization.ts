import type { MigrationInterface, QueryRunner } from "typeorm";
import { wallIn } from "./owned-table.js";

/** Organizations, their people and places, sessions and links, activity, idempotency. */
export class Organization1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organization (
        organization_id uuid primary key,
        name text not null,
        slug text not null,
        locale text not null default 'en',
        time_zone text not null default 'UTC',
        scorecard_visibility text not null default 'after_own' check (scorecard_visibility in ('after_own','always','never')),
        rejection_delay_hours int not null default 24 check (rejection_delay_hours between 0 and 240),
        holidays date[] not null default '{}',
        privacy_notice_version text not null default '1',
        privacy_contact text not null,
        created_at timestamptz not null
      );

      -- The one table that is read before an organization is known: an address and the organization behind it.
      create table organization_slug (
        slug text primary key check (slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
        organization_id uuid not null unique
      );
      grant select, insert on organization_slug to leadline_app;

      -- Human references count up for each organization: REQ-12, APP-341, INT-88.
      create table ref_counter (
        organization_id uuid not null references organization,
        kind text not null,
        last int not null,
        primary key (organization_id, kind)
      );

      create table department (
        organization_id uuid not null references organization,
        id uuid not null,
        name text not null,
        parent_id uuid,
        primary key (organization_id, id),
        unique (organization_id, name),
        foreign key (organization_id, parent_id) references department (organization_id, id)
      );

      create table location (
        organization_id uuid not null references organization,
        id uuid not null,
        name text not null,
        country text not null check (country ~ '^[A-Z]{2}$'),
        region text,
        city text,
        time_zone text not null,
        primary key (organization_id, id),
        unique (organization_id, name)
      );

      create table level (
        organization_id uuid not null references organization,
        id uuid not null,
        name text not null,
        position int not null,
        primary key (organization_id, id),
        unique (organization_id, name),
        unique (organization_id, position)
      );

      create table member (
        organization_id uuid not null references organization,
        id uuid not null,
        email text not null check (email = lower(email)),
        name text not null,
        role text not null check (role in ('admin','recruiter','coordinator','member','agency')),
        title text,
        password_hash text,
        time_zone text not null,
        locale text not null default 'en',
        -- Minutes of the local day, per ISO weekday: {"1":[[540,1020]], ...}
        working_hours jsonb not null default '{"1":[[540,1020]],"2":[[540,1020]],"3":[[540,1020]],"4":[[540,1020]],"5":[[540,1020]]}',
        daily_interview_limit int not null default 3 check (daily_interview_limit between 0 and 10),
        weekly_interview_limit int not null default 4 check (weekly_interview_limit between 0 and 20),
        linked_candidate_id uuid,
        preferences jsonb not null default '{}',
        disabled_at timestamptz,
        created_at timestamptz not null,
        primary key (organization_id, id),
        unique (organization_id, email)
      );

      create table member_busy (
        organization_id uuid not null,
        id uuid not null,
        member_id uuid not null,
        during tstzrange not null check (not isempty(during)),
        reason text,
        primary key (organization_id, id),
        foreign key (organization_id, member_id) references member (organization_id, id)
      );
      create index member_busy_during on member_busy using gist (organization_id, member_id, during);

      create table interviewer_qualification (
        organization_id uuid not null,
        member_id uuid not null,
        interview_type text not null,
        training text not null check (training in ('shadow','reverse_shadow','qualified')),
        calibrated_at timestamptz,
        primary key (organization_id, member_id, interview_type),
        foreign key (organization_id, member_id) references member (organization_id, id)
      );

      create table session (
        organization_id uuid not null references organization,
        id uuid not null,
        token_hash bytea not null,
        kind text not null check (kind in ('member','candidate','kit')),
        member_id uuid,
        candidate_id uuid,
        interview_id uuid,
        -- A candidate's status link opens a session that may read; offers and personal data ask for a fresh link.
        fresh_until timestamptz,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        primary key (organization_id, id),
        unique (organization_id, token_hash),
        foreign key (organization_id, member_id) references member (organization_id, id)
      );

      create table link_token (
        organization_id uuid not null references organization,
        id uuid not null,
        token_hash bytea not null,
        kind text not null check (kind in ('sign_in','status','kit','confirm_application','booking','apply_session')),
        member_id uuid,
        candidate_id uuid,
        application_id uuid,
        interview_id uuid,
        payload jsonb not null default '{}',
        single_use boolean not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        consumed_at timestamptz,
        revoked_at timestamptz,
        primary key (organization_id, id),
        unique (organization_id, token_hash),
        foreign key (organization_id, member_id) references member (organization_id, id)
      );

      -- Append-only: the timeline, the audit and the outbox in one. References and facts, never names.
      create table activity (
        organization_id uuid not null references organization,
        id uuid not null,
        at timestamptz not null,
        actor_kind text not null check (actor_kind in ('member','candidate','public','kit','system')),
        actor_id uuid,
        on_behalf_of uuid,
        type text not null,
        version int not null,
        requisition_id uuid,
        application_id uuid,
        subject_id uuid not null,
        facts jsonb not null,
        primary key (organization_id, id)
      );
      create index activity_of_application on activity (organization_id, application_id, at desc, id desc);
      create index activity_of_requisition on activity (organization_id, requisition_id, at desc, id desc);

      create table reaction_done (
        organization_id uuid not null,
        activity_id uuid not null,
        reaction text not null,
        at timestamptz not null,
        primary key (organization_id, activity_id, reaction),
        foreign key (organization_id, activity_id) references activity (organization_id, id)
      );

      create table idempotency_key (
        organization_id uuid not null references organization,
        actor text not null,
        key text not null,
        command text not null,
        fingerprint bytea not null,
        outcome jsonb not null,
        at timestamptz not null,
        primary key (organization_id, actor, key)
      );

      -- Signed-in and anonymous attempts that were limited; kept by rate-limiter-flexible, no personal data (keys are hashed).
      create table rate_limit (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      grant select, insert, update, delete on rate_limit to leadline_app;
    `);
    for (const table of ["department", "location", "level", "member", "member_busy", "interviewer_qualification"])
      await wallIn(runner, table);
    for (const table of ["session", "link_token", "ref_counter", "idempotency_key"]) await wallIn(runner, table);
    await wallIn(runner, "organization", "no-delete");
    await wallIn(runner, "activity", "append-only");
    await wallIn(runner, "reaction_done", "append-only");
  }

  async down(): Promise<void> {
    throw new Error("The first migration is not undone; drop the database instead.");
  }
}
