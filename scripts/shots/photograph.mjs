import path from "node:path";
import { findFaults, settled } from "../../e2e/support/find-faults.ts";

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };

/** Takes the page as it stands, in both themes and sizes; answers what was taken, and its faults when they are looked for. */
export async function photograph({ page, name }, folder, { looksForFaults }) {
  const taken = [];
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const theme of ["light", "dark"]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await settled(page);
      const file = `${name}--${size}--${theme}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true, animations: "disabled" });
      const faults = looksForFaults ? await findFaults(page, theme) : [];
      taken.push({ name, size, theme, file, title: await page.title(), address: new URL(page.url()).pathname, faults });
    }
  }
  return taken;
}
