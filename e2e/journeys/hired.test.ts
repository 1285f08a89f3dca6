import path from "node:path";
import { expect, test } from "../fixtures.ts";
import { choose, pick } from "../support/fill.ts";
import { linkIn } from "../support/mail.ts";
import { looksRight } from "../support/looks-right.ts";

const resumes = path.resolve(import.meta.dirname, "../resumes");
const APPLICANTS = [
  ["Ingrid Solberg", "ingrid.solberg@example.org", "ingrid-solberg.pdf"],
  ["Kofi Mensah", "kofi.mensah@example.org", "kofi-mensah.docx"],
  ["Chen Meiling", "chen.meiling@example.org", "chen-meiling.json"],
] as const;

test("a Tech Lead is hired", async ({ as, aStranger, mailOf, product }) => {
  test.setTimeout(900_000);
  const manager = await as("Anneke");
  let requisition = "";

  await test.step("the hiring manager asks for two Tech Leads; the draft saves itself", async () => {
    await manager.getByRole("link", { name: "Requisitions" }).first().click();
    await manager.getByRole("link", { name: "New requisition" }).first().click();
    await expect(manager.getByRole("heading", { name: "New requisition" })).toBeVisible();
    await manager.getByLabel("Title", { exact: true }).fill("Tech Lead, Customs Clearance");
    await manager.getByRole("button", { name: "Begin the draft" }).click();
    await expect(manager).toHaveURL(/\/requisitions\/REQ-\d+\/setup$/);
    requisition = /REQ-\d+/.exec(manager.url())![0];

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
  });

  await test.step("finance and then the VP approve", async () => {
    await manager.getByRole("button", { name: "Ask for approval" }).click();
    await expect(manager.getByText("Waiting for approval").first()).toBeVisible();

    for (const approver of ["Tunde", "Celia"]) {
      const page = await as(approver);
      await page.getByRole("link", { name: "Inbox" }).first().click();
      await page.reload();
      await expect(page.getByText("Tech Lead, Customs Clearance").first()).toBeVisible();
      await looksRight(page, "the inbox with a request");
      await page.getByText("Tech Lead, Customs Clearance").first().click();
      await page.getByRole("button", { name: "Approve" }).first().click();
      await expect(page.getByText(/approved/i).first()).toBeVisible();
    }
    await manager.reload();
    await expect(manager.getByText("Approved").first()).toBeVisible();
  });

  await test.step("the plan covers every must-have, and the requisition opens", async () => {
    await manager.getByRole("button", { name: "Generate the plan" }).click();
    await expect(manager.getByRole("button", { name: "Open the requisition" })).toBeVisible();
    await pick(manager, "Member", "Bartosz");
    await manager.getByRole("button", { name: "Add", exact: true }).click();
    await expect(manager.getByRole("listitem").filter({ hasText: "Bartosz Wilczek" })).toBeVisible();
    await manager.getByRole("button", { name: "Open the requisition" }).click();
    await expect(manager.getByText("Open", { exact: true }).first()).toBeVisible();
    await looksRight(manager, "the open requisition with its plan");
  });

  const recruiter = await as("Bartosz");
  let job = "";
  await test.step("the recruiter publishes the posting that the charter began", async () => {
    await recruiter.goto(`${product.employer}/requisitions/${requisition}/posting`);
    await recruiter.getByRole("button", { name: "Write the first draft" }).click();
    await expect(recruiter.getByLabel("Summary")).toBeVisible();
    await looksRight(recruiter, "the posting");
    await recruiter.getByRole("button", { name: "Publish", exact: true }).click();
    const page = recruiter.getByRole("link", { name: "See the job page" });
    await expect(page).toBeVisible();
    job = (await page.getAttribute("href")) ?? "";
  });

  await test.step("the job page is complete without JavaScript, and says what it pays", async () => {
    const reader = await aStranger({ javaScriptEnabled: false });
    await reader.goto(`${product.candidate}/juniper/jobs`);
    await reader
      .getByRole("link", { name: /Tech Lead, Customs Clearance/ })
      .first()
      .click();
    await expect(reader.getByText(/95[,.]000/).first()).toBeVisible();
    job = reader.url();
    const data = await reader.locator('script[type="application/ld+json"]').first().textContent();
    expect(JSON.parse(data ?? "{}")).toMatchObject({ "@type": "JobPosting", title: "Tech Lead, Customs Clearance" });
    const visitor = await aStranger();
    let scripts = 0;
    visitor.on("response", async (response) => {
      if (/javascript/.test(response.headers()["content-type"] ?? "")) scripts += (await response.body()).length;
    });
    await visitor.goto(job);
    await visitor.waitForLoadState("networkidle");
    expect(scripts, "bytes of script on the job page").toBeLessThanOrEqual(10_000);
    await looksRight(visitor, "the job page");
  });

  await test.step("three people apply, each with another kind of résumé", async () => {
    for (const [name, address, file] of APPLICANTS) {
      const person = await aStranger();
      await person.goto(job);
      await person.getByRole("link", { name: /apply/i }).first().click();
      await person.locator("input[type=file]").setInputFiles(path.join(resumes, file));
      await person.getByLabel("Full name").fill(name);
      await person.getByLabel("Email", { exact: true }).fill(address);
      await person
        .getByLabel(/^Tell us about a team/)
        .fill("Seven people moved invoicing off the old system in a year.");
      await person.getByLabel("About half").check();
      await person.getByRole("button", { name: "Send my application" }).click();
      await expect(person.getByRole("heading", { level: 1, name: /Thank you/ })).toBeVisible();
      const mail = await mailOf(address).last(/Customs Clearance/);
      await person.goto(linkIn(mail, /\/juniper\/me/));
      await person.getByRole("main").getByRole("button").first().click();
      await expect(person.getByText("Tech Lead, Customs Clearance").first()).toBeVisible();
      if (name === "Ingrid Solberg") await looksRight(person, "the candidate's page");
    }
  });

  await test.step("the recruiter finds all three on the board", async () => {
    await recruiter.goto(`${product.employer}/requisitions/${requisition}/pipeline`);
    for (const [name] of APPLICANTS) await expect(recruiter.getByText(name).first()).toBeVisible();
    await looksRight(recruiter, "the board");
  });
});
