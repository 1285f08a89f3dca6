/** What a column says about a person. Blind review and erasure are computed from this. */
export const DATA_CLASSES = ["contact", "document", "judgement", "pay", "demographic", "none"] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** What erasure does to a row: the row goes, the row stays without personal columns, or nothing is ever removed. */
export type Deletion = "erase" | "archive" | "append-only";

/** How long personal columns stay: the candidate's retention rule, the membership, or as long as the organization. */
export type Retention = "candidate" | "member" | "organization" | "none";

export interface TableDeclaration {
  readonly deletion: Deletion;
  readonly retention: Retention;
  readonly columns: { readonly [C in DataClass]?: readonly string[] };
}

const table = (deletion: Deletion, retention: Retention, columns: TableDeclaration["columns"]): TableDeclaration => ({
  deletion,
  retention,
  columns,
});

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Every column of every table, declared. A test fails for one that is not. `organization_id` is everywhere. */
export const PERSONAL_DATA: Readonly<Record<string, TableDeclaration>> = {
  organization: table("archive", "organization", {
    contact: ["privacy_contact"],
    none: words(`name slug locale time_zone scorecard_visibility rejection_delay_hours holidays
      privacy_notice_version created_at`),
  }),
  organization_slug: table("archive", "none", { none: ["slug"] }),
  ref_counter: table("archive", "none", { none: words("kind last") }),
  rate_limit: table("erase", "none", { none: words("key points expire") }),
  department: table("archive", "none", { none: words("id name parent_id") }),
  location: table("archive", "none", { none: words("id name country region city time_zone") }),
  level: table("archive", "none", { none: words("id name position") }),
  member: table("archive", "member", {
    contact: words("email name title password_hash linked_candidate_id"),
    none: words(`id role time_zone locale working_hours daily_interview_limit weekly_interview_limit preferences
      disabled_at created_at`),
  }),
  member_busy: table("erase", "member", { contact: ["reason"], none: words("id member_id during") }),
  interviewer_qualification: table("erase", "member", {
    judgement: words("training calibrated_at"),
    none: words("member_id interview_type"),
  }),
  session: table("erase", "none", {
    none: words(
      `id token_hash kind member_id candidate_id interview_id fresh_until created_at last_seen_at expires_at`,
    ),
  }),
  link_token: table("erase", "none", {
    contact: ["payload"],
    none: words(`id token_hash kind member_id candidate_id application_id interview_id single_use created_at expires_at
      consumed_at revoked_at`),
  }),
  activity: table("append-only", "organization", {
    none: words(`id at actor_kind actor_id on_behalf_of type version requisition_id application_id subject_id facts`),
  }),
  reaction_done: table("append-only", "none", { none: words("activity_id reaction at") }),
  idempotency_key: table("erase", "none", { none: words("actor key command fingerprint outcome at") }),

  requisition: table("archive", "organization", {
    pay: words("pay_min_minor pay_max_minor pay_currency pay_interval"),
    none: words(`id ref state title level_id department_id location_id workplace headcount profile weights must_haves
      hands_on_percent charter justification target_start_on target_hire_on owner_id hiring_manager_id confidential
      hold_reason close_reason framework_version approval_version version created_at updated_at opened_at closed_at`),
  }),
  hiring_team_member: table("erase", "member", { none: words("requisition_id member_id role") }),
  opening: table("archive", "organization", {
    none: words("id requisition_id code state reserved_by filled_by opened_at closed_at close_reason"),
  }),
  interview_plan: table("archive", "organization", {
    none: words("id requisition_id version framework_version settings gap_waiver created_at"),
  }),
  planned_interview: table("archive", "organization", {
    none: words("id plan_id position interview_type minutes raters focus_competencies kit"),
  }),
  planned_interviewer: table("erase", "member", { none: words("planned_interview_id member_id") }),
  approval_process: table("archive", "organization", {
    none: words("id name subject priority scope sequential groups active"),
  }),
  approval_flow: table("archive", "organization", {
    pay: ["guarded"],
    none: words(
      `id process_id subject subject_id subject_version requested_by state sequential created_at resolved_at`,
    ),
  }),
  approval_group: table("archive", "organization", { none: words("id flow_id position name required state") }),
  approver: table("archive", "organization", {
    judgement: ["reason"],
    none: words("id group_id member_id state acted_by acted_at"),
  }),
  posting: table("archive", "organization", {
    none: words(`id ref requisition_id audience language state title body location_id workplace pay_min_minor
      pay_max_minor pay_currency pay_interval form form_version first_published_at content_changed_at closes_on publish_on
      version created_at`),
  }),
  stage: table("archive", "none", {
    none: words("id requisition_id key name type position reply_days candidate_label"),
  }),

  candidate: table("archive", "candidate", {
    contact: words("name preferred_name pronouns headline current_title current_employer place time_zone links"),
    judgement: ["tags"],
    none: words("id ref locale private anonymized_at created_at version"),
  }),
  candidate_email: table("erase", "candidate", { contact: ["email"], none: words("candidate_id position proved_at") }),
  candidate_phone: table("erase", "candidate", { contact: ["phone"], none: words("candidate_id position") }),
  consent: table("archive", "candidate", {
    none: words(`id candidate_id application_id kind text_version locale given_at expires_at withdrawn_at`),
  }),
  application: table("archive", "candidate", {
    contact: ["answers"],
    judgement: words("rejection_reason rejection_competencies rejection_note withdrawal_reason"),
    none: words(`id ref candidate_id requisition_id posting_id kind status stage_id last_stage_id entered_stage_at
      reply_due_at owner_id source referrer_id form_version plan_id review_on rejected_at withdrawn_at hired_at start_on
      last_activity_at applied_at version`),
  }),
  stage_transition: table("append-only", "candidate", {
    judgement: ["reason"],
    none: words("id application_id from_stage_id to_stage_id to_status actor_kind by_member_id at undoes step"),
  }),
  document: table("erase", "candidate", {
    document: words("file_name extracted_text marks storage_key sha256"),
    none: words(`id kind candidate_id application_id offer_version_id visibility media_type byte_size promoted_at
      scan_state text_state uploaded_at`),
  }),
  file_token: table("erase", "none", {
    none: words("id token_hash document_id member_id candidate_id created_at expires_at"),
  }),
  note: table("erase", "candidate", {
    judgement: words("body history"),
    none: words("id application_id author_id visibility mentions created_at edited_at deleted_at version"),
  }),
  message: table("erase", "candidate", {
    contact: words("to_address subject body_text body_html calendar link reply_to reply_to_name"),
    none: words(`id template application_id candidate_id member_id locale calendar_method state send_at sent_at attempts
      last_error dedupe_key created_at`),
  }),
  interview: table("archive", "candidate", {
    contact: words("place join_link"),
    none: words(`id ref application_id candidate_id planned_interview_id interview_type state minutes during time_zone
      calendar_uid sequence booking candidate_moves cancel_reason created_at version`),
  }),
  participant: table("archive", "candidate", {
    none: words("id interview_id member_id response scorecard_required training busy removed_at"),
  }),
  scorecard: table("archive", "candidate", {
    judgement: words("recommendation recommendation_evidence level_vote summary private_notes history waive_reason"),
    none: words(`id interview_id application_id member_id state framework_version focus_competencies due_at submitted_at
      amended_at waived_by version`),
  }),
  rating: table("archive", "candidate", {
    judgement: words("score evidence not_observed"),
    none: words("scorecard_id competency"),
  }),
  debrief: table("archive", "candidate", {
    judgement: ["unlock_reason"],
    none: words(
      `id application_id state owner_id vote_deadline unlocked_by revealed_at revealed_early created_at version`,
    ),
  }),
  debrief_voter: table("archive", "candidate", { none: words("debrief_id member_id required") }),
  vote: table("archive", "candidate", {
    judgement: words("choice level_id confidence reason"),
    none: words("debrief_id member_id cast_at"),
  }),
  decision: table("append-only", "candidate", {
    judgement: words("outcome level_id rationale dissent next_step shown"),
    none: words("id debrief_id decided_by decided_at"),
  }),
  offer: table("archive", "candidate", {
    none: words("id ref application_id opening_id current_version created_at version"),
  }),
  offer_version: table("archive", "candidate", {
    contact: words("answered_name answered_address"),
    document: words("letter_text letter_sha256"),
    pay: words("base_minor currency pay_interval bonus_percent equity extras outside_range_reason"),
    judgement: ["decline_reason"],
    none: words(`id offer_id number state title level_id start_on letter_document_id created_by created_at sent_at
      expires_at viewed_at answered_at`),
  }),
  task: table("erase", "member", {
    none: words("id kind member_id application_id requisition_id interview_id due_at created_at done_at dedupe_key"),
  }),
};

/** The columns a blind reviewer never receives, computed from the classes: who somebody is and what they handed in. */
export function maskedForBlindReview(tableName: string): readonly string[] {
  const columns = PERSONAL_DATA[tableName]?.columns;
  return [...(columns?.contact ?? []), ...(columns?.document ?? [])];
}
