import type { MultipartFile } from "@fastify/multipart";
import type { Posted, ReceivedFile } from "#http/posted.ts";
import { isRejection } from "#http/rejection.ts";
import { uploadFile } from "#http/upload.ts";
import type { Visit } from "#http/visit.ts";
import { SESSION_FIELD } from "./apply-form.ts";
import { startApplicationMutation } from "./apply.query.ts";
import { jobRefOf } from "./read-apply-page.ts";

/** Hands a résumé to the API while it comes in; the form's own secret is made with the first file. */
export async function receiveResume(visit: Visit, file: MultipartFile, soFar: Posted): Promise<ReceivedFile> {
  try {
    const session = soFar.get(SESSION_FIELD) || (await beginForm(visit));
    soFar.replace(SESSION_FIELD, session);
    return await uploadFile(visit, file, { "leadline-apply-session": session });
  } catch (error) {
    if (isRejection(error)) return { state: "unreachable" };
    throw error;
  }
}

async function beginForm(visit: Visit): Promise<string> {
  const { startApplication } = await visit.ask(startApplicationMutation, { input: { jobRef: jobRefOf(visit) } });
  // A job that closed meanwhile is found out, and said, when the form is read.
  return startApplication.__typename === "ApplicationStarted" ? startApplication.applySession : "";
}
