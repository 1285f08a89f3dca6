import { read, repositoryFiles } from "./tools.mjs";

/** What the domain offers others by a name of its own: functions and schemas; constants and types often say it all. */
const OFFERED = /^export (?:function|const) ([a-z]\w*)/;

/** The functions of a domain file that say nothing about themselves, by name. */
export function undocumented(text) {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const name = OFFERED.exec(line)?.[1];
    return name === undefined || lines[index - 1]?.trimEnd().endsWith("*/") ? [] : [name];
  });
}

/** Every rule of the domain says what it means to whoever hires, in a comment right above it. */
export async function everyRuleIsDocumented() {
  // Stands for every other place: a check that finds nothing wrong anywhere would be as green as a clean house.
  if (undocumented("export const rule = () => true;").length === 0) return ["This check does not notice anything."];
  const files = (await repositoryFiles()).filter(
    (file) => file.startsWith("packages/domain/src/") && /(?<!\.(?:test|fixtures))\.ts$/.test(file),
  );
  const found = [];
  for (const file of files.filter((name) => !name.includes("/testing/")))
    for (const name of undocumented(await read(file))) found.push(`${file}: ${name} does not say what it means.`);
  return found;
}
