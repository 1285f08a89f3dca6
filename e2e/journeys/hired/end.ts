import { expect, type World } from "../../fixtures.ts";
import { choose } from "../../support/fill.ts";
import { looksRight } from "../../support/looks-right.ts";
import { INGRID, KOFI, MEILING, TITLE } from "./people.ts";
import { openCard, panelOf, toBoard } from "./ways.ts";

/** The last opening is filled, so the requisition is; whoever still waits is listed, and gets an answer. */
export async function answerEverybody({ as, mailOf }: World): Promise<void> {
  const recruiter = await as("Bartosz");
  await recruiter.getByRole("link", { name: "Inbox" }).first().click();
  await expect(recruiter.getByText(new RegExp(`${MEILING.name}\u2069? waits for an answer`))).toBeVisible();

  await toBoard(recruiter);
  await expect(recruiter.getByText("Filled", { exact: true }).first()).toBeVisible();
  await expect(recruiter.getByText("2 of 2")).toBeVisible();
  await openCard(recruiter, "Applied", MEILING.name);
  await panelOf(recruiter, MEILING.name)
    .getByRole("button", { name: /^Reject/ })
    .click();
  await choose(recruiter, "Reason", "The opening was filled");
  const dialog = recruiter.getByRole("dialog", { name: `Reject ${MEILING.name}` });
  await dialog.getByRole("textbox", { name: /^Send after/ }).fill("0");
  await dialog.getByRole("button", { name: "Reject" }).click();
  await expect(dialog).toBeHidden();
  await mailOf(MEILING.email).last(/Your application for/);
}

/** The report: how far people came; every number opens the people behind it. */
export async function readTheFunnel({ as }: World): Promise<void> {
  const manager = await as("Anneke");
  await toBoard(manager);
  await manager.getByRole("link", { name: "Report", exact: true }).click();
  await manager.getByRole("link", { name: "2 reached Offer" }).click();
  const people = manager.getByRole("region", { name: "The people behind the number" });
  for (const { name } of [INGRID, KOFI]) await expect(people.getByRole("link", { name })).toBeVisible();
  await expect(people.getByRole("link", { name: MEILING.name })).toBeHidden();
  await looksRight(manager, "the report with the people behind a number");
  await people.getByRole("link", { name: INGRID.name }).click();
  await expect(manager.getByText("Hired.")).toBeVisible();
  await expect(manager.getByText(TITLE).first()).toBeVisible();
}
