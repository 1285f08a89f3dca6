import { resumeMarks } from "@leadline/domain/framework/resume/resume-marks";
import { reaction } from "#core/write/reaction.js";

/** Looks a résumé through for what its readers want to see at once; a long one takes longer than a page may. */
export const onDocumentRead = reaction("document.read", "document.mark_resume", async (tx, event) => {
  const of = [tx.organizationId, event.subjectId];
  const [resume] = await tx.query<{ text: string }>(
    `select extracted_text as text from document
     where organization_id = $1 and id = $2 and kind = 'resume' and extracted_text is not null`,
    of,
  );
  if (!resume) return;
  await tx.query(`update document set marks = $3 where organization_id = $1 and id = $2`, [
    ...of,
    JSON.stringify(resumeMarks(resume.text)),
  ]);
});
