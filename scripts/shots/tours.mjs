import { signedInByMail } from "./mail-link.mjs";
import { CANDIDATE_STATES, STATES } from "./states.mjs";

/** As many pages of one kind as are worth seeing: two requisitions differ, the third is like one of them. */
const OF_A_KIND = 2;

/**
 * Walks through the employers' app as each of the demo's people, from link to link, and stops wherever a kind of page
 * is new; then at the states that no link leads to.
 */
export async function* employerTour({ browser, where, signIns }) {
  const seen = new Map();
  const refs = new Map();
  const context = await browser.newContext();
  const stranger = await context.newPage();
  await open(stranger, `${where.employer}/sign-in`);
  yield { page: stranger, name: "employer--sign-in-which" };
  for (const person of signIns.filter(({ email }) => email)) {
    const visit = await browser.newContext();
    const page = await visit.newPage();
    await open(page, `${where.employer}/sign-in/${person.organization}`);
    if (!seen.has("sign-in")) {
      seen.set("sign-in", 1);
      yield { page, name: "employer--sign-in" };
    }
    await page.getByLabel("Work email").fill(person.email);
    await page.getByLabel("Password", { exact: true }).fill(person.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    // The first to sign in is the administrator, who sees everybody.
    if (refs.size === 0) await findApplications(page, where.employer, refs);
    yield* walk(page, where.employer, { seen, prefix: "employer", start: ["/inbox"] });
    yield* states(page, { person, origin: where.employer, refs });
    await visit.close();
  }
  await context.close();
}

/** The candidates' app: what anybody sees of each organization, and what the owners of the personal links see. */
export async function* candidateTour({ browser, where, signIns }) {
  const seen = new Map();
  const visit = await browser.newContext();
  const page = await visit.newPage();
  const organizations = [...new Set(signIns.flatMap(({ organization }) => organization ?? []))];
  const start = organizations.flatMap((slug) => [`/${slug}/jobs`, `/${slug}/privacy`, `/${slug}/me/sign-in`]);
  yield* walk(page, where.candidate, { seen, prefix: "candidate", start });
  for (const { url } of signIns.filter((one) => one.url?.startsWith(where.candidate))) {
    await open(page, url);
    yield { page, name: `candidate--link-${seen.size}` };
    const enter = page.locator("main form button").first();
    if (await enter.count()) await enter.click();
    await page.waitForLoadState("networkidle");
    yield* walk(page, where.candidate, { seen, prefix: "candidate", start: [new URL(page.url()).pathname] });
  }
  await visit.close();
  for (const { name, email, link } of CANDIDATE_STATES) {
    const own = await browser.newContext();
    const signedIn = await own.newPage();
    const found = await signedInByMail(signedIn, { where, slug: organizations[0], email, link });
    if (found) yield { page: signedIn, name: `candidate--${name}` };
    await own.close();
  }
}

async function* walk(page, origin, { seen, prefix, start }) {
  const waiting = [...start];
  const visited = new Set();
  while (waiting.length > 0) {
    const address = waiting.shift();
    const kind = kindOf(address);
    if (visited.has(address) || (seen.get(kind) ?? 0) >= OF_A_KIND) continue;
    visited.add(address);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    await open(page, origin + address);
    yield { page, name: `${prefix}--${kind}${seen.get(kind) > 1 ? `-${seen.get(kind)}` : ""}` };
    waiting.push(...(await links(page, origin)));
  }
}

async function* states(page, { person, origin, refs }) {
  for (const { name, who, candidate, arrange } of STATES) {
    const ref = refs.get(candidate);
    if (!person.email.startsWith(`${who}@`) || (candidate && !ref)) continue;
    try {
      await arrange(page, (address) => open(page, origin + address), ref);
    } catch (error) {
      process.stdout.write(`  ${name} could not be brought about: ${error.message.split("\n")[0]}\n`);
      continue;
    }
    yield { page, name: `employer--${name}` };
  }
}

/** The references of the applications that the states are about, by the candidate's name. */
async function findApplications(page, origin, refs) {
  for (const name of new Set(STATES.flatMap(({ candidate }) => candidate ?? []))) {
    await open(page, `${origin}/candidates?q=${encodeURIComponent(name)}`);
    const hrefs = await page.locator('a[href*="/applications/APP-"]').evaluateAll((all) => all.map(({ href }) => href));
    const ref = hrefs[0]?.match(/APP-\d+/)?.[0];
    if (ref) refs.set(name, ref);
  }
}

async function open(page, address) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
}

async function links(page, origin) {
  const found = await page.locator("a[href]").evaluateAll((anchors) => anchors.map(({ href }) => href));
  return found
    .filter((href) => new URL(href).origin === origin && !/sign-out|\/files\/|\.(ics|pdf|xml)$/.test(href))
    .map((href) => {
      const { pathname, search } = new URL(href);
      return pathname + search;
    });
}

/** Addresses that differ only in whom they are about are of one kind. */
function kindOf(address) {
  const { pathname, searchParams } = new URL(address, "http://any");
  const kept = ["tab", "view"].flatMap((name) => searchParams.get(name) ?? []);
  const parts = pathname
    .split("/")
    .filter(Boolean)
    .map((part) => part.replace(/^[A-Z]+-\d+.*$/, "x").replace(/^[0-9a-f]{8}-[0-9a-f-]{27}$/, "x"));
  return [...parts, ...kept].join("-") || "home";
}
