import { ORGANIZATION_ROLES } from "@leadline/domain/authorization/can";
import { INTERVIEW_TYPE_IDS } from "@leadline/domain/framework/interview-type-id";
import { password } from "@leadline/domain/organization/password";
import { invalid, parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { email, line } from "@leadline/domain/shared/text";
import { ok, type Result } from "@leadline/domain/shared/result";
import { timeZone } from "@leadline/domain/shared/zone";
import { z } from "zod";
import type { Tx } from "#core/tx.js";
import { hashPassword } from "#features/session/password.js";
import { Member } from "./member.entity.js";

export const memberDraft = z.object({
  email,
  name: line(120, "A name"),
  title: line(120).optional(),
  role: z.enum(ORGANIZATION_ROLES),
  timeZone,
  locale: z.string().min(2).max(35).default("en"),
  password: password.optional(),
  /** The interview types this person is trained to lead. */
  qualifiedFor: z.array(z.enum(INTERVIEW_TYPE_IDS)).default([]),
});
export type MemberDraft = z.input<typeof memberDraft>;

/** Takes a person into the organization, with a role and, if they sign in by password, a first one. */
export async function addMember(tx: Tx, input: unknown): Promise<Result<{ readonly memberId: string }, InvalidInput>> {
  await tx.authorize("member.manage");
  const parsed = parseInput(memberDraft, input);
  if (!parsed.ok) return parsed;
  const { password: first, qualifiedFor, ...facts } = parsed.value;
  const known = await tx.findBy(Member, { email: facts.email });
  if (known) return invalid("email", "A member with this email address is here already.");

  const memberId = tx.newId();
  await tx.em.insert(Member, {
    ...facts,
    organizationId: tx.organizationId,
    id: memberId,
    passwordHash: first === undefined ? null : await hashPassword(first),
    preferences: {},
    createdAt: tx.now,
  });
  for (const type of qualifiedFor) {
    await tx.query(
      `insert into interviewer_qualification (organization_id, member_id, interview_type, training, calibrated_at)
       values ($1,$2,$3,'qualified',$4)`,
      [tx.organizationId, memberId, type, tx.now],
    );
  }
  await tx.record({ type: "member.added", subjectId: memberId, facts: { role: facts.role } });
  return ok({ memberId });
}
