/** One mark in a labelled snippet: what it is called, and where in the bare text it stands. */
export interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** Takes `[[label|text]]` out of a snippet; marks may hold marks. */
export function parseSnippet(snippet: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const open: { readonly label: string; readonly start: number }[] = [];
  let text = "";
  for (const piece of snippet.split(/(\[\[[a-z0-9.?-]+\||\]\])/)) {
    const label = /^\[\[(.+)\|$/.exec(piece)?.[1];
    if (label !== undefined) open.push({ label, start: text.length });
    else if (piece === "]]") {
      const opened = open.pop();
      if (opened) marks.push({ ...opened, end: text.length });
    } else text += piece;
  }
  return { text, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
