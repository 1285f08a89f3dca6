// Groups that hold no words of the document: fonts, colours, styles, pictures, and everything marked as ignorable.
const SILENT = new Set([
  "fonttbl",
  "colortbl",
  "stylesheet",
  "info",
  "pict",
  "object",
  "themedata",
  "datastore",
  "listtable",
  "listoverridetable",
  "generator",
  "xmlnstbl",
  "filetbl",
  "revtbl",
  "header",
  "footer",
  "footnote",
]);
const SIGNS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  sect: "\n",
  page: "\n",
  row: "\n",
  tab: "\t",
  cell: "\t",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
};
// What Windows puts where Latin-1 has control characters: 0x80 to 0x9f.
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The words of a Rich Text file, in one pass and without recursion, so that no nesting can make it slow. Bytes are
 * Windows-1252 unless they are written as Unicode.
 */
export function rtfText(source: string): string {
  const silence: boolean[] = [];
  let silent = false;
  let skip = 0;
  let unicodeFallback = 1;
  const words: string[] = [];
  const say = (text: string): void => {
    if (skip > 0) skip -= 1;
    else if (!silent) words.push(text);
  };
  const control = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giy;
  for (let found = control.exec(source); found; found = control.exec(source)) {
    const [, word, number, byte, symbol, brace, text] = found;
    if (brace === "{") silence.push(silent);
    else if (brace === "}") silent = silence.pop() ?? false;
    else if (byte !== undefined) say(windowsCharacter(Number.parseInt(byte, 16)));
    else if (symbol === "*") silent = true;
    else if (symbol !== undefined) say(symbol === "~" ? " " : symbol);
    else if (text !== undefined) {
      const shown = text.slice(skip);
      skip = Math.max(0, skip - text.length);
      if (shown !== "" && !silent) words.push(shown);
    } else if (word === "u") {
      say(String.fromCharCode(Number(number) & 0xffff));
      skip = unicodeFallback;
    } else if (word === "uc") unicodeFallback = Math.min(10, Math.max(0, Number(number ?? 1)));
    else if (word !== undefined && SILENT.has(word)) silent = true;
    else if (word !== undefined && SIGNS[word] !== undefined) say(SIGNS[word]);
  }
  return words.join("");
}

const windowsCharacter = (byte: number): string =>
  byte >= 0x80 && byte <= 0x9f ? (WINDOWS[byte - 0x80] ?? "") : String.fromCharCode(byte);
