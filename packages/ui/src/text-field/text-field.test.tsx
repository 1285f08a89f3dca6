import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { TextField } from "./text-field.tsx";

it("is found by its label, and says hint and error to whoever listens", () => {
  render(<TextField label="Title" hint="Shown on the posting" error="A title is needed." />);

  const title = screen.getByRole("textbox", {
    name: "Title",
    description: /Shown on the posting.*A title is needed\./,
  });

  expect(title.getAttribute("aria-invalid")).toBe("true");
});

it("hands over what is typed, character by character", async () => {
  const change = vi.fn<(value: string) => void>();
  render(<TextField label="Title" onChange={change} />);

  await userEvent.type(screen.getByRole("textbox"), "Ada");

  expect(change.mock.calls.map(([value]) => value)).toEqual(["A", "Ad", "Ada"]);
});
