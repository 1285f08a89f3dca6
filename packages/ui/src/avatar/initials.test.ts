import { expect, it, test } from "vitest";
import { initials, tintOf } from "./initials.ts";

test.each([
  ["Imani Okafor", "IO"],
  ["Wendelin von der Brandt", "WB"],
  ["öğuz", "Ö"],
  ["林 小雨", "林"],
  ["김서연", "김"],
  ["سارة منصور", "سم"],
  ['  "Bo"   Ek ', "BE"],
  ["", ""],
  ["🙂 🙂", ""],
])("%s is shown as %s", (name, letters) => {
  expect(initials(name)).toBe(letters);
});

it("gives a person the same tint everywhere", () => {
  expect(tintOf("Imani Okafor")).toBe(tintOf("Imani Okafor"));
});
