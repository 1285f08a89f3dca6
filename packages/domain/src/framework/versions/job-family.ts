import { z } from "zod";
import { parseInput, type InvalidInput, type Issue } from "../../shared/invalid-input.js";
import { refuse, type Result } from "../../shared/result.js";
import { allowedInWords } from "./file-references.js";
import { FILE_FORMAT, readFrameworkFile, type FrameworkFile } from "./framework-file.js";

const text = z.string("A text is needed.").max(4000, "A text has at most 4000 characters.");
const levelOrTheme = z.strictObject({ id: text, name: text, summary: text.optional() });

/**
 * A ladder as engineering organizations publish it (a "job family"): levels, themes, and what each level means for each
 * theme. Unknown keys are refused.
 */
const jobFamily = z.strictObject({
  name: text,
  summary: text.optional(),
  googleSheetId: text.optional(),
  isLegacy: z.boolean().optional(),
  levels: z.array(levelOrTheme, "Levels are needed.").min(2, "A ladder has at least 2 levels.").max(12),
  themes: z.array(levelOrTheme, "Themes are needed.").min(1, "A ladder has at least 1 theme.").max(100),
  competencies: z
    .array(
      z.strictObject({
        id: text,
        level: text,
        theme: text,
        summary: text,
        proficiency: text.optional(),
        supportingUrls: z.array(z.unknown()).max(30).optional(),
        examples: z.array(text).max(30).optional(),
      }),
      "Competencies are needed.",
    )
    .max(1000),
});

/** Whether a value looks like a ladder rather than a framework file. */
export const looksLikeJobFamily = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "levels" in value && "themes" in value;

/**
 * A ladder as a framework: themes become competencies, levels become the answer scale, and what a level asks for in a
 * theme becomes the anchor. Ids of themes and levels stay, so that importing it again finds the same ones. `notice`:
 * licence and source, to be kept with the texts.
 */
export function frameworkFromJobFamily(
  value: unknown,
  { version, notice }: { readonly version: string; readonly notice?: string },
): Result<FrameworkFile, InvalidInput> {
  const read = parseInput(jobFamily, value);
  if (!read.ok) return read;
  const { name, levels, themes, competencies } = read.value;
  const issues = competencies.flatMap(({ level, theme }, index): readonly Issue[] => [
    ...stray(`competencies.${index}.level`, level, levels),
    ...stray(`competencies.${index}.theme`, theme, themes),
  ]);
  if (issues.length > 0) return refuse({ type: "InvalidInput", issues });
  return readFrameworkFile({
    format: FILE_FORMAT,
    name: name.trim(),
    version,
    ...(notice === undefined ? {} : { notice }),
    scale: levels.map((level) => ({ id: level.id, name: level.name })),
    competencies: themes.map((theme) => {
      const rungs = competencies.filter((one) => one.theme === theme.id);
      return {
        id: theme.id,
        name: theme.name,
        definition: (theme.summary ?? theme.name).trim(),
        anchors: Object.fromEntries(
          levels.flatMap(({ id }) => {
            const says = rungs.filter(({ level }) => level === id).map(({ summary }) => summary.trim());
            return says.length > 0 ? [[id, says.join("\n")]] : [];
          }),
        ),
        evidence: rungs.flatMap(({ examples = [] }) => examples.map((example) => example.trim())).slice(0, 30),
      };
    }),
  });
}

const stray = (path: string, id: string, known: readonly { readonly id: string }[]): readonly Issue[] =>
  known.some((one) => one.id === id)
    ? []
    : [{ path, message: `“${id.slice(0, 64)}” is not listed. ${allowedInWords(known.map((one) => one.id))}` }];
