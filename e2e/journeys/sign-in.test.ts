import { expect, personCalled, test } from "../fixtures.ts";
import { looksRight } from "../support/looks-right.ts";

test("a member signs in, and comes to what waits for them", async ({ as }) => {
  const page = await as("Bartosz");

  await expect(page).toHaveURL(/\/inbox$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await looksRight(page, "the inbox");
});

test("on a phone the current one of several tabs is in sight, also after it was turned", async ({ as, product }) => {
  const page = await as("Bartosz");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${product.employer}/inbox?tab=replies`);
  const current = page.getByRole("main").locator("nav [aria-current]");

  await expect(current).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 844, height: 390 });
  await page.setViewportSize({ width: 320, height: 844 });
  await expect(current).toBeInViewport({ ratio: 1 });
});

test("a wrong password is answered beside the form, and nothing typed is lost", async ({ aStranger, product }) => {
  const recruiter = personCalled(product, "Bartosz");
  const page = await aStranger();
  await page.goto(`${product.employer}/sign-in/${recruiter.organization}`);
  await looksRight(page, "the sign-in page");

  await page.getByLabel("Work email").fill(recruiter.email);
  await page.getByLabel("Password", { exact: true }).fill("a password of somebody else");
  await page.getByRole("button", { name: "Sign in" }).click();

  await expect(page.getByText("do not belong together")).toBeVisible();
  await expect(page.getByLabel("Work email")).toHaveValue(recruiter.email);
  await looksRight(page, "the sign-in page, refused");
});

test("a link that somebody sent leads through the sign-in to where it points", async ({ aStranger, product }) => {
  const page = await aStranger();
  await page.goto(`${product.employer}/requisitions`);

  await expect(page).toHaveURL(/\/sign-in/);
});
