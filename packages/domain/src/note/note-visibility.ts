/**
 * Who a note is for: `public` for everybody who may read notes of the application, `private` for its author and the
 * people who decide (the requisition's recruiters and hiring managers), `mentioned` for its author and the people named.
 */
export const NOTE_VISIBILITIES = ["public", "private", "mentioned"] as const;
export type NoteVisibility = (typeof NOTE_VISIBILITIES)[number];

/** A note as far as reading it depends on it. */
export interface ReadableNote {
  readonly visibility: NoteVisibility;
  readonly authorId: string;
  readonly mentions: readonly string[];
}

/** Whoever wants to read, with what the authorization table says of them here. */
export interface NoteReader {
  readonly memberId: string;
  /** Matrix row note.read. */
  readonly readsNotes: boolean;
  /** Matrix row note.private.read. */
  readonly readsPrivateNotes: boolean;
}

/** Whether somebody may read a note. Being mentioned opens nothing to a person who may not read notes here at all. */
export function canReadNote({ visibility, authorId, mentions }: ReadableNote, reader: NoteReader): boolean {
  if (!reader.readsNotes) return false;
  if (authorId === reader.memberId) return true;
  switch (visibility) {
    case "public":
      return true;
    case "private":
      return reader.readsPrivateNotes;
    case "mentioned":
      return mentions.includes(reader.memberId);
  }
}
