import type { Page } from "@playwright/test";
import { expect, type World } from "../../fixtures.ts";
import { linkIn } from "../../support/mail.ts";
import { looksRight } from "../../support/looks-right.ts";
import { PHONE } from "../../support/phone.ts";
import { INGRID } from "./people.ts";
import { toApplication } from "./ways.ts";

interface Applicant {
  readonly name: string;
  readonly email: string;
}

/** To the offer stage, by the palette; going on without interviews takes a reason, which is kept. */
export async function moveToOffer({ as }: World, person: Applicant, from: string, reason?: string): Promise<void> {
  const recruiter = await as("Bartosz");
  await toApplication(recruiter, from, person.name);
  await recruiter.keyboard.press("m");
  await recruiter.getByRole("searchbox", { name: "Type a command" }).fill("Offer");
  await recruiter.keyboard.press("Enter");
  if (reason) {
    const dialog = recruiter.getByRole("dialog", { name: `Move ${person.name} to Offer?` });
    await dialog.getByLabel("Reason").fill(reason);
    await dialog.getByRole("button", { name: "Move" }).click();
  }
  await expect(recruiter.getByText(`${person.name} moved to Offer`)).toBeVisible();
}

/** Drafted within the range, approved by finance and the VP, and sent. */
export async function makeOffer({ as }: World, person: Applicant): Promise<void> {
  const recruiter = await as("Bartosz");
  await toApplication(recruiter, "Offer", person.name);
  await offerTab(recruiter).click();
  await recruiter.getByRole("button", { name: "Draft an offer" }).click();
  await recruiter.getByRole("textbox", { name: /^Base pay/ }).fill("112000");
  await recruiter.getByLabel("First day").fill("2027-03-01");
  await recruiter.getByLabel(/^What comes with it/).fill("30 days of leave, and a budget to learn.");
  if (person.name === INGRID.name) await looksRight(recruiter, "the terms of an offer");
  await recruiter.getByRole("button", { name: "Save the draft" }).click();
  await recruiter.getByRole("button", { name: "Ask for approval" }).click();
  await expect(recruiter.getByText("Asked now").first()).toBeVisible();

  for (const approver of ["Tunde", "Celia"]) {
    const page = await as(approver);
    await page.getByRole("link", { name: "Inbox" }).first().click();
    await page.reload();
    await page.getByText(person.name).first().click();
    await page.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(page.getByRole("button", { name: "Approve", exact: true })).toBeHidden();
  }
  await recruiter.reload();
  await recruiter.getByRole("button", { name: "Send…" }).click();
  const dialog = recruiter.getByRole("dialog", { name: `Send the offer to ${person.name}` });
  if (person.name === INGRID.name) await looksRight(recruiter, "an offer about to be sent");
  await dialog.getByRole("button", { name: "Send the offer" }).click();
  await expect(recruiter.getByText(`The offer is on its way to ${person.name}.`)).toBeVisible();
}

/** The candidate reads the letter behind a fresh link, keeps it as PDF, and accepts by name. */
export async function accept({ aStranger, mailOf }: World, person: Applicant): Promise<void> {
  const phone = await aStranger(PHONE);
  await phone.goto(linkIn(await mailOf(person.email).last(/offer/i), /\/juniper\/me/));
  await phone.getByRole("main").getByRole("button").first().tap();
  await phone.getByRole("link", { name: "See my offer" }).tap();
  await expect(phone).toHaveURL(/sign-in/);
  await phone.getByLabel(/^Email/).fill(person.email);
  await phone.getByRole("main").getByRole("button").first().tap();
  await expect(phone).toHaveURL(/sign-in\/sent/);
  await phone.goto(linkIn(await mailOf(person.email).last(/^Your link to your application/), /\/juniper\/me/));
  await phone.getByRole("main").getByRole("button").first().tap();
  await phone.getByRole("link", { name: "See my offer" }).tap();
  await expect(phone.getByRole("heading", { name: "Your letter" })).toBeVisible();
  await expect(phone.getByText(/112,000 gross/)).toHaveCount(2);
  await expect(phone.getByText(/until the end of \w+, \d+ \w+ \d{4}, Amsterdam time/)).toBeVisible();
  if (person.name === INGRID.name) await looksRight(phone, "the offer on the candidate's page");
  await keepLetter(phone);

  await phone.getByLabel(/^Type your full name/).fill(person.name);
  await phone.getByRole("button", { name: "Accept the offer" }).tap();
  await expect(phone.getByText("You accepted this offer")).toBeVisible();
  if (person.name === INGRID.name) await looksRight(phone, "the accepted offer");
}

/** The letter as a file; it is made a moment after the offer was sent. */
async function keepLetter(page: Page): Promise<void> {
  const file = page.getByRole("link", { name: /^The letter to keep/ });
  await expect(async () => {
    if (!(await file.isVisible())) await page.reload();
    await expect(file).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  const downloading = page.waitForEvent("download");
  await file.tap();
  const letter = await (await downloading).createReadStream();
  const bytes = Buffer.concat(await letter.toArray());
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
}

/** Signed: the recruiter hires, and one more opening is filled. */
export async function hire({ as }: World, person: Applicant, news: RegExp): Promise<void> {
  const recruiter = await as("Bartosz");
  await recruiter.reload();
  await recruiter.getByRole("button", { name: `Hire ${person.name}` }).click();
  await expect(recruiter.getByText(news)).toBeVisible();
  if (person.name === INGRID.name) await looksRight(recruiter, "the offer of somebody hired");
}

const offerTab = (page: Page) =>
  page.getByRole("navigation", { name: /^Pages of APP/ }).getByRole("link", { name: "Offer" });
