import axe from "axe-core";
import { JSDOM } from "jsdom";
import { expect } from "vitest";

/** Fails with each rule that a whole page breaks, and where. Colours are measured in a browser: nothing is painted here. */
export async function expectAccessible(html: string): Promise<void> {
  const { window } = new JSDOM(html, { runScripts: "outside-only", pretendToBeVisual: true });
  window.HTMLCanvasElement.prototype.getContext = () => null;
  window.eval(axe.source);
  const inside = window.axe as unknown as typeof axe;
  const { violations } = await inside.run(window.document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }))).toEqual([]);
}
