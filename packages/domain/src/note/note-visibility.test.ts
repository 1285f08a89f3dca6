import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canReadNote, NOTE_VISIBILITIES, type NoteReader } from "./note-visibility.js";

const amina = "amina";
const reader = (rest: Partial<NoteReader> = {}): NoteReader => ({
  memberId: "bruno",
  readsNotes: true,
  readsPrivateNotes: false,
  ...rest,
});

describe("a note by Amina", () => {
  test("that is public is read by everybody on the team", () => {
    expect(canReadNote({ visibility: "public", authorId: amina, mentions: [] }, reader())).toBe(true);
  });

  test("that is private is read by her and by who decides, not by an interviewer", () => {
    const note = { visibility: "private", authorId: amina, mentions: [] } as const;
    expect(canReadNote(note, reader())).toBe(false);
    expect(canReadNote(note, reader({ readsPrivateNotes: true }))).toBe(true);
    expect(canReadNote(note, reader({ memberId: amina }))).toBe(true);
  });

  test("for those mentioned is read by them, not by a recruiter who is not", () => {
    const note = { visibility: "mentioned", authorId: amina, mentions: ["bruno"] } as const;
    expect(canReadNote(note, reader())).toBe(true);
    expect(canReadNote(note, reader({ memberId: "chloe", readsPrivateNotes: true }))).toBe(false);
  });
});

test("nobody reads a note of an application whose notes they may not read, not even their own", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NOTE_VISIBILITIES),
      fc.constantFrom("amina", "bruno"),
      fc.subarray(["amina", "bruno"]),
      fc.boolean(),
      (visibility, authorId, mentions, readsPrivateNotes) => {
        const outsider = reader({ readsNotes: false, readsPrivateNotes });
        expect(canReadNote({ visibility, authorId, mentions }, outsider)).toBe(false);
      },
    ),
  );
});
