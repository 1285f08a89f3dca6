import type { Context } from "#core/context.js";
import { organizationBySlug } from "#features/organization/organization-by-slug.js";
import { authenticate } from "./authenticate.js";

/**
 * Candidates and strangers come to one organization's pages: the `leadline-organization` header names it. A candidate's
 * session counts only there; elsewhere, and without one, they are the public.
 */
export async function enterOrganization(context: Context): Promise<void> {
  const slug = context.request.headers["leadline-organization"];
  if (typeof slug !== "string" || !/^[a-z0-9][a-z0-9-]{1,62}$/.test(slug)) return;
  const found = await organizationBySlug(context, slug);
  if (!found) return;
  await authenticate(context, ["candidate"]);
  if (context.actor?.organizationId === found.organizationId) return;
  await context.become({ kind: "public", organizationId: found.organizationId });
}
