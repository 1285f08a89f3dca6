import { createHash } from "node:crypto";
import { FILE_KINDS, MEDIA_TYPES, type FileKind, type FileRefusal } from "@leadline/domain/document/file-kind";
import { safeFileName } from "@leadline/domain/document/file-name";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { v7 as uuidv7 } from "uuid";
import type { Actor } from "#core/actor.js";
import type { Services } from "#core/services.js";
import type { Tx } from "#core/write/tx.js";
import { writeAs } from "#core/write/write-as.js";
import { Document, type DocumentKind } from "#features/document/document.entity.js";
import { inspectFile } from "./inspect-file.js";

/** A file as somebody sends it. */
export interface Upload {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly bytes: Buffer;
}

/** The file is not taken; the reason has words that say what to do. */
export interface FileRefused {
  readonly type: "FileRefused";
  readonly reason: FileRefusal;
}

export interface StoredDocument {
  readonly documentId: string;
  readonly fileName: string;
  readonly fileKind: FileKind;
  readonly byteSize: number;
}

/**
 * Takes a file: decides by its content, stores the bytes under a temporary key, commits the row, promotes. `claim`
 * runs in the row's transaction and says whom the file is for; a refusal there leaves nothing behind.
 */
export async function storeDocument<R>(
  services: Services,
  actor: Actor,
  { kind, name, bytes }: Upload,
  claim: (tx: Tx, documentId: string) => Promise<Result<Ownership, R>>,
): Promise<Result<StoredDocument, FileRefused | R>> {
  const inspected = inspectFile(bytes, name);
  if (!inspected.ok) return refuse({ type: "FileRefused", reason: inspected.refusal });
  const fileKind = inspected.value.kind;
  const fileName = safeFileName(name, fileKind);
  const { organizationId } = actor;
  const documentId = uuidv7({ msecs: services.now().getTime() });
  const storageKey = `${organizationId}/${documentId}`;
  await services.files.put(storageKey, bytes);

  const stored = await writeAs(
    services,
    actor,
    "document.upload",
    async (tx): Promise<Result<{ readonly documentId: string }, R>> => {
      const owner = await claim(tx, documentId);
      if (!owner.ok) return owner;
      await tx.em.insert(Document, {
        organizationId,
        id: documentId,
        kind,
        ...owner.value,
        visibility: "hiring_team",
        fileName,
        mediaType: MEDIA_TYPES[fileKind],
        byteSize: bytes.length,
        sha256: createHash("sha256").update(bytes).digest(),
        storageKey,
        promotedAt: null,
        textState: "pending",
        uploadedAt: tx.now,
      });
      await tx.record({
        type: "document.uploaded",
        subjectId: documentId,
        ...(owner.value.applicationId && { applicationId: owner.value.applicationId }),
        facts: { fileKind, bytes: bytes.length },
      });
      // Picks up what a crash between here and the end of the upload leaves: promotion and text.
      await tx.enqueue("document", { organizationId, documentId }, new Date(tx.now.getTime() + 30_000));
      return ok({ documentId });
    },
  );
  if (!stored.ok) {
    await services.files.remove(storageKey);
    return stored;
  }
  await services.files.promote(storageKey);
  return ok({ documentId, fileName, fileKind, byteSize: bytes.length });
}

/** Whose file it is; both null while a form is being filled in. */
export interface Ownership {
  readonly candidateId: string | null;
  readonly applicationId: string | null;
}

/** The kind of file a stored document is, from the end of its safe name. */
export const fileKindOf = (fileName: string): FileKind | undefined =>
  FILE_KINDS.find((kind) => fileName.endsWith(`.${kind}`));
