import type { MigrationInterface, QueryRunner } from "typeorm";
import { wallIn } from "./owned-table.js";

/** Requisitions with openings, hiring team, plan and kits; approvals; postings. */
export class Requisition1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table requisition (
        organization_id uuid not null references organization,
        id uuid not null,
        ref text not null,
        state text not null check (state in ('draft','pending_approval','approved','rejected','open','on_hold','filled','closed','cancelled')),
        title text not null default '',
        level_id uuid,
        department_id uuid,
        location_id uuid,
        workplace text not null default 'hybrid' check (workplace in ('onsite','hybrid','remote')),
        headcount int not null default 1 check (headcount between 1 and 50),
        pay_min_minor bigint,
        pay_max_minor bigint,
        pay_currency text check (pay_currency ~ '^[A-Z]{3}$'),
        pay_interval text check (pay_interval in ('year','month','day','hour')),
        profile text,
        -- {"TL-ARCH": 9, ...}, sums to 100 when submitted
        weights jsonb not null default '{}',
        must_haves text[] not null default '{}',
        hands_on_percent int check (hands_on_percent between 0 and 100),
        -- Team kind and size, direct reports, on-call, decision rights, stack, success at 90 and 180 days (domain: charter)
        charter jsonb not null default '{}',
        justification text not null default '',
        target_start_on date,
        target_hire_on date,
        owner_id uuid not null,
        hiring_manager_id uuid not null,
        confidential boolean not null default false,
        hold_reason text,
        close_reason text,
        framework_version text not null,
        approval_version int not null default 0,
        version int not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        opened_at timestamptz,
        closed_at timestamptz,
        primary key (organization_id, id),
        unique (organization_id, ref),
        check (pay_min_minor is null or pay_max_minor is null or pay_min_minor <= pay_max_minor),
        foreign key (organization_id, level_id) references level (organization_id, id),
        foreign key (organization_id, department_id) references department (organization_id, id),
        foreign key (organization_id, location_id) references location (organization_id, id),
        foreign key (organization_id, owner_id) references member (organization_id, id),
        foreign key (organization_id, hiring_manager_id) references member (organization_id, id)
      );
      create index requisition_by_state on requisition (organization_id, state, created_at desc, id desc);

      create table hiring_team_member (
        organization_id uuid not null,
        requisition_id uuid not null,
        member_id uuid not null,
        role text not null check (role in ('hiring_manager','recruiter','coordinator','sourcer','interviewer')),
        primary key (organization_id, requisition_id, member_id, role),
        foreign key (organization_id, requisition_id) references requisition (organization_id, id),
        foreign key (organization_id, member_id) references member (organization_id, id)
      );
      create index hiring_team_of_member on hiring_team_member (organization_id, member_id, requisition_id);

      create table opening (
        organization_id uuid not null,
        id uuid not null,
        requisition_id uuid not null,
        code text not null,
        state text not null check (state in ('open','filled','closed')),
        reserved_by uuid,
        filled_by uuid,
        opened_at timestamptz not null,
        closed_at timestamptz,
        close_reason text,
        primary key (organization_id, id),
        unique (organization_id, requisition_id, code),
        -- Filled exactly when a hired application fills it.
        check ((state = 'filled') = (filled_by is not null)),
        unique (organization_id, filled_by),
        foreign key (organization_id, requisition_id) references requisition (organization_id, id)
      );

      create table interview_plan (
        organization_id uuid not null,
        id uuid not null,
        requisition_id uuid not null,
        version int not null,
        framework_version text not null,
        -- Settings of the generator: minutes, interviews, panels, penalty.
        settings jsonb not null default '{}',
        gap_waiver text,
        created_at timestamptz not null,
        primary key (organization_id, id),
        unique (organization_id, requisition_id, version),
        foreign key (organization_id, requisition_id) references requisition (organization_id, id)
      );

      -- One planned interview of the loop; its kit is what the interviewer needs on one page.
      create table planned_interview (
        organization_id uuid not null,
        id uuid not null,
        plan_id uuid not null,
        position int not null,
        interview_type text not null,
        minutes int not null check (minutes between 15 and 240),
        raters int not null check (raters between 1 and 3),
        focus_competencies text[] not null default '{}',
        -- Kit: purpose, preparation, agenda [{minutes, what}], question ids, notes for the interviewer, anonymous, requires scorecard
        kit jsonb not null default '{}',
        primary key (organization_id, id),
        unique (organization_id, plan_id, position),
        foreign key (organization_id, plan_id) references interview_plan (organization_id, id)
      );

      create table planned_interviewer (
        organization_id uuid not null,
        planned_interview_id uuid not null,
        member_id uuid not null,
        primary key (organization_id, planned_interview_id, member_id),
        foreign key (organization_id, planned_interview_id) references planned_interview (organization_id, id) on delete cascade,
        foreign key (organization_id, member_id) references member (organization_id, id)
      );

      create table approval_process (
        organization_id uuid not null references organization,
        id uuid not null,
        name text not null,
        subject text not null check (subject in ('requisition','offer')),
        priority int not null,
        -- Filters over the request: {"departmentIds": [...], "outsideRangeOnly": true, ...}
        scope jsonb not null default '{}',
        sequential boolean not null default true,
        -- [{"name": "Finance", "required": 1, "memberIds": [...], "role": null}]
        groups jsonb not null,
        active boolean not null default true,
        primary key (organization_id, id)
      );

      create table approval_flow (
        organization_id uuid not null,
        id uuid not null,
        process_id uuid not null,
        subject text not null check (subject in ('requisition','offer')),
        subject_id uuid not null,
        subject_version int not null,
        requested_by uuid not null,
        state text not null check (state in ('pending','approved','rejected','cancelled')),
        sequential boolean not null,
        created_at timestamptz not null,
        resolved_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, process_id) references approval_process (organization_id, id),
        foreign key (organization_id, requested_by) references member (organization_id, id)
      );
      create unique index approval_flow_pending on approval_flow (organization_id, subject_id) where state = 'pending';
      create index approval_flow_of_subject on approval_flow (organization_id, subject_id, created_at desc);

      create table approval_group (
        organization_id uuid not null,
        id uuid not null,
        flow_id uuid not null,
        position int not null,
        name text not null,
        required int not null check (required >= 1),
        state text not null check (state in ('waiting','due','approved','rejected')),
        primary key (organization_id, id),
        unique (organization_id, flow_id, position),
        foreign key (organization_id, flow_id) references approval_flow (organization_id, id)
      );

      create table approver (
        organization_id uuid not null,
        id uuid not null,
        group_id uuid not null,
        member_id uuid not null,
        state text not null check (state in ('pending','approved','rejected','skipped')),
        reason text,
        acted_by uuid,
        acted_at timestamptz,
        primary key (organization_id, id),
        unique (organization_id, group_id, member_id),
        foreign key (organization_id, group_id) references approval_group (organization_id, id),
        foreign key (organization_id, member_id) references member (organization_id, id)
      );
      create index approver_pending on approver (organization_id, member_id) where state = 'pending';

      create table posting (
        organization_id uuid not null,
        id uuid not null,
        ref text not null,
        requisition_id uuid not null,
        audience text not null default 'public' check (audience in ('public','internal')),
        language text not null default 'en',
        state text not null check (state in ('draft','scheduled','published','unpublished','closed')),
        title text not null,
        -- Structured blocks of the job description (domain: posting text)
        body jsonb not null default '{}',
        location_id uuid,
        workplace text not null check (workplace in ('onsite','hybrid','remote')),
        pay_min_minor bigint,
        pay_max_minor bigint,
        pay_currency text,
        pay_interval text,
        -- Questions this posting asks, each with a stable key; form_version counts changes after publication.
        form jsonb not null default '{"questions":[]}',
        form_version int not null default 1,
        first_published_at timestamptz,
        content_changed_at timestamptz not null,
        closes_on date,
        version int not null default 1,
        created_at timestamptz not null,
        primary key (organization_id, id),
        unique (organization_id, ref),
        foreign key (organization_id, requisition_id) references requisition (organization_id, id),
        foreign key (organization_id, location_id) references location (organization_id, id)
      );
      create index posting_published on posting (organization_id, state, first_published_at desc);
      create index posting_of_requisition on posting (organization_id, requisition_id);

      create table stage (
        organization_id uuid not null,
        id uuid not null,
        requisition_id uuid not null,
        key text not null,
        name text not null,
        type text not null check (type in ('lead','review','screen','interview','assessment','reference','debrief','offer')),
        position int not null,
        -- Business days until the candidate is owed an answer.
        reply_days int not null check (reply_days between 0 and 90),
        candidate_label text not null,
        primary key (organization_id, id),
        unique (organization_id, requisition_id, position),
        unique (organization_id, requisition_id, key),
        foreign key (organization_id, requisition_id) references requisition (organization_id, id)
      );
    `);
    for (const table of ["requisition", "hiring_team_member", "opening", "interview_plan", "planned_interview"])
      await wallIn(runner, table);
    for (const table of ["planned_interviewer", "approval_process", "approval_flow", "approval_group", "approver"])
      await wallIn(runner, table);
    for (const table of ["posting", "stage"]) await wallIn(runner, table);
  }

  async down(): Promise<void> {
    throw new Error("Not undone; drop the database instead.");
  }
}
