import { noteDraft } from "@leadline/domain/note/note-draft";
import { parseInput, type InvalidInput } from "@leadline/domain/shared/invalid-input";
import { ok, refuse, type Result } from "@leadline/domain/shared/result";
import { forbidden, notFound } from "#core/graphql/errors.js";
import type { Tx } from "#core/write/tx.js";
import { Application } from "#features/application/application.entity.js";
import type { VersionConflict } from "#features/application/at-version.js";
import { Note } from "./note.entity.js";

export interface EditNote {
  readonly noteId: string;
  readonly expectedVersion: number;
  readonly body: string;
  readonly visibility: string;
}

/** Rewrites one's own note; what it said before stays readable. */
export async function editNote(
  tx: Tx,
  given: EditNote,
): Promise<Result<{ readonly applicationId: string; readonly noteId: string }, InvalidInput | VersionConflict>> {
  const input = parseInput(noteDraft, given);
  if (!input.ok) return input;
  const note = await tx.lock(Note, given.noteId);
  if (note.deletedAt !== null) throw notFound();
  const { requisitionId, candidateId } = await tx.find(Application, note.applicationId);
  await tx.authorize("note.write", { requisitionId, candidateId });
  // Who may not read a note learns nothing of it; who may read it but did not write it may not change its words.
  if (tx.actor.kind !== "member") throw forbidden();
  if (note.authorId !== tx.actor.memberId) throw note.visibility === "public" ? forbidden() : notFound();

  if (note.version !== given.expectedVersion) return refuse({ type: "VersionConflict", currentVersion: note.version });

  note.history = [...note.history, { body: note.body, editedAt: tx.now.toISOString() }];
  note.body = input.value.body;
  note.visibility = input.value.visibility;
  note.editedAt = tx.now;
  note.version += 1;
  await tx.em.save(note);

  await tx.record({
    type: "note.edited",
    subjectId: note.id,
    requisitionId,
    applicationId: note.applicationId,
    facts: { visibility: input.value.visibility },
  });
  return ok({ applicationId: note.applicationId, noteId: note.id });
}
