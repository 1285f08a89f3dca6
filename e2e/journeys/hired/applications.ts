import { expect, type World } from "../../fixtures.ts";
import { linkIn } from "../../support/mail.ts";
import { looksRight } from "../../support/looks-right.ts";
import { recall, remember } from "../../support/story.ts";
import { APPLICANTS, INGRID, TITLE } from "./people.ts";

/** The recruiter publishes the posting that the charter began. */
export async function publish({ as }: World): Promise<void> {
  const recruiter = await as("Bartosz");
  await recruiter.getByRole("link", { name: "Requisitions" }).first().click();
  await recruiter.getByRole("link", { name: TITLE }).first().click();
  await recruiter.getByRole("link", { name: "Posting" }).first().click();
  await recruiter.getByRole("button", { name: "Write the first draft" }).click();
  await expect(recruiter.getByLabel("Summary")).toBeVisible();
  await looksRight(recruiter, "the posting");
  await recruiter.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(recruiter.getByRole("link", { name: "See the job page" })).toBeVisible();
}

/** The job page is complete without JavaScript, and says what it pays. */
export async function readTheJob({ aStranger, product }: World): Promise<void> {
  const reader = await aStranger({ javaScriptEnabled: false });
  await reader.goto(`${product.candidate}/juniper/jobs`);
  await reader
    .getByRole("link", { name: new RegExp(TITLE) })
    .first()
    .click();
  await expect(reader.getByText(/95[,.]000/).first()).toBeVisible();
  const data = await reader.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(data ?? "{}")).toMatchObject({ "@type": "JobPosting", title: TITLE });
  await remember(product, { job: reader.url() });

  const visitor = await aStranger();
  let scripts = 0;
  visitor.on("response", async (response) => {
    if (/javascript/.test(response.headers()["content-type"] ?? "")) scripts += (await response.body()).length;
  });
  await visitor.goto(reader.url());
  await visitor.waitForLoadState("networkidle");
  expect(scripts, "bytes of script on the job page").toBeLessThanOrEqual(10_000);
  await looksRight(visitor, "the job page");
}

/** Three people apply, each with another kind of résumé, and follow the link in their mail. */
export async function apply({ aStranger, mailOf, product }: World): Promise<void> {
  const { job } = await recall(product);
  for (const { name, email, resume } of APPLICANTS) {
    const person = await aStranger();
    await person.goto(job);
    await person.getByRole("link", { name: /apply/i }).first().click();
    await person.locator("input[type=file]").setInputFiles(resume);
    await expect(person.getByLabel("Full name")).toHaveValue(name);
    await expect(person.getByLabel("Email", { exact: true })).toHaveValue(/@mail\.example$/);
    await person.getByLabel("Email", { exact: true }).fill(email);
    await person.getByLabel(/^Tell us about a team/).fill("Seven people moved invoicing off the old system in a year.");
    await person.getByLabel("About half").check();
    if (name === INGRID.name) await looksRight(person, "the application form, prefilled");
    await person.getByRole("button", { name: "Send my application" }).click();
    await expect(person.getByRole("heading", { level: 1, name: /Thank you/ })).toBeVisible();
    if (name === INGRID.name) await looksRight(person, "the page that says thank you");

    await person.goto(linkIn(await mailOf(email).last(/Customs Clearance/), /\/juniper\/me/));
    await person.getByRole("main").getByRole("button").first().click();
    await expect(person.getByText(TITLE).first()).toBeVisible();
    if (name === INGRID.name) await looksRight(person, "the candidate's page");
  }
}
