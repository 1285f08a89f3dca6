import { test as base, type BrowserContextOptions, type Page } from "@playwright/test";
import { Clock } from "./support/clock.ts";
import { Mailbox } from "./support/mail.ts";
import type { Person, Product } from "./support/product.ts";
import { Visits } from "./support/visits.ts";

/** What a journey is told with: the product, its people, their mail, strangers, and time that passes. */
export interface World {
  readonly product: Product;
  /** The clock of everybody: of the product and of every browser. */
  readonly clock: Clock;
  /** A page of a member's own browser, signed in; the same one each time. */
  readonly as: (firstName: string) => Promise<Page>;
  /** A page of a browser that nobody has signed in with. */
  readonly aStranger: (options?: BrowserContextOptions) => Promise<Page>;
  readonly mailOf: (address: string) => Mailbox;
}

interface Behind {
  readonly visits: Visits;
  /** All of it, for a journey that is told in pieces. */
  readonly world: World;
}

export const test = base.extend<World & Behind>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from here.
  product: async ({}, provide) => {
    await provide(JSON.parse(process.env["LEADLINE_E2E"] ?? "{}"));
  },

  visits: async ({ browser, product }, provide) => {
    const visits = new Visits(browser, product);
    await provide(visits);
    await visits.end();
  },

  clock: async ({ product, visits }, provide) => {
    await provide(new Clock(product, visits));
  },

  mailOf: async ({ product }, provide) => {
    await provide((address) => new Mailbox(product.mail, address));
  },

  aStranger: async ({ visits }, provide) => {
    await provide((options = {}) => visits.open(options));
  },

  as: async ({ visits, product }, provide) => {
    const pages = new Map<string, Page>();
    await provide(async (firstName) => {
      const known = pages.get(firstName);
      if (known) return known;
      const page = await visits.open({});
      await signIn(page, product, personCalled(product, firstName));
      pages.set(firstName, page);
      return page;
    });
  },

  world: async ({ product, clock, as, aStranger, mailOf }, provide) => {
    await provide({ product, clock, as, aStranger, mailOf });
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
