import { expect, type Page } from "@playwright/test";
import { findFaults } from "./find-faults.ts";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

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
      expect.soft(await findFaults(page, colorScheme), `${what}, ${colorScheme}, ${size.width} px`).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
}
