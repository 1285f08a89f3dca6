import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, test } from "vitest";
import { contrast } from "./contrast.ts";
import { candidateCss, employerCss } from "./tokens-css.ts";
import { CANDIDATE, CONTRAST, EMPLOYER, type Palette } from "./tokens.ts";

const apps: readonly (readonly [string, Palette])[] = [
  ["employer", EMPLOYER],
  ["candidate", CANDIDATE],
];
const themes = apps.flatMap(([app, palette]) =>
  (["light", "dark"] as const).map((theme, index) => {
    const colours = new Map(Object.entries(palette).map(([name, pair]) => [name, pair[index] ?? ""]));
    return [`${app}, ${theme}`, colours] as const;
  }),
);

/** Every pair of the theme with the ratio it has and the ratio it needs. */
function pairs(colours: ReadonlyMap<string, string>): { pair: string; ratio: number; needs: number }[] {
  const measure = (front: string, back: string, needs: number) => {
    const [one, other] = [colours.get(front), colours.get(back)];
    return one && other ? [{ pair: `${front} on ${back}`, ratio: contrast(one, other), needs }] : [];
  };
  const on = (front: string, needs: number) => CONTRAST.surfaces.flatMap((back) => measure(front, back, needs));
  return [
    ...CONTRAST.texts.flatMap((front) => on(front, CONTRAST.text)),
    ...CONTRAST.controls.flatMap((front) => on(front, CONTRAST.control)),
    ...CONTRAST.tints.flatMap((name) =>
      [name, "text", "muted"].flatMap((front) => measure(front, `${name}-tint`, CONTRAST.text)),
    ),
    ...measure("on-accent", "accent", CONTRAST.text),
    ...measure("on-accent", "accent-strong", CONTRAST.text),
  ];
}

test.each(themes)("%s: everybody can read every text and find every control", (_, colours) => {
  const measured = pairs(colours);
  expect(measured.length).toBeGreaterThan(40);
  expect(measured.filter(({ ratio, needs }) => ratio < needs)).toEqual([]);
});

it("measures contrast as WCAG defines it", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.478, 3);
});

it.each([
  ["employer", employerCss],
  ["candidate", candidateCss],
])("%s/tokens.css is what the tokens say", async (app, css) => {
  expect(await readFile(join(import.meta.dirname, "..", app, "tokens.css"), "utf8")).toBe(css());
});
