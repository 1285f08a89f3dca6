import { ok, type Result } from "@leadline/domain/shared/result";
import { notFound } from "#core/graphql/errors.js";
import { newToken } from "#core/token.js";
import type { Subject, Tx } from "#core/write/tx.js";
import { Document } from "./document.entity.js";

/** A link to a file is good for five minutes, for whoever asked. */
const VALID_FOR_MS = 5 * 60_000;

/** Makes a short-lived link to a file for somebody who may read it; `keep` is handed its secret. */
export async function openDocument(
  tx: Tx,
  documentId: string,
  keep: (secret: string, fileName: string) => void,
): Promise<Result<{ readonly documentId: string }, never>> {
  const document = await tx.find(Document, documentId);
  const { candidateId, applicationId } = document;
  const { actor } = tx;
  if (!candidateId && actor.kind !== "system") throw notFound();
  const [row] = await tx.query<{ requisitionId: string; isBooked: boolean }>(REACH, [
    tx.organizationId,
    applicationId,
    actor.kind === "member" || actor.kind === "kit" ? actor.memberId : null,
    actor.kind === "kit" ? actor.interviewId : null,
  ]);
  const subject = {
    ...(row && { requisitionId: row.requisitionId }),
    ...(candidateId && { candidateId }),
    own: actor.kind === "candidate" ? actor.candidateId === candidateId : (row?.isBooked ?? false),
  };
  if (document.kind === "offer") await mayReadLetter(tx, document, subject);
  else await tx.authorize("document.read", subject);

  const { secret, hash } = newToken();
  await tx.query(
    `insert into file_token (organization_id, id, token_hash, document_id, member_id, candidate_id, created_at, expires_at)
     values ($1,$2,$3,$4,$5,$6,$7,$8)`,
    [
      tx.organizationId,
      tx.newId(),
      hash,
      documentId,
      actor.kind === "member" || actor.kind === "kit" ? actor.memberId : null,
      actor.kind === "candidate" ? actor.candidateId : null,
      tx.now,
      new Date(tx.now.getTime() + VALID_FOR_MS),
    ],
  );
  await tx.record({
    type: "document.opened",
    subjectId: documentId,
    ...(applicationId && { applicationId }),
    facts: {},
  });
  keep(secret, document.fileName);
  return ok({ documentId });
}

/**
 * A letter is read by whoever may read the offer; others do not learn that there is one. The candidate reads the one
 * that counts, shortly after a sign-in link: it names their pay.
 */
async function mayReadLetter(tx: Tx, { id, offerVersionId }: Document, subject: Subject): Promise<void> {
  if (!(await tx.may("offer.read", subject))) throw notFound();
  if (tx.actor.kind !== "candidate") return;
  const [standing] = await tx.query(
    `select 1 from offer_version v
     join offer o on o.organization_id = v.organization_id and o.id = v.offer_id and o.current_version = v.number
     where v.organization_id = $1 and v.id = $2 and v.letter_document_id = $3
       and v.state in ('sent', 'viewed', 'accepted', 'declined', 'expired')`,
    [tx.organizationId, offerVersionId, id],
  );
  if (!standing || !tx.actor.fresh) throw notFound();
}

// Who sits in an interview with the candidate reads what they sent; by a kit link, for that interview only.
const REACH = `
  select a.requisition_id as "requisitionId", exists (
      select 1 from interview i join participant p on p.organization_id = i.organization_id and p.interview_id = i.id
      where i.organization_id = a.organization_id and i.application_id = a.id and i.state <> 'cancelled'
        and p.member_id = $3 and p.removed_at is null and ($4::uuid is null or i.id = $4)) as "isBooked"
  from application a where a.organization_id = $1 and a.id = $2`;
