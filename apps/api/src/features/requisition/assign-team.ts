import { TEAM_ROLES } from "@leadline/domain/authorization/can";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/tx.js";
import { Member } from "#features/organization/member.entity.js";
import { outcomeOf, type RequisitionOutcome } from "./change-requisition.js";
import { joinTeam, leaveTeam } from "./join-team.js";
import { Requisition } from "./requisition.entity.js";

const seat = z.object({
  requisitionId: z.uuid(),
  memberId: z.uuid("Choose a member."),
  role: z.enum(
    TEAM_ROLES.filter((role) => role !== "hiring_manager"),
    "Choose a role. The hiring manager is chosen in the basics.",
  ),
});

/** Puts a member on the hiring team, or takes them off it. What they see and may do follows at once. */
export async function assignTeam(
  tx: Tx,
  input: unknown,
  change: "join" | "leave",
): Promise<Result<RequisitionOutcome, InvalidInput>> {
  const parsed = parseInput(seat, input);
  if (!parsed.ok) return parsed;
  const { requisitionId, memberId, role } = parsed.value;
  const requisition = await tx.lock(Requisition, requisitionId);
  await tx.authorize("requisition.team.assign", { requisitionId });
  await tx.find(Member, memberId);

  if (change === "join") await joinTeam(tx, requisitionId, memberId, role);
  else await leaveTeam(tx, requisitionId, memberId, role);
  return ok(outcomeOf(requisition));
}
