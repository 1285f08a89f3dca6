import { availabilityInput } from "@leadline/domain/interview/interview-inputs";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { forbidden } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { Member } from "#features/organization/member.entity.js";

/** Whose availability this is about; the resolver reads the rest. */
export type AvailabilityOutcome = { readonly memberId: string };

/** A member says when and how much they interview. Interviews that stand already stay. */
export async function setAvailability(tx: Tx, given: unknown): Promise<Result<AvailabilityOutcome, InvalidInput>> {
  const input = parseInput(availabilityInput, given);
  if (!input.ok) return input;
  const member = await lockSelf(tx);

  const { timeZone, workingHours, dailyLimit, weeklyLimit } = input.value;
  const fields = [
    ...(member.timeZone === timeZone ? [] : ["timeZone"]),
    ...(JSON.stringify(member.workingHours) === JSON.stringify(workingHours) ? [] : ["workingHours"]),
    ...(member.dailyInterviewLimit === dailyLimit ? [] : ["dailyLimit"]),
    ...(member.weeklyInterviewLimit === weeklyLimit ? [] : ["weeklyLimit"]),
  ];
  if (fields.length === 0) return ok({ memberId: member.id });

  await tx.query(
    `update member set time_zone = $3, working_hours = $4, daily_interview_limit = $5, weekly_interview_limit = $6
     where organization_id = $1 and id = $2`,
    [tx.organizationId, member.id, timeZone, JSON.stringify(workingHours), dailyLimit, weeklyLimit],
  );

  await tx.record({ type: "member.availability_changed", subjectId: member.id, facts: { fields } });
  return ok({ memberId: member.id });
}

/** The member who asks, locked; nobody sets another's availability. */
export async function lockSelf(tx: Tx): Promise<Member> {
  await tx.authorize("availability.update", { own: true });
  if (tx.actor.kind !== "member") throw forbidden();
  return await tx.lock(Member, tx.actor.memberId);
}
