/**
 * Signs a candidate in as they would: asks for a link, takes it from the mail catcher, and follows the first link of
 * their page that matches. Answers whether there was one.
 */
export async function signedInByMail(page, { where, slug, email, link }) {
  const began = new Date().toISOString();
  await page.goto(`${where.candidate}/${slug}/me/sign-in`);
  await page.locator('input[type="email"]').fill(email);
  await page.locator("main form button[type=submit]").first().click();
  const address = await mailedLink(where.mail, email, began);
  if (!address) return false;
  await page.goto(address);
  await page.locator("main form button").first().click();
  await page.waitForLoadState("networkidle");
  const hrefs = await page.locator("main a[href]").evaluateAll((all) => all.map(({ href }) => href));
  const next = hrefs.find((href) => link.test(new URL(href).pathname));
  if (!next) return false;
  await page.goto(next);
  await page.waitForLoadState("networkidle");
  return true;
}

/** The sign-in link of the newest mail to an address, waited for: the worker sends it a moment later. */
async function mailedLink(catcher, email, began) {
  for (let tries = 0; tries < 60; tries += 1) {
    const mails = await (await fetch(`${catcher}/messages?to=${encodeURIComponent(email)}`)).json();
    const links = mails
      .filter(({ at }) => at >= began)
      .flatMap(({ text }) => text.match(/https?:\/\/[^\s<>)\]]+\/open\?token=[^\s<>)\]]+/g) ?? []);
    if (links[0]) return links[0];
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return undefined;
}
