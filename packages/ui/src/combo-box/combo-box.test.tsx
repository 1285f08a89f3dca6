import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { ComboBox } from "./combo-box.tsx";

const PEOPLE = [
  { id: "imani", label: "Imani Okafor" },
  { id: "wendelin", label: "Wendelin Brandt" },
];

it("finds a person by a part of the name", async () => {
  const choose = vi.fn<(id: string | null) => void>();
  render(<ComboBox label="Hiring manager" options={PEOPLE} onChange={choose} />);

  await userEvent.type(screen.getByRole("combobox", { name: "Hiring manager" }), "brandt");
  await userEvent.keyboard("{ArrowDown}{Enter}");

  expect(choose).toHaveBeenLastCalledWith("wendelin");
});

it("says that nothing matches instead of closing without a word", async () => {
  render(<ComboBox label="Hiring manager" options={PEOPLE} />);
  await userEvent.type(screen.getByRole("combobox"), "zzz");
  expect(screen.getByText(/Nothing matches/)).toBeDefined();
});
