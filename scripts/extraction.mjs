import { builtDomain } from "./domain/built-domain.mjs";
import { measuredExtraction, NEEDED } from "./domain/measure-extraction.mjs";
import { run, say } from "./say.mjs";

// `npm run domain:extraction`: how well résumés are read, over the labelled snippets; what was misread, word by word;
// and how long texts take that were made to be slow. Ends with an error when precision or recall is below 0.95.
const MEGABYTE = 1_000_000;
const HOSTILE = ["c ", "go/", "a.b-", "java ", "senior ", "10 years of aaaa ", "a", "\n"];

await run(async () => {
  const load = await builtDomain();
  const measured = await measuredExtraction(load);
  for (const { name, snippets, byKind, ...all } of measured) {
    say(`${name}: ${snippets} snippets, ${inWords(all)}`);
    for (const { kind, ...tally } of byKind) say(`  ${kind.padEnd(7)} ${inWords(tally)}`);
  }
  for (const { text, wrong, missed } of measured.at(-1).misreadings)
    say(`misread: ${JSON.stringify(text)}\n  wrong: ${wrong.join(", ") || "-"}; missed: ${missed.join(", ") || "-"}`);

  const { readResume } = await load("framework/resume/read-resume");
  for (const piece of HOSTILE) {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const began = performance.now();
    readResume(text);
    say(`1 MB of ${JSON.stringify(piece)}: ${Math.round(performance.now() - began)} ms`);
  }
  if (measured.some(({ enough }) => !enough)) {
    say(`Falls short of ${NEEDED}.`);
    process.exitCode = 1;
  }
});

function inWords({ precision, recall, right, wrong, missed }) {
  return `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} (${right} right, ${wrong} wrong, ${missed} missed)`;
}
