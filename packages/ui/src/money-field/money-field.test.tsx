import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { expect, it, vi } from "vitest";
import { MoneyField } from "./money-field.tsx";

async function typed(text: string, { currency, locale }: { currency: string; locale: string }): Promise<number | null> {
  const change = vi.fn<(minor: number | null) => void>();
  render(
    <I18nProvider locale={locale}>
      <MoneyField label="From" currency={currency} onChange={change} />
    </I18nProvider>,
  );
  await userEvent.type(screen.getByRole("textbox", { name: "From" }), text);
  await userEvent.tab();
  return change.mock.lastCall?.[0] ?? null;
}

it("holds cents when a recruiter writes euros", async () => {
  expect(await typed("92,500.5", { currency: "EUR", locale: "en-GB" })).toBe(9_250_050);
});

it("reads the separators of the person who writes", async () => {
  expect(await typed("92.500,5", { currency: "EUR", locale: "de-DE" })).toBe(9_250_050);
});

it("knows a currency without decimals", async () => {
  expect(await typed("9000000", { currency: "JPY", locale: "en-GB" })).toBe(9_000_000);
});

it("shows what the form already holds, and nothing for nothing", () => {
  render(
    <I18nProvider locale="en-GB">
      <MoneyField label="From" currency="EUR" minor={9_200_000} />
      <MoneyField label="To" currency="EUR" minor={null} />
    </I18nProvider>,
  );
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "From" }).value).toBe("92,000");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "To" }).value).toBe("");
});
