// Runs in a process of its own (render-letter.ts starts it): a paper as JSON on standard input, the PDF on standard
// output. It imports nothing of ours that needs building; fonts and layout take memory that is given back at the end.
import { json } from "node:stream/consumers";
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import { createElement as element } from "react";
import { z } from "zod";
import type { DrawablePaper } from "./letter-paper.js";

// Points; A4 with the margins of a letter. The height of lines is said where it counts: inherited by the number of a
// page, it makes the whole foot disappear.
const styles = StyleSheet.create({
  page: { fontSize: 10.5, paddingTop: 64, paddingBottom: 84, paddingHorizontal: 72, color: "#1F2421" },
  head: { flexDirection: "row", justifyContent: "space-between", alignItems: "flex-end", marginBottom: 44 },
  organization: { fontSize: 13, fontWeight: 600 },
  heading: { fontSize: 17, lineHeight: 1.25, fontWeight: 600, marginBottom: 18 },
  paragraph: { fontSize: 10.5, lineHeight: 1.5, marginBottom: 9 },
  foot: { position: "absolute", bottom: 36, left: 72, right: 72, fontSize: 8.5, color: "#58605A" },
  notWhole: { marginBottom: 4 },
  footRow: { flexDirection: "row", justifyContent: "space-between" },
  muted: { color: "#58605A" },
});

function letter(paper: DrawablePaper) {
  const [heading = "", ...paragraphs] = paper.text.split("\n\n");
  const families: unknown = paper.fonts.map(({ family }) => family);
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the types know one family, the layout takes a list
  const page = { ...styles.page, fontFamily: families as string };
  const numbered = ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }): string =>
    paper.page.replace("{page}", String(pageNumber)).replace("{pages}", String(totalPages));
  return element(
    Document,
    { title: paper.title, author: paper.organization, language: paper.language, creator: "Leadline" },
    element(
      Page,
      { size: "A4", style: page },
      element(
        View,
        { style: styles.head },
        element(Text, { style: styles.organization }, paper.organization),
        element(Text, { style: styles.muted }, paper.day),
      ),
      element(Text, { style: styles.heading }, heading),
      ...paragraphs.map((paragraph, at) =>
        element(Text, { key: at, style: styles.paragraph, orphans: 2, widows: 2 }, paragraph),
      ),
      element(
        View,
        { style: styles.foot, fixed: true },
        paper.notWhole === "" ? null : element(Text, { style: styles.notWhole }, paper.notWhole),
        element(
          View,
          { style: styles.footRow },
          element(Text, null, paper.reference),
          element(Text, { render: numbered }),
        ),
      ),
    ),
  );
}

interface LoadedFont {
  hasGlyphForCodePoint(point: number): boolean;
}
const isFont = (data: unknown): data is LoadedFont =>
  typeof data === "object" && data !== null && "hasGlyphForCodePoint" in data;

/** What no font draws becomes a sign that says so, and the foot of the letter explains it. */
async function asDrawable(paper: DrawablePaper): Promise<DrawablePaper> {
  const families = paper.fonts.map(({ family }) => ({ fontFamily: family }));
  await Promise.all(families.map((family) => Font.load(family)));
  const files = families.map((family): unknown => Font.getFont(family).data).filter(isFont);
  const draws = (sign: string): boolean => files.some((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
  const drawn = (text: string): string =>
    Array.from(text.normalize("NFC"), (sign) => (/[\s\p{Cf}]/u.test(sign) || draws(sign) ? sign : "�")).join("");
  const [organization, text] = [drawn(paper.organization), drawn(paper.text)];
  const isWhole = ![organization, text].some((part) => part.includes("�"));
  return { ...paper, organization, text, notWhole: isWhole ? "" : paper.notWhole };
}

const word = z.string();
const paperSchema = z.object({
  language: word,
  title: word,
  organization: word,
  day: word,
  text: word,
  reference: word,
  page: word,
  notWhole: word,
  fonts: z.array(z.object({ family: word, file: word, boldFile: word.nullable() })),
});

const paper = paperSchema.parse(await json(process.stdin));
for (const { family, file, boldFile } of paper.fonts)
  Font.register({
    family,
    fonts: [{ src: file, fontWeight: 400 }, ...(boldFile === null ? [] : [{ src: boldFile, fontWeight: 600 }])],
  });
// Nothing is broken inside a word: names least of all.
Font.registerHyphenationCallback((whole) => [whole]);
const bytes = await renderToBuffer(letter(await asDrawable(paper)));
process.stdout.write(bytes, () => process.exit(0));
