import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Select } from "./select.tsx";

const LEVELS = [
  { id: "senior", label: "Senior" },
  { id: "lead", label: "Lead" },
] as const;

it("is opened, searched by typing and chosen with the keyboard alone", async () => {
  const choose = vi.fn<(value: "senior" | "lead") => void>();
  render(<Select label="Level" options={LEVELS} onChange={choose} />);

  await userEvent.tab();
  await userEvent.keyboard("{Enter}l{Enter}");

  expect(choose).toHaveBeenCalledWith("lead");
  expect(screen.getByRole("button", { name: /Lead.*Level/ })).toBeDefined();
});
