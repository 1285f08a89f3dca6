import { expect, test } from "vitest";
import { HOUR } from "../shared/instant.js";
import { mayReplaceAutomatically } from "./replace-participant.js";

test.each([
  [48, 0, true],
  [47, 0, false],
  [48, 2, true],
  [48, 3, false],
])("a decliner %i hours before, after %i replacements, is replaced at once: %s", (hours, replaced, expected) => {
  expect(mayReplaceAutomatically(hours * HOUR, replaced, 0)).toBe(expected);
});
