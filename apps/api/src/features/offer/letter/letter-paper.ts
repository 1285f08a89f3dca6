import type { LetterFont } from "./letter-fonts.js";

/** What stands on a letter's paper; sentences are whole, in the candidate's language. */
export interface LetterPaper {
  /** BCP 47, of the file. */
  readonly language: string;
  readonly title: string;
  readonly organization: string;
  /** Day it was sent, in words. */
  readonly day: string;
  /** Paragraphs with an empty line between; the first is the heading. */
  readonly text: string;
  /** Which letter this is: reference and version. */
  readonly reference: string;
  /** Words of a page's number, with {page} and {pages} in them. */
  readonly page: string;
  /** Said at the foot of a letter with a character that no font draws; a � stands for it. */
  readonly notWhole: string;
}

/** A paper with the fonts that draw it. */
export interface DrawablePaper extends LetterPaper {
  readonly fonts: readonly LetterFont[];
}
