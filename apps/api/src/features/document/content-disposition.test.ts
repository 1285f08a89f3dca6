import fc from "fast-check";
import { expect, test } from "vitest";
import { safeFileName } from "@leadline/domain/document/file-name";
import { attachment } from "./content-disposition.js";

test.each([
  ["Ingrid CV.pdf", `attachment; filename="Ingrid CV.pdf"; filename*=UTF-8''Ingrid%20CV.pdf`],
  ["résumé.pdf", `attachment; filename="resume.pdf"; filename*=UTF-8''r%C3%A9sum%C3%A9.pdf`],
  ["履歴書.pdf", `attachment; filename="___.pdf"; filename*=UTF-8''%E5%B1%A5%E6%AD%B4%E6%9B%B8.pdf`],
  ["o'brien (1).pdf", `attachment; filename="o'brien (1).pdf"; filename*=UTF-8''o%27brien%20%281%29.pdf`],
])("%s is offered as %s", (name, header) => {
  expect(attachment(name)).toBe(header);
});

test("whatever a file was called, it is one header that says attachment and nothing else", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
      expect(attachment(safeFileName(name, "pdf"))).toMatch(
        /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*$/,
      );
    }),
  );
});
