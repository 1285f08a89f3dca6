import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const files = Object.keys(import.meta.glob("./**/*.css")).filter((file) => !file.endsWith("tokens.css"));

// Styles arrive in the order pages are visited; whichever comes first must say that primitives win over the reset, and
// that a page's own unlayered styles win over both.
it.each(files)("%s says the order of layers before it adds to one", (file) => {
  const css = readFileSync(join(import.meta.dirname, file), "utf8");
  expect(css.replaceAll(/\/\*.*?\*\//gs, "").trimStart()).toMatch(/^@layer base, ui;/);
});
