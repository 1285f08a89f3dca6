import { expect, it } from "vitest";
import { readabilityOf, readabilityOfSentences, sentencesOf, syllablesOf } from "./readability.js";

it("gives the golden grade and ease of 120 words in 8 sentences with 190 syllables", () => {
  const { grade, ease, wordsPerSentence } = readabilityOf({ words: 120, sentences: 8, syllables: 190 });
  expect(grade).toBeCloseTo(8.9433, 4);
  expect(ease).toBeCloseTo(57.66, 2);
  expect(wordsPerSentence).toBe(15);
});

it.each([
  ["cat", 1],
  ["code", 1],
  ["table", 2],
  ["whole", 1],
  ["see", 1],
  ["queue", 1],
  ["readable", 3],
  ["the", 1],
  ["engineering", 4],
  ["rhythm", 1],
  ["C++", 1],
  ["OAuth2", 1],
  ["brrr", 1],
  ["co-operate", 3],
])("hears in %s so many syllables: %i", (word, syllables) => expect(syllablesOf(word)).toBe(syllables));

it("ends a sentence at a stop, a line and a block, and not inside a word", () => {
  const sentences = sentencesOf([
    { field: "why", text: " We use Node.js 3.5 here. Do you? \nYes" },
    { field: "needs.0", text: "Kotlin" },
    { field: "needs.1", text: "..." },
  ]);
  expect(sentences.map(({ field, start, end, words }) => [field, start, end, words.length])).toEqual([
    ["why", 1, 25, 5],
    ["why", 26, 33, 2],
    ["why", 35, 38, 1],
    ["needs.0", 0, 6, 1],
  ]);
});

it("says zero about an empty text", () => {
  expect(readabilityOfSentences([])).toEqual({
    words: 0,
    sentences: 0,
    syllables: 0,
    grade: 0,
    ease: 0,
    wordsPerSentence: 0,
  });
});
