import fc from "fast-check";
import { expect, test } from "vitest";
import { headerLine } from "./header-line.js";

test("a line break in a title cannot start another header", () => {
  expect(headerLine("Tech Lead\r\nBcc: all@firm.example")).toBe("Tech Lead Bcc: all@firm.example");
});

test("whatever it is made of, a header stays one line of at most 200 characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
      const line = headerLine(text);
      expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(line.length).toBeLessThanOrEqual(200);
      expect(line.isWellFormed()).toBe(true);
    }),
  );
});
