import type { Readable } from "node:stream";
import type { Services } from "#core/services.js";
import { hashToken } from "#core/token.js";
import { asSystem } from "#core/write/write-as.js";

/** A file about to be served. */
export interface ServedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly content: Readable;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The file behind a link; undefined when the link is none of ours or took too long. */
export async function fileOfToken(
  services: Services,
  organizationId: string,
  token: string,
): Promise<ServedFile | undefined> {
  if (!UUID.test(organizationId) || !/^[\w-]{43}$/.test(token)) return undefined;
  const found = await asSystem(services, organizationId, "document.serve", async (tx) => {
    const [row] = await tx.query<{ fileName: string; mediaType: string; byteSize: number; storageKey: string }>(
      `select d.file_name as "fileName", d.media_type as "mediaType", d.byte_size as "byteSize", d.storage_key as "storageKey"
       from file_token t join document d on d.organization_id = t.organization_id and d.id = t.document_id
       where t.organization_id = $1 and t.token_hash = $2 and t.expires_at > $3`,
      [organizationId, hashToken(token), tx.now],
    );
    return row ?? null;
  });
  const content = found ? await services.files.read(found.storageKey) : undefined;
  return found && content ? { ...found, content } : undefined;
}
