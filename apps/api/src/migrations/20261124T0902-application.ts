import type { MigrationInterface, QueryRunner } from "typeorm";
import { wallIn } from "./owned-table.js";

/** Candidates, documents, applications and everything that happens to them until a hire. */
export class Application1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table candidate (
        organization_id uuid not null references organization,
        id uuid not null,
        ref text not null,
        name text not null,
        preferred_name text,
        pronouns text,
        headline text,
        current_title text,
        current_employer text,
        place text,
        time_zone text,
        locale text not null default 'en',
        links text[] not null default '{}',
        tags text[] not null default '{}',
        private boolean not null default false,
        anonymized_at timestamptz,
        created_at timestamptz not null,
        version int not null default 1,
        primary key (organization_id, id),
        unique (organization_id, ref)
      );
      create index candidate_name on candidate using gin (lower(name) gin_trgm_ops);

      create table candidate_email (
        organization_id uuid not null,
        candidate_id uuid not null,
        email text not null check (email = lower(email)),
        position int not null default 0,
        proved_at timestamptz,
        primary key (organization_id, candidate_id, email),
        foreign key (organization_id, candidate_id) references candidate (organization_id, id)
      );
      create index candidate_by_email on candidate_email (organization_id, email);

      create table candidate_phone (
        organization_id uuid not null,
        candidate_id uuid not null,
        phone text not null,
        position int not null default 0,
        primary key (organization_id, candidate_id, phone),
        foreign key (organization_id, candidate_id) references candidate (organization_id, id)
      );
      create index candidate_by_phone on candidate_phone (organization_id, phone);

      create table consent (
        organization_id uuid not null,
        id uuid not null,
        candidate_id uuid not null,
        application_id uuid,
        kind text not null check (kind in ('processing','retention','marketing','demographic','recording')),
        text_version text not null,
        locale text not null,
        given_at timestamptz not null,
        expires_at timestamptz,
        withdrawn_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, candidate_id) references candidate (organization_id, id)
      );

      create table application (
        organization_id uuid not null,
        id uuid not null,
        ref text not null,
        candidate_id uuid not null,
        requisition_id uuid not null,
        posting_id uuid,
        kind text not null default 'candidate' check (kind in ('candidate','prospect')),
        status text not null check (status in ('active','on_hold','rejected','withdrawn','hired','converted')),
        stage_id uuid,
        last_stage_id uuid,
        entered_stage_at timestamptz not null,
        -- When the candidate is owed an answer at the latest; null when nothing is owed.
        reply_due_at timestamptz,
        owner_id uuid,
        source text not null default 'careers_site',
        referrer_id uuid,
        answers jsonb not null default '[]',
        form_version int,
        plan_id uuid,
        review_on date,
        rejection_reason text,
        rejection_note text,
        rejected_at timestamptz,
        withdrawal_reason text,
        withdrawn_at timestamptz,
        hired_at timestamptz,
        start_on date,
        last_activity_at timestamptz not null,
        applied_at timestamptz not null,
        version int not null default 1,
        primary key (organization_id, id),
        unique (organization_id, ref),
        check (stage_id is null or status in ('active','on_hold')),
        check (stage_id is not null or status not in ('active','on_hold')),
        foreign key (organization_id, candidate_id) references candidate (organization_id, id),
        foreign key (organization_id, requisition_id) references requisition (organization_id, id),
        foreign key (organization_id, posting_id) references posting (organization_id, id),
        foreign key (organization_id, stage_id) references stage (organization_id, id),
        foreign key (organization_id, last_stage_id) references stage (organization_id, id),
        foreign key (organization_id, plan_id) references interview_plan (organization_id, id),
        foreign key (organization_id, owner_id) references member (organization_id, id),
        foreign key (organization_id, referrer_id) references member (organization_id, id)
      );
      create unique index application_once_at_a_time on application (organization_id, requisition_id, candidate_id)
        where status in ('active','on_hold');
      create index application_on_board on application (organization_id, requisition_id, stage_id, entered_stage_at, id)
        where status in ('active','on_hold');
      create index application_of_candidate on application (organization_id, candidate_id);
      create index application_reply_due on application (organization_id, reply_due_at) where status = 'active';
      alter table opening add foreign key (organization_id, filled_by) references application (organization_id, id);
      alter table opening add foreign key (organization_id, reserved_by) references application (organization_id, id);

      create table stage_transition (
        organization_id uuid not null,
        id uuid not null,
        application_id uuid not null,
        from_stage_id uuid,
        to_stage_id uuid,
        to_status text not null,
        actor_kind text not null,
        by_member_id uuid,
        reason text,
        at timestamptz not null,
        primary key (organization_id, id),
        foreign key (organization_id, application_id) references application (organization_id, id),
        foreign key (organization_id, from_stage_id) references stage (organization_id, id),
        foreign key (organization_id, to_stage_id) references stage (organization_id, id)
      );
      create index stage_transition_of_application on stage_transition (organization_id, application_id, at);

      create table document (
        organization_id uuid not null references organization,
        id uuid not null,
        kind text not null check (kind in ('resume','cover_letter','work_sample','offer','other')),
        candidate_id uuid,
        application_id uuid,
        offer_version_id uuid,
        visibility text not null default 'hiring_team' check (visibility in ('hiring_team','private','candidate')),
        file_name text not null,
        media_type text not null,
        byte_size int not null,
        sha256 bytea not null,
        storage_key text not null,
        promoted_at timestamptz,
        scan_state text not null default 'not_scanned' check (scan_state in ('not_scanned','clean','suspicious')),
        text_state text not null default 'pending' check (text_state in ('pending','ready','unavailable','failed')),
        extracted_text text,
        uploaded_at timestamptz not null,
        primary key (organization_id, id),
        foreign key (organization_id, candidate_id) references candidate (organization_id, id),
        foreign key (organization_id, application_id) references application (organization_id, id)
      );
      create index document_of_application on document (organization_id, application_id);

      create table note (
        organization_id uuid not null,
        id uuid not null,
        application_id uuid not null,
        author_id uuid not null,
        visibility text not null check (visibility in ('public','private','mentioned')),
        body text not null,
        mentions uuid[] not null default '{}',
        -- Earlier texts, oldest first: [{"body","editedAt"}]
        history jsonb not null default '[]',
        created_at timestamptz not null,
        edited_at timestamptz,
        deleted_at timestamptz,
        version int not null default 1,
        primary key (organization_id, id),
        foreign key (organization_id, application_id) references application (organization_id, id),
        foreign key (organization_id, author_id) references member (organization_id, id)
      );
      create index note_of_application on note (organization_id, application_id, created_at desc);

      -- Mail that was or will be sent: the outbox of the mailer and the record of what was said.
      create table message (
        organization_id uuid not null references organization,
        id uuid not null,
        template text not null,
        application_id uuid,
        candidate_id uuid,
        member_id uuid,
        to_address text not null,
        locale text not null,
        subject text not null,
        body_text text not null,
        body_html text not null,
        calendar text,
        calendar_method text check (calendar_method in ('REQUEST','CANCEL')),
        state text not null check (state in ('queued','sending','sent','cancelled','failed')),
        send_at timestamptz not null,
        sent_at timestamptz,
        attempts int not null default 0,
        last_error text,
        dedupe_key text,
        created_at timestamptz not null,
        primary key (organization_id, id),
        unique (organization_id, dedupe_key),
        foreign key (organization_id, application_id) references application (organization_id, id),
        foreign key (organization_id, candidate_id) references candidate (organization_id, id),
        foreign key (organization_id, member_id) references member (organization_id, id)
      );
      create index message_of_application on message (organization_id, application_id, created_at desc);
      create index message_due on message (organization_id, send_at) where state = 'queued';

      create table interview (
        organization_id uuid not null,
        id uuid not null,
        ref text not null,
        application_id uuid not null,
        candidate_id uuid not null,
        planned_interview_id uuid,
        interview_type text not null,
        state text not null check (state in ('draft','availability_requested','availability_received','booking_offered','scheduled','in_progress','awaiting_feedback','complete','cancelled','no_show')),
        minutes int not null,
        during tstzrange,
        time_zone text,
        place text,
        join_link text,
        calendar_uid text not null,
        sequence int not null default 0,
        -- Window and slots (AND of ORs) while a booking is offered
        booking jsonb,
        candidate_moves int not null default 0,
        cancel_reason text,
        created_at timestamptz not null,
        version int not null default 1,
        primary key (organization_id, id),
        unique (organization_id, ref),
        unique (organization_id, calendar_uid),
        foreign key (organization_id, application_id) references application (organization_id, id),
        foreign key (organization_id, candidate_id) references candidate (organization_id, id),
        foreign key (organization_id, planned_interview_id) references planned_interview (organization_id, id),
        check (during is not null or state not in ('scheduled','in_progress','awaiting_feedback','complete')),
        -- Nobody is in two interviews at once: a constraint, not a check.
        constraint candidate_not_double_booked exclude using gist (organization_id with =, candidate_id with =, during with &&)
          where (state in ('scheduled','in_progress'))
      );
      create index interview_of_application on interview (organization_id, application_id);
      create index interview_when on interview using gist (organization_id, during);

      create table participant (
        organization_id uuid not null,
        id uuid not null,
        interview_id uuid not null,
        member_id uuid not null,
        response text not null default 'needs_action' check (response in ('needs_action','accepted','declined','tentative')),
        scorecard_required boolean not null default true,
        training text not null default 'qualified' check (training in ('shadow','reverse_shadow','qualified')),
        -- Copy of the interview's time while it takes place, so that the constraint below can hold.
        busy tstzrange,
        removed_at timestamptz,
        primary key (organization_id, id),
        foreign key (organization_id, interview_id) references interview (organization_id, id),
        foreign key (organization_id, member_id) references member (organization_id, id),
        constraint member_not_double_booked exclude using gist (organization_id with =, member_id with =, busy with &&)
          where (removed_at is null)
      );
      create unique index participant_once on participant (organization_id, interview_id, member_id) where removed_at is null;
      create index participant_of_member on participant (organization_id, member_id);

      create table scorecard (
        organization_id uuid not null,
        id uuid not null,
        interview_id uuid not null,
        application_id uuid not null,
        member_id uuid not null,
        state text not null check (state in ('not_started','draft','submitted','amended','waived','void')),
        framework_version text,
        focus_competencies text[] not null default '{}',
        recommendation text check (recommendation in ('strong_no','no','yes','strong_yes','no_decision')),
        recommendation_evidence text,
        level_vote text check (level_vote in ('below','at','above')),
        summary text,
        private_notes text,
        due_at timestamptz,
        submitted_at timestamptz,
        amended_at timestamptz,
        -- Superseded versions, oldest first
        history jsonb not null default '[]',
        waived_by uuid,
        waive_reason text,
        version int not null default 1,
        primary key (organization_id, id),
        unique (organization_id, interview_id, member_id),
        foreign key (organization_id, interview_id) references interview (organization_id, id),
        foreign key (organization_id, application_id) references application (organization_id, id),
        foreign key (organization_id, member_id) references member (organization_id, id)
      );
      create index scorecard_of_application on scorecard (organization_id, application_id);
      create index scorecard_owed on scorecard (organization_id, member_id) where state in ('not_started','draft');

      create table rating (
        organization_id uuid not null,
        scorecard_id uuid not null,
        competency text not null,
        -- 1-5; null means the competency was not observed
        score int check (score between 1 and 5),
        evidence text not null default '',
        primary key (organization_id, scorecard_id, competency),
        foreign key (organization_id, scorecard_id) references scorecard (organization_id, id)
      );

      create table debrief (
        organization_id uuid not null,
        id uuid not null,
        application_id uuid not null,
        state text not null check (state in ('open','voting','revealed','decided','reopened')),
        owner_id uuid not null,
        vote_deadline timestamptz,
        unlocked_by uuid,
        unlock_reason text,
        revealed_at timestamptz,
        revealed_early boolean not null default false,
        created_at timestamptz not null,
        version int not null default 1,
        primary key (organization_id, id),
        unique (organization_id, application_id),
        foreign key (organization_id, application_id) references application (organization_id, id),
        foreign key (organization_id, owner_id) references member (organization_id, id)
      );

      create table debrief_voter (
        organization_id uuid not null,
        debrief_id uuid not null,
        member_id uuid not null,
        required boolean not null default true,
        primary key (organization_id, debrief_id, member_id),
        foreign key (organization_id, debrief_id) references debrief (organization_id, id),
        foreign key (organization_id, member_id) references member (organization_id, id)
      );

      create table vote (
        organization_id uuid not null,
        debrief_id uuid not null,
        member_id uuid not null,
        choice text not null check (choice in ('advance','hold','reject')),
        level_id uuid,
        confidence int not null check (confidence between 1 and 3),
        reason text not null,
        cast_at timestamptz not null,
        primary key (organization_id, debrief_id, member_id),
        foreign key (organization_id, debrief_id) references debrief (organization_id, id),
        foreign key (organization_id, member_id) references member (organization_id, id),
        foreign key (organization_id, level_id) references level (organization_id, id)
      );

      create table decision (
        organization_id uuid not null,
        id uuid not null,
        debrief_id uuid not null,
        outcome text not null check (outcome in ('advance','hold','reject')),
        level_id uuid,
        rationale text not null,
        dissent text not null default '',
        next_step text not null default '',
        decided_by uuid not null,
        decided_at timestamptz not null,
        -- Computed values that were on screen when the decision was taken (framework document 6.6)
        shown jsonb not null default '[]',
        primary key (organization_id, id),
        foreign key (organization_id, debrief_id) references debrief (organization_id, id),
        foreign key (organization_id, level_id) references level (organization_id, id),
        foreign key (organization_id, decided_by) references member (organization_id, id)
      );

      create table offer (
        organization_id uuid not null,
        id uuid not null,
        ref text not null,
        application_id uuid not null,
        opening_id uuid not null,
        current_version int not null,
        created_at timestamptz not null,
        version int not null default 1,
        primary key (organization_id, id),
        unique (organization_id, ref),
        foreign key (organization_id, application_id) references application (organization_id, id),
        foreign key (organization_id, opening_id) references opening (organization_id, id)
      );
      create index offer_of_application on offer (organization_id, application_id);

      create table offer_version (
        organization_id uuid not null,
        id uuid not null,
        offer_id uuid not null,
        number int not null,
        state text not null check (state in ('draft','pending_approval','approved','sent','viewed','accepted','declined','expired','withdrawn','deprecated')),
        title text not null,
        level_id uuid,
        base_minor bigint not null check (base_minor > 0),
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        pay_interval text not null check (pay_interval in ('year','month','day','hour')),
        bonus_percent int check (bonus_percent between 0 and 200),
        equity text not null default '',
        extras text not null default '',
        start_on date not null,
        -- Why the amount lies outside the published range; needed when it does.
        outside_range_reason text,
        letter_text text,
        letter_sha256 bytea,
        letter_document_id uuid,
        created_by uuid not null,
        created_at timestamptz not null,
        sent_at timestamptz,
        expires_at timestamptz,
        viewed_at timestamptz,
        answered_at timestamptz,
        answered_name text,
        answered_address text,
        decline_reason text,
        primary key (organization_id, id),
        unique (organization_id, offer_id, number),
        foreign key (organization_id, offer_id) references offer (organization_id, id),
        foreign key (organization_id, level_id) references level (organization_id, id),
        foreign key (organization_id, created_by) references member (organization_id, id),
        foreign key (organization_id, letter_document_id) references document (organization_id, id)
      );

      create table task (
        organization_id uuid not null references organization,
        id uuid not null,
        kind text not null,
        member_id uuid not null,
        application_id uuid,
        requisition_id uuid,
        interview_id uuid,
        due_at timestamptz,
        created_at timestamptz not null,
        done_at timestamptz,
        dedupe_key text,
        primary key (organization_id, id),
        unique (organization_id, dedupe_key),
        foreign key (organization_id, member_id) references member (organization_id, id),
        foreign key (organization_id, application_id) references application (organization_id, id),
        foreign key (organization_id, requisition_id) references requisition (organization_id, id),
        foreign key (organization_id, interview_id) references interview (organization_id, id)
      );
      create index task_open on task (organization_id, member_id, due_at) where done_at is null;
    `);
    for (const table of ["candidate", "candidate_email", "candidate_phone", "consent", "application", "document"])
      await wallIn(runner, table);
    for (const table of ["note", "message", "interview", "participant", "scorecard", "rating", "debrief"])
      await wallIn(runner, table);
    for (const table of ["debrief_voter", "vote", "offer", "offer_version", "task"]) await wallIn(runner, table);
    await wallIn(runner, "stage_transition", "append-only");
    await wallIn(runner, "decision", "append-only");
  }

  async down(): Promise<void> {
    throw new Error("Not undone; drop the database instead.");
  }
}
