import type { Page } from "@playwright/test";
import { expect, type World } from "../../fixtures.ts";
import { take } from "../../support/fill.ts";
import { looksRight } from "../../support/looks-right.ts";
import { INGRID } from "./people.ts";
import { SEEN_BY_RAVI } from "./scorecards.ts";
import { toApplication, toKit } from "./ways.ts";

const SEALED = "I would learn from her.";

/** With every card in, the manager opens it; votes stay sealed until the last one is in. */
export async function vote({ as }: World): Promise<void> {
  const manager = await as("Anneke");
  await toApplication(manager, "Interviews", INGRID.name);
  await manager.getByRole("link", { name: "Debrief" }).click();
  await expect(manager.getByRole("heading", { name: "All scorecards are in" })).toBeVisible();
  await manager.getByRole("button", { name: "Open the debrief" }).click();
  await expect(manager.getByText(SEEN_BY_RAVI).first()).toBeVisible();
  await looksRight(manager, "an open debrief with its grid");

  const ravi = await toDebrief(await as("Ravi"));
  await cast(ravi, "Advance", SEALED);
  await expect(ravi.getByText(/^Your vote is in: Advance/)).toBeVisible();
  const sigrid = await toDebrief(await as("Sigrid"));
  await expect(sigrid.getByText(/in, sealed$/)).toHaveText(/^1 of/);
  await expect(sigrid.getByText(SEALED)).toBeHidden();
  await cast(sigrid, "Hold", "The test set-up worries me; a second conversation would settle it.");
  await manager.reload();
  await cast(manager, "Advance", "Two judges saw the same strength.");
  await expect(manager.getByText(SEALED)).toBeVisible();
  await looksRight(manager, "a debrief that is revealed");
}

/** The manager decides by name, with reasons and the level, and acts on it. */
export async function decide({ as }: World): Promise<void> {
  const manager = await as("Anneke");
  const form = manager.getByRole("form", { name: "Decision" });
  await take(form, "Outcome", "Advance");
  await form.getByRole("button", { name: "Record decision" }).click();
  await expect(form.getByText(/rationale/i).last()).toBeVisible();
  await take(form, "Level", "Lead");
  await form.getByLabel(/^Rationale/).fill("She makes risky work small, and says why while she does it.");
  await form.getByLabel(/^Dissent/).fill("Sigrid would have asked for another conversation.");
  await form.getByRole("button", { name: "Record decision" }).click();
  await expect(manager.getByText("at Lead").first()).toBeVisible();
  await looksRight(manager, "a debrief that is decided");
  await manager.getByRole("link", { name: /^Go to APP-\d+ to act on it/ }).click();
  await expect(manager.getByRole("heading", { level: 1, name: INGRID.name })).toBeVisible();
}

/** Members of the panel come from their past interviews. */
async function toDebrief(page: Page): Promise<Page> {
  await toKit(page, INGRID.name);
  await page.getByRole("link", { name: "Go to the debrief" }).click();
  await expect(page.getByRole("form", { name: "Your vote" })).toBeVisible();
  return page;
}

async function cast(page: Page, choice: string, reason: string): Promise<void> {
  const form = page.getByRole("form", { name: "Your vote" });
  await take(form, /^How it should go on/, choice);
  await take(form, "At which level", "Lead");
  await form.getByLabel("Your reason").fill(reason);
  await form.getByRole("button", { name: "Cast your vote" }).click();
}
