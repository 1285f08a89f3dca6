import { expect, test } from "vitest";
import { referenceIn } from "./reference-in.ts";

test.each([
  ["REQ-12", "/requisitions/REQ-12"],
  [" app 341 ", "/applications/APP-341"],
  ["int0088", "/interviews/INT-88"],
  ["requisition 12", undefined],
  ["APP-", undefined],
  ["APP-3; drop", undefined],
])("%s names %s", (typed, page) => {
  expect(referenceIn(typed)?.href).toBe(page);
});
