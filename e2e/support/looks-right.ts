import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];
/** The rules that look at colours; every other rule says the same in both themes. */
const COLOURS = ["color-contrast", "link-in-text-block"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Looks at the page as it stands, in both themes, on a phone and on a desk: axe finds nothing, and nothing has to be
 * scrolled sideways. Leaves the page as it was.
 */
export async function looksRight(page: Page, what: string): Promise<void> {
  // While writing a journey one looks at it oneself.
  if (process.env["LEADLINE_E2E_LOOK"] === "no") return;
  const before = page.viewportSize();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await settled(page);
      const axe = new AxeBuilder({ page });
      const { violations } = await (colorScheme === "light" ? axe.withTags(RULES) : axe.withRules(COLOURS)).analyze();
      const where = `${what}, ${colorScheme}, ${size.width} px`;
      const found = violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}\n    ${nodes.map(({ target, html }) => `${target.join(" ")}  ${html.slice(0, 300)}`).join("\n    ")}`,
      );
      expect.soft(found, where).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `${where}: scrolls sideways`).toBeLessThanOrEqual(0);
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
}

/** Fonts are there and nothing moves any more: axe measures contrast of what is painted at this moment. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const finite = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(finite.map(({ finished }) => finished));
  });
}
