import { AxeBuilder } from "@axe-core/playwright";

/** The rules that look at colours; every other rule says the same in both themes. */
const COLOURS = ["color-contrast", "link-in-text-block"];
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page as it stands, and whether it scrolls sideways; a line for each. */
export async function findFaults(page, theme) {
  const axe = new AxeBuilder({ page });
  const { violations } = await (theme === "light" ? axe.withTags(RULES) : axe.withRules(COLOURS)).analyze();
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join("; ")})`),
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []),
  ];
}
