import { v7 as uuidv7 } from "uuid";
import type { KitActor } from "#core/actor.js";
import { debriefCommand } from "#features/debrief/debrief.testing.js";
import { aLoop, anInterview } from "#features/interview/interview.testing.js";
import { anOfferTable, aSentOffer, theCandidate } from "#features/offer/offer.testing.js";
import { aJob } from "#features/posting/posting.testing.js";
import { somePlaces } from "#features/requisition/requisition.testing.js";
import { aHeldInterview } from "#features/scorecard/scorecard.testing.js";
import { aKey, as, type Visitor, type World } from "../world.js";

/** One of everything that requests are about, and the people who may ask. */
export interface HostileRoom {
  readonly visitors: Readonly<Record<"employer" | "candidate", readonly Visitor[]>>;
  /** A fitting value for an argument or input field of this name; undefined leaves it to the schema. */
  readonly fitting: (name: string, field: string) => unknown;
}

export async function aHostileRoom(world: World): Promise<HostileRoom> {
  const admin = await world.aMember("admin");
  const interviewer = await world.aMember("member", "Teodor Almqvist");
  const table = await anOfferTable(world, 2);
  const { offerId } = await aSentOffer(world, table);
  const job = await aJob(world, { pipeline: table.pipeline });
  const places = await somePlaces(world);
  const loop = await aLoop(world, {
    ownerId: table.recruiter.memberId,
    hiringManagerId: table.pipeline.hiringManager.memberId,
  });
  const held = await aHeldInterview(world, [interviewer.memberId], { loop });
  const ahead = await anInterview(world, {
    loop: await aLoop(world, { beside: loop }),
    interviewerIds: [interviewer.memberId],
  });
  const { pipeline, application, recruiter } = table;
  await as(world, recruiter)(`mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename } }`, {
    input: {
      clientMutationId: aKey(),
      applicationId: application.applicationId,
      body: "Met at a fair.",
      visibility: "public",
    },
  });
  await debriefCommand(world, admin, "openDebrief", {
    applicationId: loop.applicationId,
    reason: "The last card is late.",
  });
  const [row] = await world.inside((tx) =>
    tx.query<{ note: string; debrief: string; flow: string }>(
      `select (select id from note where organization_id = $1 limit 1) as note,
         (select id from debrief where organization_id = $1 limit 1) as debrief,
         (select id from approval_flow where organization_id = $1 limit 1) as flow`,
      [world.organizationId],
    ),
  );
  const kit: KitActor = { ...interviewer, kind: "kit", interviewId: held.interviewId };
  const known: Readonly<Record<string, unknown>> = {
    applicationId: application.applicationId,
    applicationRef: application.ref,
    requisition: pipeline.ref,
    requisitionRef: pipeline.ref,
    requisitionId: pipeline.requisitionId,
    candidateId: application.candidateId,
    stageId: application.stageId,
    toStageId: pipeline.stages["ST-REVIEW"],
    expectedStageId: application.stageId,
    plannedInterviewId: loop.plannedInterviewId,
    memberId: interviewer.memberId,
    removedMemberId: interviewer.memberId,
    memberIds: [interviewer.memberId],
    interviewerIds: [interviewer.memberId],
    ownerId: recruiter.memberId,
    hiringManagerId: recruiter.memberId,
    seats: [[interviewer.memberId]],
    postingId: job.postingId,
    jobRef: job.ref,
    offerId,
    noteId: row?.note,
    debriefId: row?.debrief,
    flowId: row?.flow ?? uuidv7(),
    departmentId: places.departmentId,
    locationId: places.locationId,
    levelId: places.levelId,
    documentId: null,
    applySession: null,
    email: "ana.sousa@example.com",
    name: "Ana Sousa",
    locale: "en",
    noticeVersion: "1",
    answers: [],
    questions: [],
    visibility: "public",
    decision: "approve",
    payInterval: "year",
    interval: "year",
    currency: "EUR",
    payCurrency: "EUR",
    workplace: "hybrid",
    role: "interviewer",
    type: "IT-PLAN",
    profile: "TP-DELIVERY",
    competency: "TL-PLAN",
    competencies: ["TL-PLAN"],
    mustHaves: ["TL-PLAN"],
    timeZone: "Europe/Lisbon",
    teamKind: "product",
    onCall: "none",
    startsAt: "2026-12-01T10:00:00Z",
    from: "2026-12-01T08:00:00Z",
    until: "2026-12-04T17:00:00Z",
    expiresAt: "2026-12-01T09:00:00Z",
    reviewOn: "2026-12-08",
    startOn: "2027-02-01",
    measure: "applied",
    q: "an",
    states: ["open"],
    after: null,
    filter: null,
    first: 10,
  };
  return {
    visitors: {
      employer: [admin, recruiter, interviewer, kit],
      candidate: [theCandidate(world, application.candidateId), "public"],
    },
    fitting: (name, field) => {
      if (name === "ref") return ref(field);
      if (name === "interviewId") return /card|kit/i.test(field) ? held.interviewId : ahead.interviewId;
      if (name === "applicationId" && /Debrief|waive|Interview|Booking|freeTimes/.test(field))
        return loop.applicationId;
      if (/^(from|to)$/.test(name) && field.startsWith("funnel")) return null;
      return known[name];
    },
  };

  function ref(field: string): string {
    if (field === "interview" || field === "kit") return held.ref;
    if (field === "job") return job.ref;
    return field === "requisition" ? pipeline.ref : application.ref;
  }
}
