import { CANDIDATE, EMPLOYER, type Pair, type Palette } from "./tokens.ts";

const NOTE = "/* Written by `npm run tokens -w packages/ui` from src/tokens. Change it there. */\n\n";

const each = (palette: Palette, line: (name: string, pair: Pair) => string): string =>
  Object.entries(palette)
    .map(([name, pair]) => line(name, pair))
    .join("\n");

/** `employer/tokens.css`: each pair on one line with light-dark(); [data-theme] forces a theme, otherwise the system decides. */
export const employerCss = (): string => `${NOTE}@font-face {
  font-family: "Inter";
  src: url("./inter.woff2") format("woff2");
  font-weight: 400 650;
  font-display: swap;
}

:root {
  color-scheme: light dark;
}
[data-theme="light"] {
  color-scheme: light;
}
[data-theme="dark"] {
  color-scheme: dark;
}

:root {
${each(EMPLOYER, (name, [light, dark]) => `  --${name}: light-dark(${light}, ${dark});`)}

  /* Derived from the colours above, never new ones. */
  --line: color-mix(in srgb, var(--border) 62%, var(--bg)); /* hairlines inside a surface */
  --hover: color-mix(in srgb, var(--text) 5%, transparent);
  --press: color-mix(in srgb, var(--text) 9%, transparent);
  --track: light-dark(${EMPLOYER.sunken[0]}, ${EMPLOYER.border[1]}); /* unfilled part of bars */
  --card: light-dark(${EMPLOYER.bg[0]}, ${EMPLOYER.subtle[1]});
  --raised: light-dark(${EMPLOYER.bg[0]}, ${EMPLOYER.subtle[1]}); /* popover, dialog, toast */
  --canvas: light-dark(${EMPLOYER.subtle[0]}, ${EMPLOYER.bg[1]}); /* behind a board or a document */
  --lane: var(--sunken);
  --inverse: light-dark(${EMPLOYER.text[0]}, ${EMPLOYER.text[1]}); /* toast: the other theme's text and page */
  --on-inverse: light-dark(${EMPLOYER.bg[0]}, ${EMPLOYER.bg[1]});
  --shade: light-dark(rgb(27 31 39 / 0.14), rgb(0 0 0 / 0.3)); /* the lift of a chosen segment */
  --veil: light-dark(rgb(27 31 39 / 0.32), rgb(0 0 0 / 0.56)); /* behind a dialog */

  /* Type: size/line. The 13/18 step is the base. */
  --font: "Inter", system-ui, sans-serif;
${[
  [11, 16],
  [12, 16],
  [13, 18],
  [14, 20],
  [16, 24],
  [20, 28],
  [24, 32],
]
  .map(([size, line]) => `  --t${size}: ${size}px/${line}px var(--font);`)
  .join("\n")}
  --regular: 400;
  --medium: 500;
  --strong: 600;

  --s2: 2px;
  --s4: 4px;
  --s8: 8px;
  --s12: 12px;
  --s16: 16px;
  --s24: 24px;
  --s32: 32px;
  --s48: 48px;
  --s64: 64px;

  --r4: 4px;
  --r6: 6px;
  --r10: 10px;

  --e-panel: -12px 0 32px -20px light-dark(rgb(27 31 39 / 0.25), rgb(0 0 0 / 0.7));
  --e-popover: 0 0 0 1px var(--border), 0 8px 24px -6px light-dark(rgb(27 31 39 / 0.18), rgb(0 0 0 / 0.6));
  --e-dialog: 0 0 0 1px var(--border), 0 24px 64px -12px light-dark(rgb(27 31 39 / 0.28), rgb(0 0 0 / 0.75));

  --fast: 120ms ease-out;
  --slow: 200ms ease-out;

  --z-base: 0;
  --z-sticky: 10;
  --z-panel: 20;
  --z-popover: 30;
  --z-dialog: 40;
  --z-toast: 50;

  --rail: 220px;
  --rail-folded: 56px;
  --bar: 48px;
  --panel: 560px;
  --row: 40px;
}

[data-density="compact"] {
  --row: 32px;
}

@media (prefers-reduced-motion: reduce) {
  :root {
    --fast: 0ms;
    --slow: 0ms;
  }
}
`;

const ORGANIZATION_ACCENT = {
  light: `  --accent: oklch(from var(--org-accent) min(l, 0.47) min(c, 0.17) h);
  --accent-strong: oklch(from var(--org-accent) min(calc(l - 0.06), 0.41) min(c, 0.17) h);
  --accent-tint: oklch(from var(--org-accent) 0.955 min(c, 0.02) h);
  --accent-line: oklch(from var(--org-accent) 0.86 min(c, 0.05) h);
  --on-accent: #ffffff;`,
  dark: `  --accent: oklch(from var(--org-accent) 0.79 min(c, 0.11) h);
  --accent-strong: oklch(from var(--org-accent) 0.85 min(c, 0.09) h);
  --accent-tint: oklch(from var(--org-accent) 0.28 min(c, 0.045) h);
  --accent-line: oklch(from var(--org-accent) 0.42 min(c, 0.06) h);
  --on-accent: oklch(from var(--org-accent) 0.2 min(c, 0.03) h);`,
};

/**
 * `candidate/tokens.css`: light by default, dark after the device, [data-theme] overrides. Written out twice instead of
 * light-dark(), because candidates come with older phones than colleagues do.
 */
export function candidateCss(): string {
  const dark = (indent: string): string =>
    [
      `color-scheme: dark;`,
      each(CANDIDATE, (name, pair) => `--${name}: ${pair[1]};`),
      `--shadow-bar: 0 -1px 0 var(--border), 0 -8px 24px rgb(0 0 0 / 0.4);`,
    ]
      .join("\n")
      .replaceAll(/^/gm, indent);

  return `${NOTE}:root {
  color-scheme: light;
${each(CANDIDATE, (name, pair) => `  --${name}: ${pair[0]};`)}
  --focus: var(--accent);
  --shadow-bar: 0 -1px 0 var(--border), 0 -8px 24px rgb(31 36 33 / 0.06);

  /* Type: system fonts only, zero font bytes. 14/22, 17/28, 20/28, 24/32, 28 to 36. */
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  --t-small: 0.875rem;
  --l-small: 1.375rem;
  --t-body: 1.0625rem;
  --l-body: 1.75rem;
  --t-lead: 1.25rem;
  --l-lead: 1.75rem;
  --t-title: 1.5rem;
  --l-title: 2rem;
  --t-page: clamp(1.75rem, 1.45rem + 1.4vw, 2.25rem);
  --w-regular: 400;
  --w-medium: 500;
  --w-bold: 600;
  --measure: 62ch;

  --s-2: 0.125rem;
  --s-4: 0.25rem;
  --s-8: 0.5rem;
  --s-12: 0.75rem;
  --s-16: 1rem;
  --s-24: 1.5rem;
  --s-32: 2rem;
  --s-48: 3rem;
  --s-64: 4rem;

  --r-4: 4px;
  --r-6: 6px;
  --r-10: 10px;
  --target: 2.75rem; /* 44 px */
  --motion: 200ms ease-out;
  --z-sticky: 10;
}

@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
${dark("    ")}
  }
}
:root[data-theme="dark"] {
${dark("  ")}
}

/* An employer's accent: <html data-org-accent> and one linked rule, :root { --org-accent: #7a2e6b }. Hue and chroma are
   the employer's, lightness is clamped here, so text on paper and on tint stays above 4.5:1 in both themes. */
:root[data-org-accent] {
${ORGANIZATION_ACCENT.light}
}
@media (prefers-color-scheme: dark) {
  :root[data-org-accent]:not([data-theme="light"]) {
${ORGANIZATION_ACCENT.dark.replaceAll(/^/gm, "  ")}
  }
}
:root[data-org-accent][data-theme="dark"] {
${ORGANIZATION_ACCENT.dark}
}

@media (prefers-reduced-motion: reduce) {
  :root {
    --motion: 0ms;
  }
}
`;
}
