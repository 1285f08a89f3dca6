import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, type World } from "../../fixtures.ts";
import { choose } from "../../support/fill.ts";
import { looksRight } from "../../support/looks-right.ts";
import { APPLICANTS, INGRID, KOFI, MEILING } from "./people.ts";
import { card, lane, openCard, panelOf, toBoard } from "./ways.ts";

/** UX-B1, B2: the recruiter drags a card, and takes it back. */
export async function moveByDrag({ as }: World): Promise<void> {
  const recruiter = await as("Bartosz");
  await toBoard(recruiter);
  for (const { name } of APPLICANTS) await expect(card(lane(recruiter, "Applied"), name)).toBeVisible();
  await looksRight(recruiter, "the board");

  await card(recruiter, KOFI.name).dragTo(lane(recruiter, "Review"));
  await expect(recruiter.getByText(`${KOFI.name} moved to Review`)).toBeVisible();
  await expect(card(lane(recruiter, "Review"), KOFI.name)).toBeVisible();
  await recruiter.getByRole("button", { name: /Undo/ }).click();
  await expect(card(lane(recruiter, "Applied"), KOFI.name)).toBeVisible();
}

/** UX-B1, B3, B9: without a mouse, to the card, to its new stage, and into its panel. */
export async function moveByKeyboard({ as }: World): Promise<void> {
  const recruiter = await as("Bartosz");
  const { keyboard } = recruiter;
  await recruiter.reload();
  await expect(card(recruiter, INGRID.name)).toBeVisible();
  const focused = recruiter.locator(":focus");
  await expect(async () => {
    await keyboard.press("Tab");
    await expect(focused).toHaveAttribute("role", "row", { timeout: 200 });
  }).toPass({ intervals: [0] });
  for (let step = 0; step < APPLICANTS.length && !(await focused.textContent())?.includes(INGRID.name); step += 1)
    await keyboard.press("ArrowDown");
  await keyboard.press("m");
  await expect(recruiter.getByRole("dialog")).toBeVisible();
  await keyboard.type("Review");
  await keyboard.press("Enter");
  await expect(recruiter.getByText(`${INGRID.name} moved to Review`)).toBeVisible();
  await expect(card(lane(recruiter, "Review"), INGRID.name)).toBeVisible();

  await card(lane(recruiter, "Applied"), KOFI.name).focus();
  await keyboard.press("ArrowRight");
  await expect(focused).toContainText(INGRID.name);
  await keyboard.press("Enter");
  await expect(recruiter).toHaveURL(/peek=APP-\d+/);
  await expect(recruiter.getByRole("heading", { level: 2, name: INGRID.name })).toBeVisible();
}

/** UX-P1, P2: the panel is an address; it shows the résumé as text and as file, and takes a note and a move by menu. */
export async function usePanel({ as }: World): Promise<void> {
  const recruiter = await as("Bartosz");
  await recruiter.reload();
  const panel = panelOf(recruiter, INGRID.name);
  await panel.getByRole("tab", { name: "Résumé" }).click();
  await expect(panel.getByText("Bergen").first()).toBeVisible();
  const downloading = recruiter.waitForEvent("download");
  await panel.getByRole("button", { name: "Open file" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe(path.basename(INGRID.resume));
  expect(await readFile(await file.path())).toEqual(await readFile(INGRID.resume));
  await panel.getByRole("tab", { name: "Answers" }).click();
  await expect(panel.getByText(/moved invoicing off the old system/)).toBeVisible();

  await panel.getByRole("tab", { name: "Activity" }).click();
  await panel.getByRole("button", { name: /^Note/ }).click();
  await panel.getByRole("textbox", { name: "Note" }).fill("Led the move off the old system; ask how she kept it calm.");
  await panel.getByRole("button", { name: "Add note" }).click();
  await expect(panel.getByRole("listitem").filter({ hasText: "how she kept it calm" })).toBeVisible();
  await looksRight(recruiter, "the board with a panel");

  await panel.getByRole("button", { name: /^Advance/ }).click();
  await expect(recruiter.getByText(`${INGRID.name} moved to Screen`)).toBeVisible();
  await panel.getByRole("button", { name: "More" }).click();
  await recruiter.getByRole("menuitem", { name: /^Move to a stage/ }).click();
  await recruiter.getByRole("menuitem", { name: "Interviews" }).click();
  await expect(recruiter.getByText(`${INGRID.name} moved to Interviews`)).toBeVisible();
  await recruiter.keyboard.press("Escape");
  await expect(recruiter).not.toHaveURL(/peek/);
}

/** A rejection with its reason; the letter waits a day, and is stopped when the recruiter thinks again. */
export async function rejectAndTakeBack({ as, mailOf }: World): Promise<void> {
  const recruiter = await as("Bartosz");
  await openCard(recruiter, "Applied", MEILING.name);
  const panel = panelOf(recruiter, MEILING.name);
  await panel.getByRole("button", { name: /^Reject/ }).click();
  const dialog = recruiter.getByRole("dialog", { name: `Reject ${MEILING.name}` });
  await dialog.getByRole("button", { name: "Reject" }).click();
  await expect(dialog.getByText(/reason/i).first()).toBeVisible();
  await choose(recruiter, "Reason", "Wants another hands-on share");
  await dialog.getByLabel("What it rests on").fill("Strong, and not the product experience this team needs.");
  await dialog.getByText("The letter").last().click();
  await looksRight(recruiter, "the rejection with its letter");
  await dialog.getByRole("button", { name: "Reject" }).click();
  await expect(dialog).toBeHidden();

  await expect(panel.getByText(/^Rejected\./)).toContainText("The letter goes out");
  await panel.getByRole("tab", { name: "Mail" }).click();
  await expect(panel.getByText(/^Waits until/)).toBeVisible();
  await panel.getByRole("button", { name: "Take up again" }).click();
  await expect(panel.getByText(/^Stopped$/)).toBeVisible();
  await recruiter.keyboard.press("Escape");
  await lane(recruiter, "Applied").scrollIntoViewIfNeeded();
  await expect(card(lane(recruiter, "Applied"), MEILING.name)).toBeVisible();
  expect((await mailOf(MEILING.email).all()).map(({ subject }) => subject)).toHaveLength(1);
}
