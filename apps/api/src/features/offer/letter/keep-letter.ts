import { createHash } from "node:crypto";
import { MEDIA_TYPES } from "@leadline/domain/document/file-kind";
import { safeFileName } from "@leadline/domain/document/file-name";
import { v7 as uuidv7 } from "uuid";
import type { Jobs } from "#core/write/queue.js";
import type { Services } from "#core/services.js";
import type { Tx } from "#core/write/tx.js";
import { asSystem } from "#core/write/write-as.js";
import { Document } from "#features/document/document.entity.js";
import { Offer } from "#features/offer/offer.entity.js";
import { letterWords } from "#features/offer/send/offer-letter.words.js";
import { paperOf, sentLetter, type SentLetter } from "./paper-of.js";
import { renderLetter } from "./render-letter.js";

/**
 * The letter that was sent becomes a file: drawn once, kept with the hash of its bytes, never changed. Until then, and
 * should it never succeed, the same letter stands on the candidate's page.
 */
export async function keepLetter(
  services: Services,
  { organizationId, offerId, number }: Jobs["letter"],
): Promise<void> {
  const letter = await asSystem(services, organizationId, "offer.read_letter", (tx) => sentLetter(tx, offerId, number));
  if (!letter) return;
  const bytes = await renderLetter(paperOf(letter));
  const documentId = uuidv7({ msecs: services.now().getTime() });
  const storageKey = `${organizationId}/${documentId}`;
  await services.files.put(storageKey, bytes);
  const isKept = await asSystem(services, organizationId, "offer.keep_letter", (tx) =>
    keep(tx, letter, { documentId, storageKey, bytes }),
  );
  // A crash before this line is harmless: a file that a row owns is read from where it waits, and not swept away.
  if (isKept) await services.files.promote(storageKey);
  else await services.files.remove(storageKey);
}

interface Drawn {
  readonly documentId: string;
  readonly storageKey: string;
  readonly bytes: Buffer;
}

/** False when another worker was quicker. */
async function keep(tx: Tx, letter: SentLetter, { documentId, storageKey, bytes }: Drawn): Promise<boolean> {
  const { organizationId } = tx;
  const { versionId, candidateId, applicationId, locale, ref } = letter;
  await tx.em.insert(Document, {
    organizationId,
    id: documentId,
    kind: "offer",
    candidateId,
    applicationId,
    offerVersionId: versionId,
    visibility: "candidate",
    fileName: safeFileName(letterWords(locale)("fileTitle", { ref }), "pdf"),
    mediaType: MEDIA_TYPES.pdf,
    byteSize: bytes.length,
    sha256: createHash("sha256").update(bytes).digest(),
    storageKey,
    promotedAt: tx.now,
    // The letter's text is kept with the offer it belongs to, and nowhere else.
    textState: "unavailable",
    uploadedAt: tx.now,
  });
  // Whoever answers the offer meanwhile holds this row and saves the version as they read it: they go first.
  await tx.lock(Offer, letter.offerId);
  const linked = await tx.query(
    `update offer_version set letter_document_id = $3
     where organization_id = $1 and id = $2 and letter_document_id is null returning id`,
    [organizationId, versionId, documentId],
  );
  if (linked.length === 0) {
    await tx.query("delete from document where organization_id = $1 and id = $2", [organizationId, documentId]);
    return false;
  }
  const facts = { fileKind: "pdf", bytes: bytes.length } as const;
  await tx.record({ type: "document.uploaded", subjectId: documentId, applicationId, facts });
  return true;
}
