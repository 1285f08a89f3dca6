import type { Instant } from "../../shared/instant.js";
import type { InvalidInput, Issue } from "../../shared/invalid-input.js";
import { ok, refuse, type Result } from "../../shared/result.js";
import { deprecationCycle } from "./deprecation-cycle.js";
import { allowedInWords } from "./file-references.js";
import { readFrameworkFile } from "./framework-file.js";
import { asFile, currentContent, type Entry, type EntryContent, type OwnFramework } from "./own-framework.js";

/** Who changes the framework, when and why. The reason stays with the wording. */
export interface ChangeBy {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** No entry has this id; `allowed` says which have one. */
export interface UnknownEntry {
  readonly type: "UnknownEntry";
  readonly id: string;
  readonly allowed: string;
}
/** The id stands for something already; ids are never given to another thing. */
export interface IdTaken {
  readonly type: "IdTaken";
  readonly id: string;
}
/** It was given up in `since` and is not changed any more. */
export interface AlreadyDeprecated {
  readonly type: "AlreadyDeprecated";
  readonly id: string;
  readonly since: string;
}
/** The replacements would lead back: `path` names the circle. */
export interface CyclicDeprecation {
  readonly type: "CyclicDeprecation";
  readonly path: readonly string[];
}
/** A competency is replaced by a competency, a question by a question. */
export interface OtherKind {
  readonly type: "OtherKind";
  readonly id: string;
  readonly kind: EntryContent["kind"];
  readonly needed: EntryContent["kind"];
}
/** The wording is the one it has. */
export interface NothingChanged {
  readonly type: "NothingChanged";
  readonly id: string;
}

/** Adds a competency or a question of the organization's own; the minor version goes up. */
export function addEntry(
  framework: OwnFramework,
  content: EntryContent,
  change: ChangeBy,
): Result<OwnFramework, IdTaken | InvalidInput> {
  if (framework.entries.some(({ id }) => id === content.id)) return refuse({ type: "IdTaken", id: content.id });
  const version = raised(framework.version, "minor");
  const entry: Entry = {
    id: content.id,
    kind: content.kind,
    versions: [{ since: version, ...change, content }],
    deprecated: undefined,
  };
  return whenSound({ ...framework, version, entries: [...framework.entries, entry] });
}

/**
 * Gives an entry another wording. The old one stays, with its version, so that what was rated by it can be read; the
 * patch version goes up. Whoever changes what it means adds a new entry and deprecates this one.
 */
export function rewordEntry(
  framework: OwnFramework,
  content: EntryContent,
  change: ChangeBy,
): Result<OwnFramework, UnknownEntry | AlreadyDeprecated | OtherKind | NothingChanged | InvalidInput> {
  const found = inUse(framework, content.id);
  if (!found.ok) return found;
  const entry = found.value;
  if (entry.kind !== content.kind)
    return refuse({ type: "OtherKind", id: content.id, kind: content.kind, needed: entry.kind });
  if (sameContent(currentContent(entry), content)) return refuse({ type: "NothingChanged", id: content.id });
  const version = raised(framework.version, "patch");
  const [first, ...later] = entry.versions;
  return whenSound(
    replaced(
      { ...framework, version },
      { ...entry, versions: [first, ...later, { since: version, ...change, content }] },
    ),
  );
}

/**
 * Gives an entry up: it is not offered any more, and what was rated by it stays readable. `replacedBy` names what
 * stands in its place, null when nothing does. Refused when the replacements would form a circle.
 */
export function deprecateEntry(
  framework: OwnFramework,
  { id, replacedBy }: { readonly id: string; readonly replacedBy: string | null },
): Result<OwnFramework, UnknownEntry | AlreadyDeprecated | OtherKind | CyclicDeprecation> {
  const found = inUse(framework, id);
  if (!found.ok) return found;
  const entry = found.value;
  if (replacedBy !== null) {
    const replacement = framework.entries.find((one) => one.id === replacedBy);
    if (!replacement) return unknownEntry(framework, replacedBy);
    if (replacement.kind !== entry.kind)
      return refuse({ type: "OtherKind", id: replacedBy, kind: replacement.kind, needed: entry.kind });
  }
  const version = raised(framework.version, "minor");
  const next = replaced({ ...framework, version }, { ...entry, deprecated: { since: version, replacedBy } });
  const path = deprecationCycle(new Map(next.entries.map((one) => [one.id, one.deprecated?.replacedBy ?? undefined])));
  return path ? refuse({ type: "CyclicDeprecation", path }) : ok(next);
}

function inUse(framework: OwnFramework, id: string): Result<Entry, UnknownEntry | AlreadyDeprecated> {
  const entry = framework.entries.find((one) => one.id === id);
  if (!entry) return unknownEntry(framework, id);
  return entry.deprecated ? refuse({ type: "AlreadyDeprecated", id, since: entry.deprecated.since }) : ok(entry);
}

const unknownEntry = ({ entries }: OwnFramework, id: string): Result<never, UnknownEntry> =>
  refuse({ type: "UnknownEntry", id, allowed: allowedInWords(entries.map((entry) => entry.id)) });

const replaced = (framework: OwnFramework, changed: Entry): OwnFramework => ({
  ...framework,
  entries: framework.entries.map((entry) => (entry.id === changed.id ? changed : entry)),
});

/** The version after this one: `minor` for more or fewer entries, `patch` for words. */
export function raised(version: string, part: "minor" | "patch"): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return part === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether two contents say the same, whatever the order of their keys. */
export const sameContent = (one: EntryContent, other: EntryContent): boolean => canonical(one) === canonical(other);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** A changed framework has to be one that could be read from a file. */
function whenSound(framework: OwnFramework): Result<OwnFramework, InvalidInput> {
  const read = readFrameworkFile(asFile(framework));
  if (read.ok) return ok(framework);
  const issues: readonly Issue[] = read.refusal.issues;
  return refuse({ type: "InvalidInput", issues });
}
