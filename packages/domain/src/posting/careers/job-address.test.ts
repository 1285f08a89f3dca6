import fc from "fast-check";
import { expect, test } from "vitest";
import { jobPath, refOfAddress } from "./job-address.js";

test.each([
  ["Tech Lead, Timetable", "/tram/jobs/JOB-7-tech-lead-timetable"],
  ["Führung & Technik (m/w/d)", "/tram/jobs/JOB-7-fuhrung-technik-m-w-d"],
  ["技術リード", `/tram/jobs/${encodeURIComponent("JOB-7-技術リート")}`],
  ["!!!", "/tram/jobs/JOB-7"],
])("%s lives at %s", (title, path) => {
  expect(jobPath("tram", "JOB-7", title)).toBe(path);
});

test("the reference reads back from every address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      const part = decodeURIComponent(jobPath("tram", "JOB-7", title).split("/").at(-1) ?? "");
      expect(refOfAddress(part)).toBe("JOB-7");
    }),
  );
});

test.each(["JOB-", "REQ-7-lead", "JOB-7x", "../JOB-7", ""])("%s is no address of a job", (part) => {
  expect(refOfAddress(part)).toBeUndefined();
});
