import { INTERVIEW_TYPE_IDS } from "@leadline/domain/framework/interview-types/interview-type-id";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { Member } from "./member.entity.js";

const qualification = z.object({
  memberId: z.uuid(),
  interviewTypes: z.array(z.enum(INTERVIEW_TYPE_IDS, "Choose an interview of the framework.")).min(1),
});
export type Qualification = z.input<typeof qualification>;

/** Says which interviews a member is trained to lead; saying it again changes nothing. */
export async function qualifyMember(
  tx: Tx,
  input: Qualification,
): Promise<Result<{ readonly memberId: string }, InvalidInput>> {
  await tx.authorize("member.manage");
  const parsed = parseInput(qualification, input);
  if (!parsed.ok) return parsed;
  const { memberId, interviewTypes } = parsed.value;
  await tx.find(Member, memberId);

  for (const type of interviewTypes)
    await tx.query(
      `insert into interviewer_qualification (organization_id, member_id, interview_type, training, calibrated_at)
       values ($1,$2,$3,'qualified',$4) on conflict do nothing`,
      [tx.organizationId, memberId, type, tx.now],
    );

  await tx.record({ type: "member.qualified", subjectId: memberId, facts: { interviewTypes } });
  return ok({ memberId });
}
