import { TEAM_ROLES } from "@leadline/domain/authorization/can";
import { isOver } from "@leadline/domain/requisition/requisition-status";
import { invalid, parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import type { EditRefusal } from "@leadline/domain/requisition/edit-requisition";
import {
  lockForChange,
  outcomeOf,
  saveAsNextVersion,
  type Expected,
  type RequisitionOutcome,
  type VersionConflict,
} from "#features/requisition/draft/change-requisition.js";
import { joinTeam, leaveTeam } from "./join-team.js";

const part = z.object({
  memberId: z.uuid("Choose somebody who works here."),
  role: z.enum(TEAM_ROLES, "Choose their part."),
  joins: z.boolean(),
});

/** Gives a member a part in the hiring team, or takes it back. The hiring manager changes through the requisition itself. */
export async function assignTeam(
  tx: Tx,
  expected: Expected,
  input: unknown,
): Promise<Result<RequisitionOutcome, VersionConflict | InvalidInput | EditRefusal>> {
  const locked = await lockForChange(tx, expected, "requisition.team.assign");
  if (!locked.ok) return locked;
  const requisition = locked.value;
  if (isOver(requisition.state)) return refuse({ type: "RequisitionOver", state: requisition.state });
  const parsed = parseInput(part, input);
  if (!parsed.ok) return parsed;
  const { memberId, role, joins } = parsed.value;
  if (role === "hiring_manager") return invalid("role", "Choose the hiring manager in the basics of the requisition.");
  const working = await tx.query(
    `select id from member where organization_id = $1 and id = $2 and (disabled_at is null or not $3::boolean)`,
    [tx.organizationId, memberId, joins],
  );
  if (working.length === 0) return invalid("memberId", "Choose somebody who works here.");

  if (joins) await joinTeam(tx, requisition.id, memberId, role);
  else await leaveTeam(tx, requisition.id, memberId, role);
  await saveAsNextVersion(tx, requisition);

  return ok(outcomeOf(requisition));
}
