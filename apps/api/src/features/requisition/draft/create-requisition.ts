import { FRAMEWORK_VERSION } from "@leadline/domain/framework/framework-version";
import { PROFILES } from "@leadline/domain/framework/profile";
import { requisitionDraft } from "@leadline/domain/requisition/requisition-draft";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { forbidden } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { applyDraft, checkReferences } from "./apply-draft.js";
import { outcomeOf, type RequisitionOutcome } from "./change-requisition.js";
import { joinTeam } from "#features/requisition/team/join-team.js";
import { Requisition } from "#features/requisition/requisition.entity.js";

/** Begins a draft. Whoever writes it owns it, and is hiring manager until they name somebody else. */
export async function createRequisition(tx: Tx, input: unknown): Promise<Result<RequisitionOutcome, InvalidInput>> {
  if (tx.actor.kind !== "member") throw forbidden();
  const { memberId, role } = tx.actor;
  await tx.authorize("requisition.create");
  const parsed = parseInput(requisitionDraft, input);
  if (!parsed.ok) return parsed;
  const references = await checkReferences(tx, parsed.value);
  if (!references.ok) return references;

  const requisition = tx.em.create(Requisition, {
    organizationId: tx.organizationId,
    id: tx.newId(),
    ref: await tx.newRef("REQ"),
    state: "draft",
    title: "",
    levelId: null,
    departmentId: null,
    locationId: null,
    workplace: "hybrid",
    headcount: 1,
    payMinMinor: null,
    payMaxMinor: null,
    payCurrency: null,
    payInterval: null,
    profile: null,
    weights: {},
    mustHaves: [],
    handsOnPercent: null,
    charter: {},
    justification: "",
    targetStartOn: null,
    targetHireOn: null,
    ownerId: memberId,
    hiringManagerId: memberId,
    confidential: false,
    holdReason: null,
    closeReason: null,
    frameworkVersion: FRAMEWORK_VERSION,
    approvalVersion: 0,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
    openedAt: null,
    closedAt: null,
  });
  if (parsed.value.profile) {
    // A requisition copies its profile; what the writer gives beside it wins.
    const { weights, mustHaves, handsOnPercent } = PROFILES[parsed.value.profile];
    applyDraft(requisition, { weights: { ...weights }, mustHaves: [...mustHaves], handsOnPercent });
  }
  applyDraft(requisition, parsed.value);

  await tx.em.insert(Requisition, requisition);
  await tx.record({
    type: "requisition.created",
    subjectId: requisition.id,
    requisitionId: requisition.id,
    facts: { ref: requisition.ref, profile: requisition.profile },
  });
  await joinTeam(tx, requisition.id, requisition.hiringManagerId, "hiring_manager");
  if (role === "recruiter") await joinTeam(tx, requisition.id, memberId, "recruiter");
  return ok(outcomeOf(requisition));
}
