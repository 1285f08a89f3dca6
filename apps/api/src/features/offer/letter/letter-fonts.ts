import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

/** A font file and the name it is registered by. */
export interface LetterFont {
  readonly family: string;
  readonly file: string;
  /** The same in semibold, where there is one. */
  readonly boldFile: string | null;
}

// All under the SIL Open Font License 1.1, so that they may be embedded. Each comes cut into slices of characters.
const FAMILIES = [
  { name: "@fontsource/noto-sans", hasBold: true },
  { name: "@fontsource/noto-sans-arabic", hasBold: true },
  { name: "@fontsource/noto-sans-hebrew", hasBold: true },
  // Han and kana.
  { name: "@fontsource/chocolate-classical-sans", hasBold: false },
  // Hangul.
  { name: "@fontsource/gowun-dodum", hasBold: false },
] as const;

interface Slice extends LetterFont {
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** The font files a text needs, the common one first: any script a name is likely written in, only slices in use. */
export function fontsFor(text: string): LetterFont[] {
  const slices = FAMILIES.flatMap(slicesOf);
  const used = new Set(Array.from(`a${text}`).flatMap((sign) => slices.find((slice) => covers(slice, sign)) ?? []));
  return Array.from(used, ({ family, file, boldFile }) => ({ family, file, boldFile }));
}

function covers({ ranges }: Slice, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => point >= from && point <= to);
}

function slicesOf({ name, hasBold }: (typeof FAMILIES)[number]): Slice[] {
  // Every package names its licence as a file of its own.
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/LICENSE`));
  const ranges: unknown = JSON.parse(readFileSync(join(folder, "unicode.json"), "utf8"));
  if (typeof ranges !== "object" || ranges === null) throw new Error(`${name} does not say what it draws.`);
  const font = basename(name);
  // The common letters stand last in these lists.
  return Object.entries(ranges)
    .toReversed()
    .map(([key, value]) => {
      const family = `${font}-${key.replace(/[[\]]/g, "")}`;
      const file = (weight: number): string => join(folder, "files", `${family}-${weight}-normal.woff`);
      return { family, file: file(400), boldFile: hasBold ? file(600) : null, ranges: rangesOf(String(value)) };
    });
}

const rangesOf = (value: string): Slice["ranges"] =>
  value.split(",").map((range) => {
    const [from = "", to = from] = range.replace("U+", "").split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
