/** A colour in both themes: [light, dark]. */
export type Pair = readonly [light: string, dark: string];

/** Colours a page may use. Anything else is derived from these with `color-mix`, never invented. */
export type Palette = Readonly<Record<string, Pair>>;

/** The same meaning in both apps, so the same colour. */
const STATUS = {
  success: ["#18694a", "#6fcba0"],
  "success-tint": ["#e7f5ee", "#12291f"],
  warn: ["#7a4b00", "#e9b85c"],
  "warn-tint": ["#fdf3dc", "#2e2410"],
  danger: ["#b42318", "#ff9c92"],
  "danger-tint": ["#fdedeb", "#3a1714"],
  info: ["#1f5f8b", "#82c0ea"],
  "info-tint": ["#e8f3fa", "#11293a"],
} as const satisfies Palette;

/** Employer app, the quick desk: neutral greys and one indigo. */
export const EMPLOYER = {
  bg: ["#ffffff", "#14161b"],
  subtle: ["#f6f7f9", "#1b1e25"],
  sunken: ["#eceef2", "#0f1115"],
  text: ["#1b1f27", "#e9ebf0"],
  muted: ["#565d6b", "#a3abba"],
  border: ["#d5d9e0", "#313641"],
  control: ["#7c8494", "#717a8c"],
  accent: ["#3451b2", "#93a8f4"],
  "accent-tint": ["#edf1fd", "#20294a"],
  "on-accent": ["#ffffff", "#10142a"],
  ...STATUS,
} as const satisfies Palette;

/** Candidate app, the calm page: warm paper and one green, which an employer may replace with its own accent. */
export const CANDIDATE = {
  bg: ["#fffdfa", "#151917"],
  subtle: ["#f7f4ee", "#1d221f"],
  raised: ["#ffffff", "#1d221f"],
  text: ["#1f2421", "#ecefea"],
  muted: ["#58605a", "#a9b2aa"],
  border: ["#e0dbd1", "#333a36"],
  control: ["#7f877f", "#76807a"],
  accent: ["#0b6b5c", "#63c7b2"],
  "accent-strong": ["#08574b", "#86d6c5"],
  "accent-tint": ["#e4f3ef", "#12302a"],
  "accent-line": ["#b5dcd3", "#24564b"],
  "on-accent": ["#ffffff", "#08211c"],
  glow: ["#fbe7bf", "#d9b873"],
  ...STATUS,
} as const satisfies Palette;

/**
 * Which colour may carry text on which: at least 4.5:1 (WCAG 1.4.3). Controls and focus need 3:1 (1.4.11).
 * `border` and `accent-line` are decoration and stand in no list.
 */
export const CONTRAST = {
  text: 4.5,
  control: 3,
  surfaces: ["bg", "subtle", "sunken", "raised"],
  texts: ["text", "muted", "accent", "success", "warn", "danger", "info"],
  tints: ["accent", "success", "warn", "danger", "info"],
  controls: ["control", "accent"],
} as const;
