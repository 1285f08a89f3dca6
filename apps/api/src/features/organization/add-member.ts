import { ORGANIZATION_ROLES } from "@leadline/domain/authorization/can";
import { password } from "@leadline/domain/organization/password";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { email, line } from "@leadline/domain/shared/text";
import { isTimeZone } from "@leadline/domain/shared/zone";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { hashPassword } from "#features/session/password.js";
import { Member } from "./member.entity.js";

const newMember = z.object({
  name: line(120, "The name"),
  email,
  title: line(120, "The title").nullable().default(null),
  role: z.enum(ORGANIZATION_ROLES, "Choose a role."),
  timeZone: z.string().refine(isTimeZone, "Choose a time zone, for example Europe/Lisbon."),
  password: password.optional(),
});
export type NewMember = z.input<typeof newMember>;

/** Adds a person to the organization; without a password they cannot sign in until one is set. */
export async function addMember(
  tx: Tx,
  input: NewMember,
): Promise<Result<{ readonly memberId: string }, InvalidInput | { readonly type: "AlreadyMember" }>> {
  await tx.authorize("member.manage");
  const parsed = parseInput(newMember, input);
  if (!parsed.ok) return parsed;
  const { password: secret, ...details } = parsed.value;
  if (await tx.em.existsBy(Member, { organizationId: tx.organizationId, email: details.email }))
    return refuse({ type: "AlreadyMember" });
  const passwordHash = secret === undefined ? null : await hashPassword(secret);

  const id = tx.newId();
  await tx.em.insert(Member, {
    organizationId: tx.organizationId,
    id,
    ...details,
    passwordHash,
    locale: "en",
    preferences: {},
    createdAt: tx.now,
  });

  await tx.record({ type: "member.added", subjectId: id, facts: { role: details.role } });
  return ok({ memberId: id });
}
