import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { I18nProvider } from "react-aria-components";
import { expect, it, vi } from "vitest";
import { ExactTime } from "./exact-time.tsx";

const onChange = vi.fn<(startsAt: string | undefined) => void>();

/** A person types a day and a time of the clock in Berlin. */
async function type(day: string, month: string, time: readonly [hour: string, minute: string]) {
  onChange.mockClear();
  const person = userEvent.setup();
  render(
    <I18nProvider locale="en-GB">
      <ExactTime zone="Europe/Berlin" today="2026-01-01" onChange={onChange} />
    </I18nProvider>,
  );
  const [dayPart, monthPart, yearPart, hour, minute] = screen.getAllByRole("spinbutton");
  const parts = { dayPart, monthPart, yearPart, hour, minute };
  const texts = { dayPart: day, monthPart: month, yearPart: "2027", hour: time[0], minute: time[1] };
  for (const part of ["dayPart", "monthPart", "yearPart", "hour", "minute"] as const) {
    await person.click(parts[part] as HTMLElement);
    await person.keyboard(texts[part]);
  }
  return person;
}

it("takes what is typed as the clock of the place shows it", async () => {
  await type("15", "01", ["10", "30"]);
  expect(onChange).toHaveBeenLastCalledWith("2027-01-15T09:30:00.000Z");
  expect(screen.getByText("Start, Berlin")).toBeDefined();
});

it("refuses a time that the clocks leap over, and names the two beside it", async () => {
  await type("28", "03", ["02", "30"]);
  expect(onChange).toHaveBeenLastCalledWith(undefined);
  expect(
    screen.getByText("The clocks go forward that night: 02:30 does not exist. Choose 01:30 or 03:30."),
  ).toBeDefined();
});

it("asks which one is meant of a time that comes twice", async () => {
  const person = await type("31", "10", ["02", "30"]);
  expect(screen.getByRole("radiogroup", { name: /02:30 do you mean/ })).toBeDefined();
  expect(onChange).toHaveBeenLastCalledWith("2027-10-31T00:30:00.000Z");
  await person.click(screen.getByRole("radio", { name: /^The second/ }));
  expect(onChange).toHaveBeenLastCalledWith("2027-10-31T01:30:00.000Z");
});
