import { applicationDraft, type ApplicationDraft } from "@leadline/domain/application/apply/application-draft";
import { admit, openForApplications, type PostingClosed } from "@leadline/domain/application/apply/submit";
import { readAnswers, type Answer, type GivenAnswer } from "@leadline/domain/posting/form/answers";
import { isNoticeVersion } from "@leadline/domain/privacy/privacy-notice";
import { invalid, parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import type { Tx } from "#core/write/tx.js";
import { Document } from "#features/document/document.entity.js";
import type { Posting } from "#features/posting/posting.entity.js";
import { publicPosting } from "#features/posting/public-posting.js";
import { addApplication } from "./add-application.js";
import { askToConfirm } from "#features/application/confirm/ask-to-confirm.js";
import { closeApplySession, findApplySession } from "./apply-session.js";
import { findOrAddCandidate } from "./find-or-add-candidate.js";
import { promisedDay } from "#features/application/confirm/promised-day.js";

/** What a form sends, before anything is checked. */
export interface SubmitApplication {
  readonly jobRef: string;
  readonly applySession: string | null;
  /** A pasted résumé, stored already and nobody's yet. */
  readonly pastedDocumentId: string | null;
  readonly draft: unknown;
  readonly phone: string | null;
  readonly answers: readonly GivenAnswer[];
}

/** The same for a first application and a repeated one: nobody learns from it whether an address is known. */
export interface Submitted {
  readonly postingId: string;
  /** Day by which a person answers, where the job is; null when nothing is promised. */
  readonly replyBy: string | null;
}

/** Takes an application: valid as the form says, from a person known or new, once at a time. */
export async function submitApplication(
  tx: Tx,
  input: SubmitApplication,
): Promise<Result<{ readonly [K in keyof Submitted]: Submitted[K] }, PostingClosed | InvalidInput>> {
  const posting = await publicPosting(tx, input.jobRef);

  await tx.authorize("application.submit");
  if (!posting) return refuse({ type: "PostingClosed" });
  const open = openForApplications(posting);
  if (!open.ok) return open;
  const read = readForm(posting, input);
  if (!read.ok) return read;
  const { draft, answers } = read.value;
  const document = await ownDocument(tx, posting, draft, input.applySession);
  if (!document.ok) return document;
  // Two windows with one address wait for each other, so that one person is not added twice.
  await tx.exclusively(`candidate/${draft.email}`);

  const person = await findOrAddCandidate(tx, { ...draft, phone: input.phone });
  const sent = { tx, posting, draft, answers, documentId: document.value ?? input.pastedDocumentId, person };
  const activeHere = await hasActiveApplication(tx, person.candidateId, posting.requisitionId);
  if (admit(activeHere) === "confirm_by_mail") await askToConfirm(sent);
  else await addApplication(sent);
  return ok({ postingId: posting.id, replyBy: await promisedDay(tx, posting.requisitionId, tx.now) });
}

/** All that is wrong with a form at once, in the order of the page. */
function readForm(
  posting: Posting,
  input: SubmitApplication,
): Result<{ readonly draft: ApplicationDraft; readonly answers: readonly Answer[] }, InvalidInput> {
  const draft = parseInput(applicationDraft, input.draft);
  const answers = readAnswers(posting.form, input.answers);
  if (draft.ok && answers.ok) {
    if (!isNoticeVersion(draft.value.noticeVersion))
      return invalid("noticeVersion", "The privacy notice has changed. Reload the page and read it again.");
    return ok({ draft: draft.value, answers: answers.value });
  }
  const issues = [...(draft.ok ? [] : draft.refusal.issues), ...(answers.ok ? [] : answers.refusal.issues)];
  return refuse({ type: "InvalidInput", issues });
}

/** The file named in the form, when it was uploaded with this form and belongs to nobody yet. */
async function ownDocument(
  tx: Tx,
  posting: Posting,
  { documentId }: ApplicationDraft,
  secret: string | null,
): Promise<Result<string | null, InvalidInput>> {
  const session = secret === null ? undefined : await findApplySession(tx, secret);
  if (documentId === null) {
    if (session) await closeApplySession(tx, session);
    return ok(null);
  }
  const isOfForm = session?.postingId === posting.id && session.documentIds.includes(documentId);
  const document = isOfForm ? await tx.findBy(Document, { id: documentId }) : null;
  if (!session || document?.candidateId !== null)
    return invalid("resume", "Attach your CV again; the form was open for too long or was sent already.");
  await closeApplySession(tx, session);
  return ok(documentId);
}

async function hasActiveApplication(tx: Tx, candidateId: string, requisitionId: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from application where organization_id = $1 and candidate_id = $2 and requisition_id = $3
       and status in ('active', 'on_hold')`,
    [tx.organizationId, candidateId, requisitionId],
  );
  return rows.length > 0;
}
