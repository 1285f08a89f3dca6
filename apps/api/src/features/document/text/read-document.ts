import { buffer } from "node:stream/consumers";
import type { Services } from "#core/services.js";
import { asSystem } from "#core/write/write-as.js";
import { Document } from "#features/document/document.entity.js";
import { extractText, type Extracted } from "./extract-text.js";
import { fileKindOf } from "#features/document/upload/store-document.js";

interface Job {
  readonly organizationId: string;
  readonly documentId: string;
}

/** Reads a document's text and keeps it. Whatever goes wrong, the document stays; its text is then not available. */
export async function readDocument(services: Services, job: Job): Promise<Extracted | undefined> {
  const document = await pendingDocument(services, job);
  if (!document) return undefined;
  const kind = fileKindOf(document.fileName);
  await services.files.promote(document.storageKey);
  const stream = await services.files.read(document.storageKey);
  const extracted: Extracted = stream && kind ? await extractText(await buffer(stream), kind) : { state: "failed" };
  await keepText(services, job, extracted);
  return extracted;
}

/** Keeps what was read; the first answer stays. */
export const keepText = (services: Services, job: Job, extracted: Extracted): Promise<null> =>
  asSystem(services, job.organizationId, "document.read", async (tx) => {
    const document = await tx.findBy(Document, { id: job.documentId });
    if (document?.textState !== "pending") return null;
    document.textState = extracted.state;
    document.extractedText = extracted.state === "ready" ? extracted.text : null;
    document.promotedAt = tx.now;
    await tx.em.save(document);
    await tx.record({
      type: "document.read",
      subjectId: document.id,
      ...(document.applicationId && { applicationId: document.applicationId }),
      facts: { textState: extracted.state },
    });
    return null;
  });

const pendingDocument = (services: Services, job: Job): Promise<Pending | null> =>
  asSystem(services, job.organizationId, "document.read", async (tx) => {
    const document = await tx.findBy(Document, { id: job.documentId, textState: "pending" });
    return document && { fileName: document.fileName, storageKey: document.storageKey };
  });

type Pending = Readonly<Record<"fileName" | "storageKey", string>>;
