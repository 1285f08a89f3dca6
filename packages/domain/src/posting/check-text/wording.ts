import type { Block } from "./blocks.js";
import { excludingWords } from "./excluding-words.js";
import { wholeField, type TextFinding } from "./finding.js";
import { genderCoding } from "./gender-coding.js";
import { readabilityOfSentences, sentencesOf, type Sentence } from "./readability.js";

const HARDEST_GRADE = 12;
const LONGEST_MEAN = 20;
const FEWEST_WORDS = 300;
const MOST_WORDS = 700;

/** JD-READ and JD-LENGTH: what is hard to read, placed at the sentence that costs most, and what is too short or long. */
export function readingFindings(blocks: readonly Block[]): readonly TextFinding[] {
  const sentences = sentencesOf(blocks);
  const { words, grade, wordsPerSentence } = readabilityOfSentences(sentences);
  const findings: TextFinding[] = [];
  const hardest = sentences.toSorted((a, b) => effortOf(b) - effortOf(a))[0];
  if (hardest && (grade > HARDEST_GRADE || wordsPerSentence > LONGEST_MEAN))
    findings.push({
      check: "JD-READ",
      level: "warn",
      place: { field: hardest.field, start: hardest.start, end: hardest.end },
      advice: `The text reads at grade ${grade.toFixed(1)} with ${wordsPerSentence.toFixed(1)} words a sentence; aim for ${HARDEST_GRADE} and ${LONGEST_MEAN}. Start with this sentence of ${hardest.words.length} words: split it, or say it with shorter words.`,
    });
  if (words < FEWEST_WORDS || words > MOST_WORDS)
    findings.push({
      check: "JD-LENGTH",
      level: "warn",
      place: wholeField("text"),
      advice: `The text has ${words} words; people read ${FEWEST_WORDS} to ${MOST_WORDS}. ${words < FEWEST_WORDS ? "Say more about the work." : "Take out what can be said later."}`,
    });
  return findings;
}

/** How much a sentence adds to what the text asks of its readers. */
function effortOf(sentence: Sentence): number {
  const { grade, words } = readabilityOfSentences([sentence]);
  return grade * words;
}

/** JD-EXCL: words that shut people out. */
export const excludingFindings = (blocks: readonly Block[]): readonly TextFinding[] =>
  excludingWords(blocks).map(({ word, instead, place }) => ({
    check: word.startsWith("competitive") ? "JD-PAY" : "JD-EXCL",
    level: "warn",
    place,
    advice: `“${word}” keeps people from applying. Write instead: ${instead}.`,
  }));

/** JD-GENDER: each masculine-coded word of a text that leans that way. A text that leans the other way is left alone. */
export function genderFindings(blocks: readonly Block[]): readonly TextFinding[] {
  const { band, words } = genderCoding(blocks);
  if (band !== "masculineLeaning" && band !== "stronglyMasculine") return [];
  const leaning = band === "stronglyMasculine" ? "strongly towards men" : "towards men";
  return words
    .filter(({ coding }) => coding === "masculine")
    .map(({ word, instead, place }) => ({
      check: "JD-GENDER",
      level: "warn",
      place,
      advice: `The wording leans ${leaning}. Instead of “${word}”: ${instead ?? "take it out or say it with a plainer word"}.`,
    }));
}

const DEGREE =
  /(?<![\p{L}\p{N}])(?:(?:university|college|academic|computer science|engineering) degree|degree in|bachelor(?:['’]?s)?(?: degree)?|master(?:['’]s| of science| degree|s degree)|ph\.?d\.?|diploma|b\.?sc\.?|m\.?sc\.?|university education)(?![\p{L}\p{N}])/giu;
const EQUIVALENT =
  /(?:equivalent|comparable|similar|equal)\s(?:\p{L}{1,16}\s)?(?:experience|knowledge|skills?)|or\s(?:the\s)?equivalent/iu;

/** JD-DEGREE: a degree without "or equivalent experience" beside it, unless the law asks for the degree. */
export const degreeFindings = (blocks: readonly Block[]): readonly TextFinding[] =>
  blocks.flatMap(({ field, text }) => {
    const [found] = EQUIVALENT.test(text) ? [] : [...text.matchAll(DEGREE)];
    if (!found) return [];
    const end = found.index + found[0].length;
    return [
      {
        check: "JD-DEGREE",
        level: "warn",
        place: { field, start: found.index, end },
        advice: "Add “or equivalent experience”, unless the law asks for this degree.",
      },
    ];
  });
