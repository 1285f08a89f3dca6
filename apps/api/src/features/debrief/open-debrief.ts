import {
  missingCards,
  openDebrief as decideOpening,
  votersOf,
  type CardsMissing,
  type NothingToDebrief,
} from "@leadline/domain/debrief/debrief-lock";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { HOUR } from "@leadline/domain/shared/instant";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { prose } from "@leadline/domain/shared/text";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { lockApplication } from "#features/interview/interviewed-application.js";
import { actingMember, panelCardsOf, type DebriefOutcome } from "./debrief-at-hand.js";
import { Debrief } from "./debrief.entity.js";

/** Hours voters have before the owner may reveal without them. */
export const VOTING_HOURS = 24;

export interface OpenDebrief {
  readonly applicationId: string;
  /** Why it opens although cards are missing; empty when none are. */
  readonly reason: string;
}

/** Somebody opened it already. */
export interface DebriefIsOpen {
  readonly type: "DebriefIsOpen";
}
export type OpenDebriefRefusal = CardsMissing | NothingToDebrief | DebriefIsOpen | InvalidInput;

const openInput = z.object({ reason: prose(1000, "The reason") });

/**
 * Opens the debrief of an application. Locked until every required card is in or waived; whoever opens it without them
 * gives a reason, which is kept. Everybody who handed in a card votes, and the hiring manager.
 */
export async function openDebrief(tx: Tx, input: OpenDebrief): Promise<Result<DebriefOutcome, OpenDebriefRefusal>> {
  const memberId = actingMember(tx);
  const application = await lockApplication(tx, input.applicationId);
  const { requisitionId, candidateId } = application;
  await tx.authorize("debrief.open", { requisitionId, candidateId });
  const cards = await panelCardsOf(tx, application.id);
  const hiringManagerId = await hiringManagerOf(tx, requisitionId);

  const given = parseInput(openInput, { reason: input.reason });
  if (!given.ok) return given;
  if (await tx.findBy(Debrief, { applicationId: application.id })) return refuse({ type: "DebriefIsOpen" });
  const opened = decideOpening(cards, given.value.reason);
  if (!opened.ok) return opened;

  const { unlocked } = opened.value;
  const id = tx.newId();
  await tx.em.insert(Debrief, {
    organizationId: tx.organizationId,
    id,
    applicationId: application.id,
    state: "open",
    ownerId: hiringManagerId,
    voteDeadline: new Date(tx.now.getTime() + VOTING_HOURS * HOUR),
    unlockedBy: unlocked ? memberId : null,
    unlockReason: unlocked ? given.value.reason : null,
    revealedAt: null,
    revealedEarly: false,
    createdAt: tx.now,
    version: 1,
  });
  const voterIds = votersOf(cards, hiringManagerId);
  await tx.query(
    `insert into debrief_voter (organization_id, debrief_id, member_id) select $1, $2, unnest($3::uuid[])`,
    [tx.organizationId, id, voterIds],
  );

  const missingMemberIds = [...new Set(missingCards(cards).map((card) => card.memberId))];
  await tx.record({
    type: "debrief.opened",
    subjectId: id,
    applicationId: application.id,
    requisitionId,
    facts: { voterIds: [...voterIds], unlocked, missingMemberIds },
  });
  return ok({ applicationId: application.id });
}

async function hiringManagerOf(tx: Tx, requisitionId: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `select hiring_manager_id as id from requisition where organization_id = $1 and id = $2`,
    [tx.organizationId, requisitionId],
  );
  if (!row) throw new Error("An application belongs to no requisition.");
  return row.id;
}
