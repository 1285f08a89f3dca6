import fc from "fast-check";
import { expect, test } from "vitest";
import { safeFileName } from "./file-name.js";

test.each([
  ["../../etc/passwd.pdf", "passwd.pdf"],
  ["..\\..\\boot.ini.pdf", "boot.ini.pdf"],
  ["resume.exe", "resume.pdf"],
  ["resume\u202Efdp.exe", "resume fdp.pdf"],
  ["re\u0301sume\u0301.pdf", "résumé.pdf"],
  ["履歴書.pdf", "履歴書.pdf"],
  ["سيرة ذاتية.pdf", "سيرة ذاتية.pdf"],
  [".pdf", "document.pdf"],
  ["", "document.pdf"],
  ["CON.pdf", "document.pdf"],
  ["resume .pdf ", "resume.pdf"],
  ["cv\r\nSet-Cookie: x=1.pdf", "cv Set-Cookie x=1.pdf"],
  ['"quoted".pdf', "quoted.pdf"],
  ["<img src=x onerror=alert(1)>.pdf", "img src=x onerror=alert(1).pdf"],
  ["resume.pdf.pdf", "resume.pdf"],
])("%j is kept as %j", (name, safe) => {
  expect(safeFileName(name, "pdf")).toBe(safe);
});

test("whatever it was called, the name is short, one line, without a path, and ends in what the file is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
      const safe = safeFileName(name, "docx");
      expect(safe).toMatch(/^[^/\\\p{Cc}"<>:|?*]+\.docx$/u);
      expect(safe.length).toBeLessThanOrEqual(120);
      expect(safe.startsWith(".")).toBe(false);
    }),
  );
});
