import { expect, type Page } from "@playwright/test";
import { TITLE } from "./people.ts";

/** The way a member goes to the board of the requisition. */
export async function toBoard(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Requisitions" }).first().click();
  await page.getByRole("link", { name: TITLE }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
}

/** A column of the board. */
export const lane = (page: Page, stage: string) => page.getByRole("region", { name: new RegExp(`^${stage}, `) });

/** A candidate's card, in a column or anywhere. */
export const card = (within: Pick<Page, "getByRole">, name: string) =>
  within.getByRole("row", { name: new RegExp(name) });

/** Opens the panel of a card, which may first have to be scrolled to. */
export async function openCard(page: Page, stage: string, name: string): Promise<void> {
  await lane(page, stage).scrollIntoViewIfNeeded();
  await card(lane(page, stage), name).click();
  await expect(panelOf(page, name)).toBeVisible();
}

/** The panel beside the board. */
export const panelOf = (page: Page, name: string) => page.getByRole("region", { name: `${name}, APP-` });

/** By the board and the panel to the page of one application. */
export async function toApplication(page: Page, stage: string, name: string): Promise<void> {
  await toBoard(page);
  await openCard(page, stage, name);
  await page.getByRole("button", { name: "Open full page" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** A member of a panel goes to the kit: an interview that goes on stands with those to come, later with the past ones. */
export async function toKit(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Interviews" }).first().click();
  const interview = page.getByRole("link", { name });
  const isHere = interview.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  if (!(await isHere)) {
    await page.getByRole("link", { name: "Past" }).click();
    await expect(page).toHaveURL(/past/);
  }
  await interview.click();
}
