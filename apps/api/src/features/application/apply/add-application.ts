import type { ApplicationDraft } from "@leadline/domain/application/apply/application-draft";
import { replyDueAt } from "@leadline/domain/pipeline/deadline";
import { firstStage } from "@leadline/domain/pipeline/stage-order";
import type { Answer } from "@leadline/domain/posting/form/answers";
import type { Tx } from "#core/write/tx.js";
import { layPipeline } from "#features/pipeline/lay-pipeline.js";
import { workCalendar } from "#features/pipeline/work-calendar.js";
import type { Posting } from "#features/posting/posting.entity.js";
import { Application } from "#features/application/application.entity.js";
import { attachDocument } from "./attach-document.js";
import type { Applicant } from "./find-or-add-candidate.js";
import { keepConsent } from "./keep-consent.js";
import { noteCurrentJob } from "./note-current-job.js";
import { addTransition } from "#features/application/transition.js";

/** A form that was found to be in order. */
export interface SentForm {
  readonly tx: Tx;
  readonly posting: Posting;
  readonly draft: ApplicationDraft;
  readonly answers: readonly Answer[];
  readonly documentId: string | null;
  readonly person: Applicant;
}

/** Puts an application into the first stage of its pipeline, with everything that came with it. */
export async function addApplication({ tx, posting, draft, answers, documentId, person }: SentForm): Promise<string> {
  const { candidateId, perhapsSameAs } = person;
  const { requisitionId } = posting;
  const stage = firstStage(await layPipeline(tx, requisitionId));
  if (!stage) throw new Error("A requisition has no stages.");
  const dueAt = replyDueAt(tx.now.getTime(), stage.replyDays, await workCalendar(tx, requisitionId));
  const [plan] = await tx.query<{ id: string }>(
    `select id from interview_plan where organization_id = $1 and requisition_id = $2 order by version desc limit 1`,
    [tx.organizationId, requisitionId],
  );

  const applicationId = tx.newId();
  await tx.em.insert(Application, {
    organizationId: tx.organizationId,
    id: applicationId,
    ref: await tx.newRef("APP"),
    candidateId,
    requisitionId,
    postingId: posting.id,
    kind: "candidate",
    status: "active",
    stageId: stage.id,
    enteredStageAt: tx.now,
    replyDueAt: dueAt === null ? null : new Date(dueAt),
    source: "careers_site",
    answers,
    formVersion: posting.formVersion,
    planId: plan?.id ?? null,
    rejectionCompetencies: [],
    lastActivityAt: tx.now,
    appliedAt: tx.now,
    version: 1,
  });
  await addTransition(tx, { applicationId, fromStageId: null, toStageId: stage.id, toStatus: "active" });
  await tx.record({
    type: "application.submitted",
    subjectId: applicationId,
    requisitionId,
    applicationId,
    facts: {
      candidateId,
      postingId: posting.id,
      stageId: stage.id,
      source: "careers_site",
      ...(perhapsSameAs !== null && { perhapsSameAs }),
    },
  });
  await keepConsent(tx, { candidateId, applicationId, ...draft });
  if (documentId !== null) {
    await attachDocument(tx, { documentId, candidateId, applicationId });
    await noteCurrentJob(tx, { documentId, candidateId });
  }
  return applicationId;
}
