import { expect, test } from "vitest";
import { currentJob } from "./current-job.js";

test.each([
  ["Tech Lead at Volta Payments", "Tech Lead", "Volta Payments"],
  ["Engineering Lead @ Blue Kente", "Engineering Lead", "Blue Kente"],
  ["Teamleiterin bei Rheinwerk", "Teamleiterin", "Rheinwerk"],
  ["Staff Engineer, Platform", "Staff Engineer, Platform", null],
  ["Head of Chat at Chat at Work", "Head of Chat", "Chat at Work"],
])("%s is a title and an employer, as far as it says so", (headline, title, employer) => {
  expect(currentJob(headline)).toEqual({ title, employer });
});

test("who says nothing about a job has none", () => {
  expect(currentJob(null)).toEqual({ title: null, employer: null });
  expect(currentJob("   ")).toEqual({ title: null, employer: null });
});

test("a line without end is cut between characters", () => {
  expect(currentJob("👩‍💻".repeat(200)).title?.isWellFormed()).toBe(true);
});
