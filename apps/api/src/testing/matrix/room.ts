import { v7 as uuidv7 } from "uuid";
import type { TeamRole } from "@leadline/domain/authorization/can";
import type { CandidateActor, MemberActor } from "#core/actor.js";
import { anApplication } from "#features/application/application.testing.js";
import { aCandidate } from "#features/candidate/candidate.testing.js";
import { anInterview } from "#features/interview/interview.testing.js";
import { TERMS, theCandidate } from "#features/offer/offer.testing.js";
import { layPipeline } from "#features/pipeline/lay-pipeline.js";
import { aJob } from "#features/posting/posting.testing.js";
import { anOpening, aRequisition } from "#features/requisition/requisition.testing.js";
import type { World } from "../world.js";

/** Texts that stand in one place only, so that finding them in an answer says what was shown. */
export const PRIVATE_NOTE = "Between us: the salary was named on the phone.";
export const CARD_SUMMARY = "Cut the report and kept the ledger check.";

/** Who takes which part in a requisition's work. */
export interface Parts {
  readonly team: readonly { readonly memberId: string; readonly role: TeamRole }[];
  readonly hiringManager: MemberActor;
  readonly booked: MemberActor;
  readonly approver: MemberActor;
  readonly offerApprover: MemberActor;
  /** Wrote a note for deciders only, and is asked nothing. */
  readonly scribe: MemberActor;
  /** Everybody who is asked, for rows each of them owns. */
  readonly everybody: readonly MemberActor[];
}

/** One requisition with everything the matrix is about: from the charter to an offer that waits for an answer. */
export interface Room {
  readonly confidential: boolean;
  /** Values for arguments by name; `applicationRef` and the like by what they stand for. */
  readonly ids: Readonly<Record<string, string>>;
  readonly candidate: CandidateActor;
  readonly candidateName: string;
  readonly heldInterviewId: string;
  /** Any of these in an answer says that the room was in it. */
  readonly marks: readonly string[];
  /** A stretch of time each of them keeps free. */
  readonly blockOf: ReadonlyMap<string, string>;
  /** A note each of them wrote, entitled or not. */
  readonly noteOf: ReadonlyMap<string, string>;
}

/** Furnishes a room through builders and rows; the people are the same in every room. */
export async function aRoom(world: World, parts: Parts, confidential: boolean): Promise<Room> {
  const { hiringManager, booked } = parts;
  const { organizationId } = world;
  const title = confidential ? "Tech Lead, Quiet acquisition" : "Tech Lead, Parcel tracking";
  const requisition = await aRequisition(
    world,
    { ownerId: hiringManager.memberId, title, state: "open", confidential },
    parts.team,
  );
  const requisitionId = requisition.id;
  await anOpening(world, requisition);
  const opening = await anOpening(world, requisition);
  const stages = await world.inside((tx) => layPipeline(tx, requisitionId));
  const recruiter = { ...hiringManager, memberId: parts.team.find(({ role }) => role === "recruiter")?.memberId ?? "" };
  const pipeline = {
    requisitionId,
    ref: requisition.ref,
    stages: Object.fromEntries(stages.map(({ key, id }) => [key, id])),
    recruiter,
    hiringManager,
  };
  const job = await aJob(world, { pipeline, title });
  const phone = confidential ? "+31611111111" : "+31622222222";
  const candidateName = confidential ? "Ngozi Quietly" : "Amara Loudly";
  const application = await anApplication(world, {
    pipeline,
    stage: "ST-OFFER",
    candidate: { name: candidateName, phones: [phone] },
  });
  const { applicationId, candidateId, stageId } = application;
  const before = await anApplication(world, {
    pipeline,
    candidateId: (await aCandidate(world, { name: "Somebody Before", phones: [phone] })).candidateId,
  });
  const [planId, plannedInterviewId, documentId, offerId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const [debriefId, flowId, offerFlowId, messageId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  const each = () => new Map(parts.everybody.map(({ memberId }) => [memberId, uuidv7()]));
  const [noteOf, blockOf] = [each(), each()];

  await world.inside(async (tx) => {
    const put = (table: string, row: Readonly<Record<string, unknown>>) => {
      const columns = Object.keys(row);
      return tx.query(
        `insert into ${table} (organization_id, ${columns.join(", ")}) values ($1, ${columns.map((_, at) => `$${at + 2}`).join(", ")})`,
        [organizationId, ...Object.values(row)],
      );
    };
    const [at, memberId] = [tx.now, hiringManager.memberId];
    await put("interview_plan", {
      id: planId,
      requisition_id: requisitionId,
      version: 1,
      framework_version: requisition.frameworkVersion,
      created_at: at,
    });
    await put("planned_interview", {
      id: plannedInterviewId,
      plan_id: planId,
      position: 1,
      interview_type: "IT-PLAN",
      minutes: 60,
      raters: 1,
      focus_competencies: ["TL-PLAN", "TL-JUDG"],
    });
    await put("planned_interviewer", { planned_interview_id: plannedInterviewId, member_id: booked.memberId });
    await tx.query("update application set plan_id = $2 where organization_id = $1 and requisition_id = $3", [
      organizationId,
      planId,
      requisitionId,
    ]);
    await tx.query(
      `update application set status = 'rejected', stage_id = null, last_stage_id = $2, rejection_reason = 'RJ-ROLE-SKILL',
         rejected_at = $3 where organization_id = $1 and id = $4`,
      [organizationId, before.stageId, at, before.applicationId],
    );
    await put("stage_transition", {
      id: tx.newId(),
      application_id: before.applicationId,
      from_stage_id: before.stageId,
      to_status: "rejected",
      actor_kind: "member",
      by_member_id: memberId,
      at,
      step: 2,
    });
    await put("document", {
      id: documentId,
      kind: "resume",
      candidate_id: candidateId,
      application_id: applicationId,
      file_name: "resume.txt",
      media_type: "text/plain",
      byte_size: 3,
      sha256: Buffer.alloc(32),
      storage_key: documentId,
      promoted_at: at,
      text_state: "ready",
      extracted_text: "Led a team.",
      uploaded_at: at,
    });
    await put("note", {
      id: tx.newId(),
      application_id: applicationId,
      author_id: recruiter.memberId,
      visibility: "public",
      body: "Met at a conference.",
      created_at: at,
    });
    await put("note", {
      id: tx.newId(),
      application_id: applicationId,
      author_id: parts.scribe.memberId,
      visibility: "private",
      body: PRIVATE_NOTE,
      created_at: at,
    });
    for (const [member_id, id] of blockOf)
      await put("member_busy", { id, member_id, during: "[2027-01-01T09:00:00Z,2027-01-01T10:00:00Z)" });
    for (const [author, id] of noteOf)
      await put("note", {
        id,
        application_id: applicationId,
        author_id: author,
        visibility: "public",
        body: "Mine.",
        created_at: at,
      });
    await put("message", {
      id: messageId,
      template: "application_received",
      application_id: applicationId,
      candidate_id: candidateId,
      to_address: "c@example.com",
      locale: "en",
      subject: "We have it",
      body_text: "Hello.",
      body_html: "<p>Hello.</p>",
      state: "sent",
      send_at: at,
      sent_at: at,
      created_at: at,
    });
    const [process] = [uuidv7()];
    await put("approval_process", {
      id: process,
      name: "Anything",
      subject: "requisition",
      priority: -1,
      groups: "[]",
      active: false,
    });
    const guarded = {
      headcount: 2,
      levelId: null,
      departmentId: null,
      locationId: null,
      payMinMinor: 9_000_000,
      payMaxMinor: 11_000_000,
      payCurrency: "EUR",
      payInterval: "year",
    };
    const earlier = uuidv7();
    await put("approval_flow", {
      id: earlier,
      process_id: process,
      subject: "requisition",
      subject_id: requisitionId,
      subject_version: 1,
      requested_by: memberId,
      state: "approved",
      sequential: true,
      created_at: new Date(at.getTime() - 1000),
      guarded: JSON.stringify({ ...guarded, payMinMinor: 8_000_000 }),
    });
    await put("approval_group", {
      id: uuidv7(),
      flow_id: earlier,
      position: 1,
      name: "Finance",
      required: 1,
      state: "approved",
    });
    await tx.query(
      "insert into approver (organization_id, id, group_id, member_id, state) select $1, $2, id, $3, 'approved' from approval_group where organization_id = $1 and flow_id = $4",
      [organizationId, uuidv7(), parts.approver.memberId, earlier],
    );
    for (const [id, subject, subjectId, member] of [
      [flowId, "requisition", requisitionId, parts.approver],
      [offerFlowId, "offer", offerId, parts.offerApprover],
    ] as const) {
      const groupId = uuidv7();
      await put("approval_flow", {
        id,
        process_id: process,
        subject,
        subject_id: subjectId,
        subject_version: 2,
        requested_by: memberId,
        state: "pending",
        sequential: true,
        created_at: at,
        guarded: JSON.stringify(guarded),
      });
      await put("approval_group", {
        id: groupId,
        flow_id: id,
        position: 1,
        name: "Finance",
        required: 1,
        state: "due",
      });
      await put("approver", { id: uuidv7(), group_id: groupId, member_id: member.memberId, state: "pending" });
    }
    await put("debrief", {
      id: debriefId,
      application_id: applicationId,
      state: "revealed",
      owner_id: memberId,
      created_at: at,
      revealed_at: at,
    });
    for (const voter of [hiringManager, booked])
      await put("debrief_voter", { debrief_id: debriefId, member_id: voter.memberId });
    await put("offer", {
      id: offerId,
      ref: await tx.newRef("OFF"),
      application_id: applicationId,
      opening_id: opening.id,
      current_version: 1,
      created_at: at,
    });
    await put("offer_version", {
      id: uuidv7(),
      offer_id: offerId,
      number: 1,
      state: "sent",
      title,
      base_minor: TERMS.baseMinor,
      currency: "EUR",
      pay_interval: "year",
      start_on: TERMS.startOn,
      letter_text: "Dear candidate.",
      letter_sha256: Buffer.alloc(32),
      created_by: recruiter.memberId,
      created_at: at,
      sent_at: at,
      expires_at: new Date(at.getTime() + 5 * 86_400_000),
    });
    await put("activity", {
      id: tx.newId(),
      at,
      actor_kind: "member",
      actor_id: recruiter.memberId,
      type: "application.received",
      version: 1,
      requisition_id: requisitionId,
      application_id: applicationId,
      subject_id: applicationId,
      facts: "{}",
    });
  });

  const loop = { requisitionId, stageId, planId, plannedInterviewId, candidateId, applicationId };
  const start = world.services.now().getTime() - (confidential ? 8 : 4) * 3_600_000;
  const held = await anInterview(world, {
    loop,
    interviewerIds: [booked.memberId],
    state: "complete",
    during: { start, end: start + 3_600_000 },
  });
  const cancelled = await anInterview(world, { loop, interviewerIds: [], state: "cancelled", during: null });
  const offered = await anInterview(world, { loop, interviewerIds: [], state: "booking_offered", during: null });
  await world.inside(async (tx) => {
    await tx.query(
      `update scorecard set state = 'submitted', recommendation = 'yes', summary = $3, submitted_at = $4
       where organization_id = $1 and interview_id = $2`,
      [organizationId, held.interviewId, CARD_SUMMARY, tx.now],
    );
    await tx.query("update interview set cancel_reason = 'They fell ill.' where organization_id = $1 and id = $2", [
      organizationId,
      cancelled.interviewId,
    ]);
    const from = tx.now.getTime() + 2 * 86_400_000;
    await tx.query("update interview set booking = $3 where organization_id = $1 and id = $2", [
      organizationId,
      offered.interviewId,
      JSON.stringify({
        from,
        until: from + 4 * 86_400_000,
        seats: [[booked.memberId]],
        bufferMinutes: 0,
        noticeHours: 12,
        expiresAt: from,
      }),
    ]);
  });

  const refs = await world.inside(async (tx) => {
    const [row] = await tx.query<{ application: string; before: string }>(
      `select (select ref from application where organization_id = $1 and id = $2) as application,
         (select ref from application where organization_id = $1 and id = $3) as before`,
      [organizationId, applicationId, before.applicationId],
    );
    return row ?? { application: "", before: "" };
  });
  return {
    confidential,
    ids: {
      requisitionId,
      requisitionRef: requisition.ref,
      requisition: requisition.ref,
      applicationId,
      applicationRef: refs.application,
      endedApplicationId: before.applicationId,
      endedApplicationRef: refs.before,
      candidateId,
      interviewId: held.interviewId,
      interviewRef: held.ref,
      offeredInterviewId: offered.interviewId,
      offeredInterviewRef: offered.ref,
      cancelledInterviewRef: cancelled.ref,
      plannedInterviewId,
      documentId,
      offerId,
      bookedId: booked.memberId,
      debriefId,
      messageId,
      flowId,
      offerFlowId,
      stageId,
      toStageId: stageId,
      expectedStageId: stageId,
      postingId: job.postingId,
      jobRef: job.ref,
    },
    candidate: theCandidate(world, candidateId),
    candidateName,
    heldInterviewId: held.interviewId,
    marks: [
      requisitionId,
      requisition.ref,
      applicationId,
      candidateId,
      job.ref,
      offerId,
      refs.application,
      before.applicationId,
      held.interviewId,
      candidateName,
    ],
    noteOf,
    blockOf,
  };
}
