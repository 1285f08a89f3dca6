import { expect, test } from "vitest";
import { hintsOf } from "./page-hints.ts";

const hints = hintsOf([
  { path: "/requisitions/:ref", scripts: ["/assets/entrance.js"], styles: [] },
  { path: "/requisitions/new", scripts: ["/assets/new.js"], styles: ["/assets/new.css"] },
  { path: "/applications/:ref/:tab?", scripts: ["/assets/application.js"], styles: [] },
]);

test("a page's files are named before its entry asks for them", () => {
  expect(hints("/requisitions/new")).toBe(
    '<link rel="stylesheet" href="/assets/new.css"><link rel="modulepreload" href="/assets/new.js">',
  );
});

test("a word of an address comes before a blank in one", () => {
  expect(hints("/requisitions/REQ-4")).toContain("entrance.js");
  expect(hints("/requisitions/new")).not.toContain("entrance.js");
});

test("the last part of an address can be left out where the table of pages says so", () => {
  expect(hints("/applications/APP-1")).toContain("application.js");
  expect(hints("/applications/APP-1/mail")).toContain("application.js");
  expect(hints("/applications/APP-1/mail/more")).toBe("");
});

test("an address that is no page gets no files", () => {
  expect(hints("/")).toBe("");
  expect(hints("/elsewhere")).toBe("");
});
