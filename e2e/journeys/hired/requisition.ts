import { expect, type World } from "../../fixtures.ts";
import { choose, pick } from "../../support/fill.ts";
import { looksRight } from "../../support/looks-right.ts";
import { remember } from "../../support/story.ts";
import { TITLE } from "./people.ts";

/** The hiring manager asks for two Tech Leads; the draft saves itself. */
export async function askForTwo({ as, product }: World): Promise<void> {
  const manager = await as("Anneke");
  await manager.getByRole("link", { name: "Requisitions" }).first().click();
  await manager.getByRole("link", { name: "New requisition" }).first().click();
  await expect(manager.getByRole("heading", { name: "New requisition" })).toBeVisible();
  await looksRight(manager, "a new requisition");
  await manager.getByLabel("Title", { exact: true }).fill(TITLE);
  await manager.getByRole("button", { name: "Begin the draft" }).click();
  await expect(manager).toHaveURL(/\/requisitions\/REQ-\d+\/setup$/);
  await remember(product, { requisition: /REQ-\d+/.exec(manager.url())?.[0] ?? "" });

  await choose(manager, "Level", "Lead");
  await choose(manager, "Department", "Platform");
  await choose(manager, "Location", "Amsterdam");
  await manager.getByRole("button", { name: "Increase Openings" }).click();
  await manager.getByRole("textbox", { name: "From" }).fill("95000");
  await manager.getByRole("textbox", { name: "To", exact: true }).fill("120000");
  await choose(manager, "Per", "Year");
  await manager.getByLabel("Why this role is needed").fill("Customs moves to a team of its own in spring.");
  await choose(manager, "Kind of team", /product/i);
  await manager.getByRole("textbox", { name: "People in the team" }).fill("7");
  await manager.getByLabel("Success after 90 days").fill("Declarations are filed by the team without help.");
  await manager.getByLabel("Success after 180 days").fill("Clearance takes half the time.");
  await manager.getByLabel("Success after 180 days").blur();
  await expect(manager.getByText(/^Saved/)).toBeVisible();
  await looksRight(manager, "the requisition's set-up");

  await manager.reload();
  await expect(manager.getByLabel("Why this role is needed")).toHaveValue(/spring/);
}

/** Finance and then the VP approve, each from their inbox. */
export async function approve({ as }: World): Promise<void> {
  const manager = await as("Anneke");
  await manager.getByRole("button", { name: "Ask for approval" }).click();
  await expect(manager.getByText("Waiting for approval").first()).toBeVisible();

  for (const approver of ["Tunde", "Celia"]) {
    const page = await as(approver);
    await page.getByRole("link", { name: "Inbox" }).first().click();
    await page.reload();
    await expect(page.getByText(TITLE).first()).toBeVisible();
    await looksRight(page, "the inbox with a request");
    await page.getByText(TITLE).first().click();
    await page.getByRole("button", { name: "Approve" }).first().click();
    await expect(page.getByText(/approved/i).first()).toBeVisible();
  }
  await manager.reload();
  await expect(manager.getByText("Approved").first()).toBeVisible();
}

/** The plan covers every must-have; with a recruiter on the team, the requisition opens. */
export async function planAndOpen({ as }: World): Promise<void> {
  const manager = await as("Anneke");
  await manager.getByRole("button", { name: "Generate the plan" }).click();
  await expect(manager.getByRole("button", { name: "Open the requisition" })).toBeVisible();
  await pick(manager, "Member", "Bartosz");
  await manager.getByRole("button", { name: "Add", exact: true }).click();
  await expect(manager.getByRole("listitem").filter({ hasText: "Bartosz Wilczek" })).toBeVisible();
  await manager.getByRole("button", { name: "Open the requisition" }).click();
  await expect(manager.getByText("Open", { exact: true }).first()).toBeVisible();
  await looksRight(manager, "the open requisition with its plan");
}
