import { answer } from "@leadline/domain/posting/form/answers";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { z } from "zod";
import type { Tx } from "#core/write/tx.js";
import { followLink, type LinkOver } from "#features/session/follow-link.js";
import { Application } from "#features/application/application.entity.js";
import { attachDocument } from "#features/application/apply/attach-document.js";
import { keepConsent } from "#features/application/apply/keep-consent.js";

const pendingChange = z.object({
  answers: z.array(answer),
  documentId: z.uuid().nullable(),
  formVersion: z.int(),
  noticeVersion: z.string(),
  locale: z.string(),
  keepForOtherJobs: z.boolean(),
});
/** What somebody sent again, kept with the link that confirms it. */
export type PendingChange = z.output<typeof pendingChange>;

/** The newer answers and file replace the earlier ones, now that the address is proved. */
export async function confirmApplication(
  tx: Tx,
  secret: string,
): Promise<Result<{ readonly applicationId: string }, LinkOver>> {
  const link = await followLink(tx, secret, ["confirm_application"]);
  if (!link?.applicationId) return refuse({ type: "LinkOver" });
  const change = pendingChange.parse(link.payload);
  const application = await tx.lock(Application, link.applicationId);

  if (application.status !== "active" && application.status !== "on_hold") return refuse({ type: "LinkOver" });

  application.answers = change.answers;
  application.formVersion = change.formVersion;
  application.lastActivityAt = tx.now;
  application.version += 1;
  await tx.em.save(application);
  const { candidateId, id: applicationId } = application;
  if (change.documentId !== null)
    await attachDocument(tx, { documentId: change.documentId, candidateId, applicationId });
  await keepConsent(tx, { candidateId, applicationId, ...change });

  await tx.record({
    type: "application.changed",
    subjectId: applicationId,
    requisitionId: application.requisitionId,
    applicationId,
    facts: {
      fields: change.documentId === null ? ["answers"] : ["answers", "document"],
      documentId: change.documentId,
    },
  });
  return ok({ applicationId });
}
