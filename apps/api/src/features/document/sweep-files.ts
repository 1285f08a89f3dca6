import type { Services } from "#core/services.js";
import { asSystem } from "#core/write/write-as.js";

const DAY_MS = 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;

/** Removes an organization's files of forms that were never sent, a day after they were uploaded. */
export async function sweepUnsent(services: Services, organizationId: string): Promise<void> {
  const before = new Date(services.now().getTime() - DAY_MS);
  const keys = await asSystem(services, organizationId, "document.sweep", async (tx) => {
    const rows = await tx.query<{ key: string }>(
      `delete from document where organization_id = $1 and candidate_id is null and offer_version_id is null
         and uploaded_at < $2
         and not exists (select 1 from link_token t where t.organization_id = document.organization_id
           and t.kind = 'confirm_application' and t.consumed_at is null and t.expires_at > $3
           and t.payload ->> 'documentId' = document.id::text)
       returning storage_key as key`,
      [organizationId, before, tx.now],
    );
    return rows.map(({ key }) => key);
  });
  for (const key of keys) await services.files.remove(key);
}

/** Removes what uploads that broke off left behind. A row is committed within seconds of its file. */
export async function sweepBroken(services: Services): Promise<void> {
  for (const key of await services.files.unpromotedBefore(new Date(services.now().getTime() - HOUR_MS)))
    if (!(await isOwned(services, key))) await services.files.remove(key);
}

const isOwned = (services: Services, key: string): Promise<boolean> =>
  asSystem(services, key.slice(0, 36), "document.sweep", async (tx) => {
    const rows = await tx.query("select 1 from document where organization_id = $1 and storage_key = $2", [
      tx.organizationId,
      key,
    ]);
    return rows.length > 0;
  });
