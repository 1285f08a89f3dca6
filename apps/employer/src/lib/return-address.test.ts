import { expect, test } from "vitest";
import { safeReturn } from "./return-address.ts";

test.each([
  ["/requisitions/REQ-7?tab=plan#gap", "/requisitions/REQ-7?tab=plan#gap"],
  [null, "/inbox"],
  ["", "/inbox"],
  ["https://elsewhere.example/", "/inbox"],
  ["//elsewhere.example", "/inbox"],
  ["/\\elsewhere.example", "/inbox"],
  ["/\t/elsewhere.example", "/inbox"],
  ["/sign-in/north-quay", "/inbox"],
  ["javascript:alert(1)", "/inbox"],
])("after signing in, %s leads to %s", (to, address) => {
  expect(safeReturn(to)).toBe(address);
});
