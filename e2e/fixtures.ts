import { expect, test as base, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { Mailbox } from "./support/mail.ts";
import type { Person, Product } from "./support/product.ts";

/** What a journey is told with: the product, its people, their mail, and strangers. */
interface World {
  readonly product: Product;
  /** A page of a member's own browser, signed in. */
  readonly as: (firstName: string) => Promise<Page>;
  /** A page of a browser that nobody has signed in with. */
  readonly aStranger: (options?: { readonly javaScriptEnabled?: boolean }) => Promise<Page>;
  readonly mailOf: (address: string) => Mailbox;
}

export const test = base.extend<World>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from here.
  product: async ({}, provide) => {
    await provide(JSON.parse(process.env["LEADLINE_E2E"] ?? "{}"));
  },

  mailOf: async ({ product }, provide) => {
    await provide((address) => new Mailbox(product.mail, address));
  },

  aStranger: async ({ browser }, provide) => {
    const visits = new Visits(browser);
    await provide((options = {}) => visits.open(options));
    await visits.end();
  },

  as: async ({ browser, product }, provide) => {
    const visits = new Visits(browser);
    const pages = new Map<string, Page>();
    await provide(async (firstName) => {
      const known = pages.get(firstName);
      if (known) return known;
      const page = await visits.open({});
      await signIn(page, product, personCalled(product, firstName));
      pages.set(firstName, page);
      return page;
    });
    await visits.end();
  },
});

export { expect } from "@playwright/test";

export function personCalled(product: Product, firstName: string): Person {
  const person = product.people.find(({ who }) => who.startsWith(`${firstName} `));
  if (!person) throw new Error(`Nobody is called ${firstName}: ${product.people.map(({ who }) => who).join("; ")}`);
  return person;
}

export async function signIn(page: Page, product: Product, person: Person): Promise<void> {
  await page.goto(`${product.employer}/sign-in/${person.organization}`);
  await page.getByLabel("Work email").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Browsers of people; whatever goes wrong behind a page fails the journey, also when nobody looks at it. */
class Visits {
  readonly #contexts: BrowserContext[] = [];
  readonly #problems: string[] = [];

  constructor(private readonly browser: Browser) {}

  async open(options: { readonly javaScriptEnabled?: boolean }): Promise<Page> {
    const context = await this.browser.newContext(options);
    this.#contexts.push(context);
    context.on("page", (page) => this.#watch(page));
    return await context.newPage();
  }

  #watch(page: Page): void {
    page.on("pageerror", (error) => this.#problems.push(`${page.url()} threw: ${error.message}`));
    page.on("console", (message) => {
      // A refused request is written to the console by the browser itself; its status is judged below.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        this.#problems.push(`${page.url()} said: ${message.text()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 500) this.#problems.push(`${response.url()} answered ${response.status()}`);
    });
  }

  async end(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    expect(this.#problems, "what went wrong behind the pages").toEqual([]);
  }
}
