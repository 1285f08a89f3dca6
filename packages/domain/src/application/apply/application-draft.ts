import { z } from "zod";
import { calledName, personName } from "../../candidate/name.js";
import { email, line, prose, webLink } from "../../shared/text.js";

/** A résumé typed or pasted instead of a file: up to 60,000 characters, about twenty pages. */
export const resumeText = prose(60_000, "Your CV as text");

const optionalLink = z.union([z.string().trim().length(0), webLink]);

/** What a candidate sends beside the answers to the posting's questions, which answers.ts reads. */
export const applicationDraft = z
  .object({
    name: personName,
    called: calledName,
    email,
    link: optionalLink,
    /** An uploaded file, or null when the résumé is text. */
    documentId: z.uuid("Attach your CV again; the upload was not kept.").nullable(),
    resumeText,
    /** The version of the privacy notice that stood above the button. */
    noticeVersion: line(20, "The version of the privacy notice"),
    locale: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "The language of the form is not known."),
    /** Separate and never pre-ticked: keep my details for other jobs. */
    keepForOtherJobs: z.boolean(),
  })
  .refine(({ documentId, resumeText: text }) => documentId !== null || text.trim() !== "", {
    path: ["resume"],
    message: "Attach your CV, or paste it as text.",
  });
export type ApplicationDraft = z.output<typeof applicationDraft>;
