import { expect, type Locator, type Page } from "@playwright/test";

/** Opens a list of choices by its label and takes one. */
export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option }).first().click();
}

/** Types into a field that suggests, letter by letter as people do, and takes the first suggestion. */
export async function pick(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  await field.click();
  await field.pressSequentially(text, { delay: 30 });
  await expect(page.getByRole("option")).toHaveCount(1);
  await field.press("ArrowDown");
  await field.press("Enter");
  await expect(field).toHaveValue(new RegExp(text));
}

/** Takes one of a few choices that are all in sight; what is pressed is the label around the hidden field. */
export async function take(within: Page | Locator, label: string | RegExp, option: string | RegExp): Promise<void> {
  const choices = within.getByRole("radiogroup", { name: label });
  const radio = choices.page().getByRole("radio", { name: option, exact: true });
  const around = choices.locator("label").filter({ has: radio });
  await around.click();
  await expect(around.locator("input")).toBeChecked();
}
