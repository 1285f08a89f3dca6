import type { Page } from "@playwright/test";
import { expect, personCalled, type World } from "../../fixtures.ts";
import { take } from "../../support/fill.ts";
import { linkIn } from "../../support/mail.ts";
import { looksRight } from "../../support/looks-right.ts";
import { PHONE } from "../../support/phone.ts";
import { recall } from "../../support/story.ts";
import { INGRID } from "./people.ts";
import { toApplication, toKit } from "./ways.ts";

/** What the first interviewer writes, and nobody else may know before they have judged alone. */
export const SEEN_BY_RAVI = "She split the parser before touching the rule, and said why.";

/** By the link in the invitation, on a phone; a tab that dies in the middle takes nothing along (UX-S3). */
export async function scoreOnPhone({ aStranger, clock, mailOf, product }: World): Promise<void> {
  await clock.reach(new Date((await recall(product)).startsAt), 20);
  const invitation = await mailOf(personCalled(product, "Ravi").email).last(new RegExp(`with ${INGRID.name}`));
  const first = await aStranger(PHONE);
  await enter(first, linkIn(invitation, /\/kit\//));
  await looksRight(first, "the scorecard in the kit");
  await first.getByRole("link", { name: "Guide" }).tap();
  await looksRight(first, "the guide in the kit");
  await first.getByRole("link", { name: /^Scorecard/ }).tap();
  await rateOpenOne(first);
  await first.getByRole("textbox", { name: /^Evidence for/ }).fill(SEEN_BY_RAVI);
  await first.close();

  const phone = await first.context().newPage();
  await enter(phone, linkIn(invitation, /\/kit\//));
  await phone.getByRole("button", { name: /4/, expanded: false }).first().tap();
  await expect(phone.getByRole("textbox", { name: /^Evidence for/ })).toHaveValue(SEEN_BY_RAVI);
  await rateTheRest(phone);
  await handIn(phone);
  await looksRight(phone, "a scorecard that was handed in");
}

/** UX-S4, D1: whoever owes a card learns nothing of the others', and the debrief waits for it. */
export async function scoreBlind({ as }: World): Promise<void> {
  const page = await as("Sigrid");
  const heard: string[] = [];
  page.on("response", async (response) => {
    if (response.url().includes("/graphql")) heard.push(await response.text().catch(() => ""));
  });
  await toKit(page, INGRID.name);
  await expect(page.getByText("Others’ scorecards open after yours")).toBeVisible();
  const kit = page.url();
  const debrief = new URL("/applications/APP-1/debrief", kit).href;
  await page.goto(debrief);
  await expect(page.getByRole("heading", { name: "Your scorecard comes first" })).toBeVisible();
  await looksRight(page, "a debrief that waits for one's own scorecard");
  expect(heard.join(), "what the browser of whoever owes a card was told").not.toContain("split the parser");

  const manager = await as("Anneke");
  await toApplication(manager, "Interviews", INGRID.name);
  await manager.getByRole("link", { name: "Debrief" }).click();
  await expect(manager.getByRole("heading", { name: "One scorecard is missing" })).toBeVisible();
  await expect(manager.getByRole("button", { name: "Open the debrief" })).toBeHidden();
  await looksRight(manager, "a locked debrief");

  await page.getByRole("link", { name: "Write your scorecard" }).click();
  await rateOpenOne(page, 2);
  await page
    .getByRole("textbox", { name: /^Evidence for/ })
    .fill("Asked the right questions, then got lost in the test set-up.");
  await rateTheRest(page);
  await handIn(page);
  await page.getByRole("link", { name: "Go to the debrief" }).click();
  // Where two saw different things, what they wrote lies open.
  await expect(page.getByText(SEEN_BY_RAVI).first()).toBeVisible();
}

async function enter(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Open the kit" }).click();
  await expect(page.getByRole("heading", { level: 1, name: INGRID.name })).toBeVisible();
}

/** The rating that is in reach: under the thumb on a phone, in the card on a desk. */
async function rateOpenOne(page: Page, rating = 4): Promise<void> {
  const point = new RegExp(`^${rating}, `);
  const thumbs = page.getByRole("group", { name: /^Rate / });
  if ((page.viewportSize()?.width ?? 0) < 640) await thumbs.getByRole("button", { name: point }).tap();
  else
    await page
      .locator("label")
      .filter({ has: page.getByRole("radio", { name: point }) })
      .click();
}

async function rateTheRest(page: Page): Promise<void> {
  const unrated = page.getByRole("button", { name: /Not rated$/ });
  while ((await unrated.count()) > 0) {
    await unrated.first().click();
    await rateOpenOne(page);
  }
  await take(page, "Recommendation", "Yes");
  await take(page, /^Compared with/, "At the level");
}

async function handIn(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Submit/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand in" }).click();
  await expect(page.getByText(/^Handed in/)).toBeVisible();
}
