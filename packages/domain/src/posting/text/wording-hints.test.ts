import { expect, test } from "vitest";
import { EMPTY_POSTING_TEXT } from "./posting-text.js";
import { wordingHints } from "./wording-hints.js";

const words = (why: string): string[] => wordingHints({ ...EMPTY_POSTING_TEXT, why }).map(({ word }) => word);

test.each([
  ["A young, rock-star engineer.", ["rock star", "young"]],
  ["We keep a whitelist of hosts; he may change his.", ["he", "his", "whitelist"]],
  ["We are like a family: work hard, play hard.", ["work hard play hard", "like a family"]],
  ["The youngest service; the history of this; Heather helps.", []],
])("%s", (text, found) => {
  expect(words(text)).toEqual(found);
});
