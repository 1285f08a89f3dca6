import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { expect, it, vi } from "vitest";
import { DateField } from "./date-field.tsx";

it("is typed part by part, and hands over a calendar day", async () => {
  const choose = vi.fn<(day: string | null) => void>();
  render(
    <I18nProvider locale="en-GB">
      <DateField label="Target date" onChange={choose} />
    </I18nProvider>,
  );

  await userEvent.tab();
  await userEvent.keyboard("18032027");

  expect(choose).toHaveBeenLastCalledWith("2027-03-18");
});

it("shows the day a form already holds", () => {
  render(
    <I18nProvider locale="en-GB">
      <DateField label="Target date" value="2027-03-18" />
    </I18nProvider>,
  );
  const parts = within(screen.getByRole("group", { name: "Target date" })).getAllByRole("spinbutton");
  expect(parts.map(({ textContent }) => textContent)).toEqual(["18", "03", "2027"]);
});
