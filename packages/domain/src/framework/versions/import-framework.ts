import type { InvalidInput } from "../../shared/invalid-input.js";
import { ok, refuse, type Result } from "../../shared/result.js";
import { addEntry, rewordEntry, sameContent, type ChangeBy } from "./change-framework.js";
import type { FrameworkFile } from "./framework-file.js";
import { currentContent, startingFrom, type OwnFramework } from "./own-framework.js";

/** What an import did, by ids. `absent`: in use before and not in the file; they stay, nobody is given up silently. */
export interface ImportOutcome {
  readonly framework: OwnFramework;
  readonly added: readonly string[];
  readonly reworded: readonly string[];
  readonly unchanged: readonly string[];
  readonly absent: readonly string[];
}

/** The file rates on another scale; the two would not be comparable. */
export interface OtherScale {
  readonly type: "OtherScale";
  readonly scale: readonly string[];
  readonly needed: readonly string[];
}

/**
 * Takes a file into a framework: what is new is added, what is worded otherwise gets a version more, and ids stay what
 * they are, so that importing the same file again changes nothing.
 */
export function importFramework(
  own: OwnFramework,
  file: FrameworkFile,
  change: ChangeBy,
): Result<ImportOutcome, OtherScale | InvalidInput> {
  const scale = file.scale.map(({ id }) => id);
  const needed = own.scale.map(({ id }) => id);
  if (scale.join(" ") !== needed.join(" ")) return refuse({ type: "OtherScale", scale, needed });

  let framework: OwnFramework = { ...own, families: withNew(own.families, file.families) };
  const added: string[] = [];
  const reworded: string[] = [];
  const unchanged: string[] = [];
  for (const imported of startingFrom(file).entries) {
    const content = currentContent(imported);
    const known = framework.entries.find(({ id }) => id === imported.id);
    if (known && (known.deprecated || sameContent(currentContent(known), content))) {
      unchanged.push(imported.id);
      continue;
    }
    const next = known ? rewordEntry(framework, content, change) : addEntry(framework, content, change);
    if (!next.ok) {
      if (next.refusal.type === "InvalidInput") return refuse(next.refusal);
      const message = `“${imported.id}” cannot be taken in: it is something else here.`;
      return refuse({ type: "InvalidInput", issues: [{ path: imported.id, message }] });
    }
    framework = next.value;
    (known ? reworded : added).push(imported.id);
  }
  const inFile = new Set([...added, ...reworded, ...unchanged]);
  const absent = own.entries.filter(({ id, deprecated }) => !deprecated && !inFile.has(id)).map(({ id }) => id);
  return ok({ framework, added, reworded, unchanged, absent });
}

const withNew = (own: OwnFramework["families"], more: OwnFramework["families"]): OwnFramework["families"] => [
  ...own,
  ...more.filter(({ id }) => !own.some((family) => family.id === id)),
];
