import { COMPETENCIES } from "@leadline/domain/framework/competencies/competencies";
import { CANDIDATE_PREPARATION } from "@leadline/domain/framework/interview-types/candidate-preparation";
import { defaultForm } from "@leadline/domain/posting/form/default-form";
import {
  draftPosting,
  type PlannedConversation,
  type PostingSource,
} from "@leadline/domain/posting/text/posting-template";
import { charter } from "@leadline/domain/requisition/charter";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { contactOf, senderOf } from "#features/message/recipient.js";
import { layPipeline } from "#features/pipeline/lay-pipeline.js";
import { Requisition } from "#features/requisition/requisition.entity.js";
import { Posting } from "./posting.entity.js";

/**
 * Writes the first draft of a requisition's posting from its charter and plan. A requisition that has one that is not
 * closed keeps it: asking again answers the same.
 */
export async function createPosting(
  tx: Tx,
  requisitionId: string,
): Promise<Result<{ readonly postingId: string }, never>> {
  const requisition = await tx.lock(Requisition, requisitionId);
  const [current] = await tx.query<{ id: string }>(
    `select id from posting where organization_id = $1 and requisition_id = $2 and audience = 'public' and state <> 'closed'`,
    [tx.organizationId, requisitionId],
  );

  await tx.authorize("posting.update", { requisitionId });
  if (current) return ok({ postingId: current.id });

  const postingId = tx.newId();
  const ref = await tx.newRef("JOB");
  const { payMinMinor, payMaxMinor, payCurrency, payInterval, handsOnPercent } = requisition;
  await tx.em.insert(Posting, {
    organizationId: tx.organizationId,
    id: postingId,
    ref,
    requisitionId,
    audience: "public",
    language: "en",
    state: "draft",
    title: requisition.title,
    body: draftPosting(await sourceOf(tx, requisition)),
    locationId: requisition.locationId,
    workplace: requisition.workplace,
    payMinMinor,
    payMaxMinor,
    payCurrency,
    payInterval,
    form: defaultForm(handsOnPercent),
    formVersion: 1,
    contentChangedAt: tx.now,
    version: 1,
    createdAt: tx.now,
  });
  await tx.record({ type: "posting.drafted", subjectId: postingId, requisitionId, facts: { ref } });
  return ok({ postingId });
}

async function sourceOf(tx: Tx, requisition: Requisition): Promise<PostingSource> {
  const [manager] = await tx.query<{ name: string; title: string }>(
    `select name, coalesce(title, '') as title from member where organization_id = $1 and id = $2`,
    [tx.organizationId, requisition.hiringManagerId],
  );
  const stages = await layPipeline(tx, requisition.id);
  const reading = stages.filter(({ type }) => type === "lead" || type === "review");
  const hasScreen = stages.some(({ type }) => type === "screen");
  return {
    organization: (await senderOf(tx)).name,
    handsOnPercent: requisition.handsOnPercent,
    profile: requisition.profile,
    mustHaves: requisition.mustHaves,
    weights: requisition.weights,
    charter: charter.catch({}).parse(requisition.charter),
    hiringManager: manager ?? { name: "", title: "" },
    contact: await contactOf(tx, requisition.id),
    interviews: [...(hasScreen ? [SCREEN] : []), ...(await plannedConversations(tx, requisition.id))],
    replyDays: reading.reduce((days, { replyDays }) => days + replyDays, 0),
  };
}

const SCREEN: PlannedConversation = {
  title: CANDIDATE_PREPARATION["IT-SCREEN"].title,
  minutes: 30,
  looksAt: "",
  preparation: CANDIDATE_PREPARATION["IT-SCREEN"].text,
};

/** The interviews of the newest plan, in the words candidates are prepared with. */
async function plannedConversations(tx: Tx, requisitionId: string): Promise<PlannedConversation[]> {
  const planned = await tx.query<{ type: string; minutes: number; focus: string[] }>(
    `select i.interview_type as type, i.minutes, i.focus_competencies as focus from planned_interview i
     where i.organization_id = $1 and i.plan_id = (select id from interview_plan where organization_id = $1
       and requisition_id = $2 order by version desc limit 1)
     order by i.position`,
    [tx.organizationId, requisitionId],
  );
  return planned.map(({ type, minutes, focus }) => {
    const told = PREPARATIONS.get(type);
    const looksAt = focus.flatMap((id) => COMPETENCY_NAMES.get(id)?.toLowerCase() ?? []).join(", and at ");
    return { title: told?.title ?? "Interview", minutes, looksAt, preparation: told?.text ?? "" };
  });
}

const PREPARATIONS = new Map<string, { readonly title: string; readonly text: string }>(
  Object.entries(CANDIDATE_PREPARATION),
);
const COMPETENCY_NAMES = new Map<string, string>(Object.entries(COMPETENCIES).map(([id, { name }]) => [id, name]));
