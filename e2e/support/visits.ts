import { expect, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "@playwright/test";
import { minutesAhead } from "./clock.ts";
import type { Product } from "./product.ts";

/** Browsers of people; whatever goes wrong behind a page fails the journey, also when nobody looks at it. */
export class Visits {
  readonly #contexts: BrowserContext[] = [];
  readonly #problems: string[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly product: Product,
  ) {}

  async open(options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext(options);
    this.#contexts.push(context);
    context.on("page", (page) => this.#watch(page));
    await moveClock(context, minutesAhead(this.product));
    return await context.newPage();
  }

  /** Every page, from the next one it opens, shows a clock that is so much later. */
  async later(minutes: number): Promise<void> {
    for (const context of this.#contexts) await moveClock(context, minutes);
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

async function moveClock(context: BrowserContext, minutes: number): Promise<void> {
  if (minutes === 0) return;
  await context.addInitScript((ms) => {
    const Before = Date;
    const now = () => Before.now() + ms;
    globalThis.Date = new Proxy(Before, {
      construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
      get: (target, property, receiver) => (property === "now" ? now : Reflect.get(target, property, receiver)),
    });
  }, minutes * 60_000);
}
