import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { catalogue } from "./catalogue.ts";
import { Rich } from "./rich.tsx";

const t = catalogue(
  {
    greeting: "Good morning",
    moved: "{name} moved to {stage}",
    days: "{count, plural, one {# day} other {# days}}",
    who: "<b>{name}</b> left a note",
  },
  {
    nl: {
      greeting: "Goedemorgen",
      moved: "{name} is nu in {stage}",
      days: "{count, plural, one {# dag} other {# dagen}}",
      who: "<b>{name}</b> schreef een notitie",
    },
  },
);

it("reads a message, filled with its values", () => {
  expect(t("greeting")).toBe("Good morning");
  expect(t("moved", { name: "Ada", stage: "Interviews" })).toBe("Ada moved to Interviews");
});

it("counts as the language counts", () => {
  expect([1, 2].map((count) => t("days", { count }))).toEqual(["1 day", "2 days"]);
  expect([1, 2].map((count) => t.in("nl")("days", { count }))).toEqual(["1 dag", "2 dagen"]);
});

it("falls back from region to language, and from an unknown language to English", () => {
  expect(t.in("nl-BE")("greeting")).toBe("Goedemorgen");
  expect(t.in("pt")("greeting")).toBe("Good morning");
});

it("says which value is missing instead of showing a hole", () => {
  expect(() => t("moved", { name: "Ada" })).toThrow(/stage/);
});

it("asks for values at compile time exactly when the message has places for them", () => {
  // @ts-expect-error: no such text
  expect(() => t("goodbye")).toThrow();
  // @ts-expect-error: the name and the stage are missing
  expect(() => t("moved")).toThrow();
  // @ts-expect-error: nothing to fill
  expect(t("greeting", { name: "Ada" })).toBe("Good morning");
});

it("sets words of a sentence in bold, and never reads a person's name as markup", () => {
  const parts = t.rich("who", { name: "<i>Ada</i>", b: (words: readonly React.ReactNode[]) => <b>{words}</b> });
  expect(renderToStaticMarkup(<Rich parts={parts} />)).toBe("<b>&lt;i&gt;Ada&lt;/i&gt;</b> left a note");
});
