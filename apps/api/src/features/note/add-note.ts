import { noteDraft } from "@leadline/domain/note/note-draft";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, type Result } from "@leadline/domain/shared/result";
import { forbidden } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { Application } from "#features/application/application.entity.js";
import { Note } from "./note.entity.js";

export interface AddNote {
  readonly applicationId: string;
  readonly body: string;
  readonly visibility: string;
}

/** Leaves a note at an application. It moves nothing, so it does not count as a change others could have missed. */
export async function addNote(
  tx: Tx,
  given: AddNote,
): Promise<Result<{ readonly applicationId: string; readonly noteId: string }, InvalidInput>> {
  const input = parseInput(noteDraft, given);
  if (!input.ok) return input;
  const { id: applicationId, requisitionId, candidateId } = await tx.find(Application, given.applicationId);
  await tx.authorize("note.write", { requisitionId, candidateId });
  if (tx.actor.kind !== "member") throw forbidden();

  const noteId = tx.newId();
  await tx.em.insert(Note, {
    organizationId: tx.organizationId,
    id: noteId,
    applicationId,
    authorId: tx.actor.memberId,
    visibility: input.value.visibility,
    body: input.value.body,
    mentions: [],
    history: [],
    createdAt: tx.now,
    version: 1,
  });

  await tx.record({
    type: "note.added",
    subjectId: noteId,
    requisitionId,
    applicationId,
    facts: { visibility: input.value.visibility },
  });
  return ok({ applicationId, noteId });
}
