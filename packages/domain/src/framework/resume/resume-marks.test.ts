import { expect, test } from "vitest";
import { resumeMarks } from "./resume-marks.js";

const marked = (text: string) =>
  resumeMarks(text).map(({ start, end, kind, label }) => [text.slice(start, end), kind, label]);

test("marks skills, titles, years and what is worth asking about, where they stand", () => {
  const text = "Lead Engineer, 2019 - 2024\nLed a team of six engineers. Kotlin and PostgreSQL for 8 years.";

  expect(marked(text)).toEqual([
    ["Lead Engineer", "title", ""],
    ["2019 - 2024", "years", ""],
    ["Led a team of six engineers", "signal", "Team leadership"],
    ["Kotlin", "skill", "Kotlin"],
    ["PostgreSQL", "skill", "PostgreSQL"],
    ["8 years", "years", ""],
  ]);
});

test("does not mark a skill somebody says they lack, nor a word that is none", () => {
  expect(marked("No Java. I go to work by bike, express myself in writing, and rest.")).toEqual([]);
});

test("never marks a place twice, and stops at five hundred", () => {
  const marks = resumeMarks("Kubernetes, Terraform, PostgreSQL, Kafka. ".repeat(400));

  expect(marks).toHaveLength(500);
  marks.reduce((end, mark) => {
    expect(mark.start).toBeGreaterThanOrEqual(end);
    return mark.end;
  }, 0);
});

test.each(["", "   ", "\u0000", "🙂".repeat(50)])("marks nothing in %j", (text) => {
  expect(resumeMarks(text)).toEqual([]);
});
