import { isTimeZone } from "@leadline/domain/shared/zone";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { email, line } from "@leadline/domain/shared/text";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { Organization } from "./organization.entity.js";

const founding = z.object({
  name: line(120, "The name"),
  slug: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{1,62}$/,
      "The address has 2 to 63 small letters, digits and hyphens, and starts with a letter or digit.",
    ),
  timeZone: z.string().refine(isTimeZone, "Choose a time zone, for example Europe/Lisbon."),
  privacyContact: email,
  holidays: z.array(z.iso.date()).max(400).default([]),
});
export type Founding = z.input<typeof founding>;

/** Levels every organization starts with; it renames and adds as it likes. */
const LEVELS = ["Senior", "Lead", "Staff"] as const;

/**
 * Founds the organization the transaction works in: its address, its levels. The address is a global name, so a taken
 * one is refused.
 */
export async function foundOrganization(
  tx: Tx,
  input: Founding,
): Promise<Result<{ readonly organizationId: string }, InvalidInput | { readonly type: "AddressTaken" }>> {
  const parsed = parseInput(founding, input);
  if (!parsed.ok) return parsed;
  const { name, slug, timeZone, privacyContact, holidays } = parsed.value;
  const claimed = await tx.query(
    "insert into organization_slug (slug, organization_id) values ($1, $2) on conflict (slug) do nothing returning slug",
    [slug, tx.organizationId],
  );
  if (claimed.length === 0) return refuse({ type: "AddressTaken" });

  await tx.em.insert(Organization, {
    organizationId: tx.organizationId,
    name,
    slug,
    locale: "en",
    timeZone,
    scorecardVisibility: "after_own",
    rejectionDelayHours: 24,
    holidays,
    privacyNoticeVersion: "1",
    privacyContact,
    createdAt: tx.now,
  });
  for (const [index, level] of LEVELS.entries())
    await tx.query("insert into level (organization_id, id, name, position) values ($1,$2,$3,$4)", [
      tx.organizationId,
      tx.newId(),
      level,
      index + 1,
    ]);

  await tx.record({ type: "organization.created", subjectId: tx.organizationId, facts: {} });
  return ok({ organizationId: tx.organizationId });
}
