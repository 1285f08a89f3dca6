import { currentJob } from "@leadline/domain/candidate/current-job";
import { readResumeFields } from "@leadline/domain/candidate/resume-fields";
import type { Tx } from "#core/write/tx.js";

interface Source {
  readonly documentId: string;
  readonly candidateId: string;
}

/**
 * Keeps what the head of a résumé says somebody does now, so that a card tells more than a name. What is known already
 * stays, and a résumé that could not be read says nothing.
 */
export async function noteCurrentJob(tx: Tx, { documentId, candidateId }: Source): Promise<void> {
  const [document] = await tx.query<{ text: string | null }>(
    `select left(extracted_text, 20000) as text from document where organization_id = $1 and id = $2`,
    [tx.organizationId, documentId],
  );
  if (!document?.text) return;
  const { headline } = readResumeFields(document.text);
  const { title, employer } = currentJob(headline);
  if (title === null) return;
  await tx.query(
    `update candidate set headline = $3, current_title = $4, current_employer = $5
     where organization_id = $1 and id = $2 and coalesce(headline, current_title, current_employer) is null`,
    [tx.organizationId, candidateId, headline, title, employer],
  );
}
