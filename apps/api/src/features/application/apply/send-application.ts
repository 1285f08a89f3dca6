import type { PostingClosed } from "@leadline/domain/application/apply/submit";
import type { GivenAnswer } from "@leadline/domain/posting/form/answers";
import type { InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import type { Context } from "#core/context.js";
import type { KeyReused } from "#core/write/write.js";
import { storeDocument } from "#features/document/upload/store-document.js";
import { readDocument } from "#features/document/text/read-document.js";
import { submitApplication, type Submitted } from "./submit-application.js";

/** An application as an entrance hands it over. */
export interface ApplicationForm {
  readonly clientMutationId: string;
  readonly jobRef: string;
  readonly applySession?: string | null;
  readonly documentId?: string | null;
  readonly resumeText: string;
  readonly name: string;
  readonly called: string;
  readonly email: string;
  readonly phone?: string | null;
  readonly link: string;
  readonly answers: readonly GivenAnswer[];
  readonly noticeVersion: string;
  readonly locale: string;
  readonly keepForOtherJobs: boolean;
}

/** Takes an application once for its key; a pasted résumé becomes a text file like any other. */
export async function sendApplication(
  context: Context,
  form: ApplicationForm,
): Promise<Result<Submitted, PostingClosed | InvalidInput | KeyReused>> {
  await context.services.limits.count("apply", `${context.request.ip}/${form.jobRef}`);
  const { clientMutationId, applySession, phone, ...rest } = form;
  // Without a file, the pasted text is stored first and belongs to nobody until the form is in order.
  const pasted = form.documentId ? null : await storePasted(context, form.resumeText);
  const sent = await context.write({ command: "application.submit", key: clientMutationId, input: form }, (tx) =>
    submitApplication(tx, {
      jobRef: form.jobRef,
      applySession: applySession ?? null,
      pastedDocumentId: pasted,
      phone: phone ?? null,
      answers: form.answers,
      draft: { ...rest, documentId: form.documentId ?? null },
    }),
  );
  return sent;
}

async function storePasted({ services, someone }: Context, text: string): Promise<string | null> {
  if (text.trim() === "") return null;
  const stored = await storeDocument(
    services,
    someone,
    { kind: "resume", name: "CV.txt", bytes: Buffer.from(text.toWellFormed(), "utf8") },
    async () => ok({ candidateId: null, applicationId: null }),
  );
  if (!stored.ok) return null;
  await readDocument(services, { organizationId: someone.organizationId, documentId: stored.value.documentId });
  return stored.value.documentId;
}
