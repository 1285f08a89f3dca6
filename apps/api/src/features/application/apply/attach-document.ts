import type { Tx } from "#core/write/tx.js";

interface Attached {
  readonly documentId: string;
  readonly candidateId: string;
  readonly applicationId: string;
}

/** Hands a file that waited for its form over to the person and the application. */
export async function attachDocument(tx: Tx, { documentId, candidateId, applicationId }: Attached): Promise<void> {
  await tx.query(
    `update document set candidate_id = $3, application_id = $4 where organization_id = $1 and id = $2
       and candidate_id is null`,
    [tx.organizationId, documentId, candidateId, applicationId],
  );
  await tx.record({ type: "document.attached", subjectId: documentId, applicationId, facts: { candidateId } });
}
