import { fieldsOfJsonResume } from "@leadline/domain/candidate/json-resume";
import { readResumeFields, type ResumeFields } from "@leadline/domain/candidate/resume-fields";
import type { Extracted } from "./extract-text.js";
import { inspectFile } from "#features/document/upload/inspect-file.js";

/** What a résumé suggests for the form; nothing when its text could not be read. */
export function suggestFields(bytes: Buffer, name: string, extracted: Extracted): ResumeFields | null {
  const inspected = inspectFile(bytes, name);
  if (inspected.ok && inspected.value.resume) return fieldsOfJsonResume(inspected.value.resume);
  return extracted.state === "ready" ? readResumeFields(extracted.text) : null;
}
