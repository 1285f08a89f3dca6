import { expectAccessible } from "@leadline/ui/testing/accessible";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { MarkedText } from "./marked-text.tsx";

const TEXT = "Lead Engineer since 2019. Kotlin, and mentored two juniors.";
const mark = (words: string, kind: string, label = "") => {
  const start = TEXT.indexOf(words);
  return { __typename: "ResumeMark" as const, start, end: start + words.length, kind, label };
};
const MARKS = [
  mark("Lead Engineer", "title"),
  mark("2019", "years"),
  mark("Kotlin", "skill", "Kotlin"),
  mark("mentored two juniors", "signal", "Mentorship"),
];
const marked = () => [...document.querySelectorAll("mark")].map(({ textContent, title }) => [textContent, title]);

it("marks a résumé where its reader wants to look, and leaves every word in its place", async () => {
  render(<MarkedText text={TEXT} marks={MARKS} />);

  expect(marked()).toEqual([
    ["Lead Engineer", "Title"],
    ["2019", "Years"],
    ["Kotlin", "Kotlin"],
    ["mentored two juniors", "Worth asking about: Mentorship"],
  ]);
  expect(document.body.textContent).toContain(TEXT);
  await expectAccessible();
});

it("lets its reader switch the marks off", async () => {
  render(<MarkedText text={TEXT} marks={MARKS} />);

  await userEvent.click(screen.getByRole("switch", { name: "Mark skills, titles, years and what to ask about" }));

  expect(marked()).toEqual([]);
  expect(screen.getByText(TEXT)).toBeDefined();
});

it("offers nothing to switch where nothing is marked", () => {
  render(<MarkedText text="Hello." marks={[]} />);

  expect(screen.queryByRole("switch")).toBeNull();
  expect(screen.getByText("Hello.")).toBeDefined();
});
