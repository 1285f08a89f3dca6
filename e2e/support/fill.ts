import type { Page } from "@playwright/test";

/** Opens a list of choices by its label and takes one. */
export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option }).first().click();
}

/** Types into a field that suggests, and takes the first suggestion. */
export async function pick(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  await field.fill(text);
  await page
    .getByRole("option", { name: new RegExp(text) })
    .first()
    .waitFor();
  await field.press("ArrowDown");
  await field.press("Enter");
}
