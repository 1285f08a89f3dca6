import { STATES } from "./states.mjs";

/** As many pages of one kind as are worth seeing: two requisitions differ, the third is like one of them. */
const OF_A_KIND = 2;

/**
 * Walks through the employers' app as each of the demo's people, from link to link, and stops wherever a kind of page
 * is new; then at the states that no link leads to.
 */
export async function* employerTour({ browser, where, signIns }) {
  const seen = new Map();
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
    yield* walk(page, where.employer, { seen, prefix: "employer", start: ["/inbox"] });
    yield* states(page, "employer", seen);
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

async function* states(page, prefix, seen) {
  for (const { name, kind, arrange } of STATES) {
    if (seen.has(`state ${name}`) || !seen.has(kind)) continue;
    try {
      if (!(await arrange(page))) continue;
    } catch {
      continue;
    }
    seen.set(`state ${name}`, 1);
    yield { page, name: `${prefix}--${name}` };
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
    .filter((href) => href.startsWith(origin) && !/sign-out|\/files\/|\.(ics|pdf|xml)$/.test(href))
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
