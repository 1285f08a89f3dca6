import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAMEWORK_VERSION } from "../framework-version.js";
import { addEntry, deprecateEntry, raised, rewordEntry } from "./change-framework.js";
import { deprecationCycle } from "./deprecation-cycle.js";
import { readFrameworkFile } from "./framework-file.js";
import { importFramework } from "./import-framework.js";
import {
  asFile,
  compareVersions,
  contentIn,
  currentContent,
  currentId,
  ownShippedFramework,
  startingFrom,
  type EntryContent,
  type OwnFramework,
} from "./own-framework.js";
import { shippedFramework } from "./shipped-framework.js";

const change = { by: "member-ines", at: 1_000, reason: "We hire for energy systems." };
const later = { by: "member-otto", at: 2_000, reason: "Clearer." };

const grid: EntryContent = {
  kind: "competency",
  id: "ORG-GRID",
  family: "FAM-TECH",
  name: "Knowing the grid",
  definition: "Knows how a power grid behaves when it is short of power.",
  facets: [],
  behaviours: [],
  anchors: { "1": "Has not seen one.", "3": "Explains what trips when.", "5": "Has kept one alive." },
  evidence: [],
  redFlags: [],
};
const asked: EntryContent = {
  kind: "question",
  id: "Q-GRID-1",
  text: "What happens when a power station falls out?",
  probes: [],
  anchors: { "3": "Names the reserve." },
  shows: ["ORG-GRID"],
};

const changed = (result: { ok: true; value: OwnFramework } | { ok: false; refusal: unknown }): OwnFramework => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const own = ownShippedFramework();
const withGrid = changed(addEntry(own, grid, change));
const entryOf = (framework: OwnFramework, id: string) => {
  const found = framework.entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`${id} is not there`);
  return found;
};

it("starts with what comes with Leadline: 13 competencies and every question", () => {
  expect(own.version).toBe(FRAMEWORK_VERSION);
  expect(own.entries.filter(({ kind }) => kind === "competency")).toHaveLength(13);
  expect(readFrameworkFile(shippedFramework(FRAMEWORK_VERSION))).toEqual({
    ok: true,
    value: shippedFramework(FRAMEWORK_VERSION),
  });
  expect(asFile(own)).toEqual(shippedFramework(FRAMEWORK_VERSION));
});

describe("adding", () => {
  it("brings a competency into the next minor version, with who, when and why", () => {
    expect(withGrid.version).toBe("1.1.0");
    expect(entryOf(withGrid, "ORG-GRID").versions).toEqual([{ since: "1.1.0", ...change, content: grid }]);
    expect(own.entries.some(({ id }) => id === "ORG-GRID")).toBe(false);
  });

  it("brings a question that shows it", () => {
    const framework = changed(addEntry(withGrid, asked, change));
    expect(asFile(framework).questions.at(-1)?.id).toBe("Q-GRID-1");
  });

  it("refuses an id that stands for something", () => {
    expect(addEntry(withGrid, grid, change)).toEqual({ ok: false, refusal: { type: "IdTaken", id: "ORG-GRID" } });
    expect(addEntry(own, { ...grid, id: "TL-ARCH" }, change)).toMatchObject({ refusal: { type: "IdTaken" } });
  });

  it("refuses what could not be read back: an unknown family, point or competency", () => {
    const messages = (content: EntryContent): string => {
      const refused = addEntry(own, content, change);
      return refused.ok || refused.refusal.type !== "InvalidInput"
        ? ""
        : refused.refusal.issues.map(({ message }) => message).join(" ");
    };
    expect(messages({ ...grid, family: "FAM-LUCK" })).toContain("“FAM-LUCK” is no family");
    expect(messages({ ...grid, anchors: { "6": "Better." } })).toBe(
      "“6” is no scale point of this file. Allowed: 1, 2, 3, 4, 5.",
    );
    expect(messages({ ...asked, shows: ["ORG-NONE"] })).toContain("“ORG-NONE” is no competency or facet");
    expect(messages({ ...grid, id: "no blanks" })).toContain("An id has letters and digits");
  });
});

describe("wording again", () => {
  const better = { ...grid, definition: "Keeps a grid alive." };
  const reworded = changed(rewordEntry(withGrid, better, later));

  it("keeps every earlier wording with its version", () => {
    expect(reworded.version).toBe("1.1.1");
    const entry = entryOf(reworded, "ORG-GRID");
    expect(entry.versions.map(({ since, by }) => [since, by])).toEqual([
      ["1.1.0", "member-ines"],
      ["1.1.1", "member-otto"],
    ]);
    expect(currentContent(entry)).toEqual(better);
    expect([contentIn(entry, "1.1.0"), contentIn(entry, "1.1.1"), contentIn(entry, "9.0.0")]).toEqual([
      grid,
      better,
      better,
    ]);
    expect(contentIn(entry, "1.0.0")).toBeUndefined();
  });

  it("refuses what is the same, whatever the order of its parts", () => {
    const { anchors, ...rest } = grid;
    const shuffled: EntryContent = { ...rest, anchors: Object.fromEntries(Object.entries(anchors).toReversed()) };
    expect(rewordEntry(withGrid, shuffled, later)).toEqual({
      ok: false,
      refusal: { type: "NothingChanged", id: "ORG-GRID" },
    });
  });

  it("refuses an unknown id with those there are, another kind, and what was given up", () => {
    expect(rewordEntry(own, grid, later)).toMatchObject({
      refusal: { type: "UnknownEntry", id: "ORG-GRID", allowed: expect.stringContaining("TL-ARCH, TL-CODE") },
    });
    expect(rewordEntry(withGrid, { ...asked, id: "ORG-GRID" }, later)).toEqual({
      ok: false,
      refusal: { type: "OtherKind", id: "ORG-GRID", kind: "question", needed: "competency" },
    });
    const given = changed(deprecateEntry(withGrid, { id: "ORG-GRID", replacedBy: null }));
    expect(rewordEntry(given, better, later)).toEqual({
      ok: false,
      refusal: { type: "AlreadyDeprecated", id: "ORG-GRID", since: "1.2.0" },
    });
  });
});

describe("giving up", () => {
  it("names what stands in its place, and follows it to the one in use", () => {
    const other = changed(addEntry(withGrid, { ...grid, id: "ORG-POWER" }, change));
    const once = changed(deprecateEntry(other, { id: "TL-OPS", replacedBy: "ORG-GRID" }));
    const twice = changed(deprecateEntry(once, { id: "ORG-GRID", replacedBy: "ORG-POWER" }));
    expect([currentId(twice, "TL-OPS"), currentId(twice, "ORG-POWER"), currentId(twice, "ORG-NONE")]).toEqual([
      "ORG-POWER",
      "ORG-POWER",
      null,
    ]);
    expect(entryOf(twice, "TL-OPS").deprecated).toEqual({ since: "1.3.0", replacedBy: "ORG-GRID" });
    expect(contentIn(entryOf(twice, "TL-OPS"), "1.4.0")).toBeDefined();
    const gone = changed(deprecateEntry(twice, { id: "ORG-POWER", replacedBy: null }));
    expect(currentId(gone, "TL-OPS")).toBeNull();
  });

  it("refuses a circle, and names it", () => {
    const once = changed(deprecateEntry(own, { id: "TL-OPS", replacedBy: "TL-ARCH" }));
    expect(deprecateEntry(once, { id: "TL-ARCH", replacedBy: "TL-OPS" })).toEqual({
      ok: false,
      refusal: { type: "CyclicDeprecation", path: ["TL-ARCH", "TL-OPS", "TL-ARCH"] },
    });
    expect(deprecateEntry(own, { id: "TL-OPS", replacedBy: "TL-OPS" })).toEqual({
      ok: false,
      refusal: { type: "CyclicDeprecation", path: ["TL-OPS", "TL-OPS"] },
    });
  });

  it("refuses a place taken by another kind or by nothing, and to be given up twice", () => {
    expect(deprecateEntry(own, { id: "TL-OPS", replacedBy: "Q-HM-1" })).toMatchObject({
      refusal: { type: "OtherKind" },
    });
    expect(deprecateEntry(own, { id: "TL-OPS", replacedBy: "TL-CHARM" })).toMatchObject({
      refusal: { type: "UnknownEntry", id: "TL-CHARM" },
    });
    expect(deprecateEntry(own, { id: "TL-CHARM", replacedBy: null })).toMatchObject({
      refusal: { type: "UnknownEntry" },
    });
    const once = changed(deprecateEntry(own, { id: "TL-OPS", replacedBy: null }));
    expect(deprecateEntry(once, { id: "TL-OPS", replacedBy: null })).toMatchObject({
      refusal: { type: "AlreadyDeprecated" },
    });
  });

  it("never lets a circle in, whatever is given up for what", () => {
    const ids = own.entries.filter(({ kind }) => kind === "competency").map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.constantFrom(...ids), replacedBy: fc.constantFrom(...ids, null) })),
        (steps) => {
          let framework = own;
          for (const step of steps) {
            const next = deprecateEntry(framework, step);
            if (next.ok) framework = next.value;
          }
          for (const id of ids) expect([null, ...ids]).toContain(currentId(framework, id));
          expect(
            deprecationCycle(
              new Map(framework.entries.map(({ id, deprecated }) => [id, deprecated?.replacedBy ?? undefined])),
            ),
          ).toBeUndefined();
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("taking a file in", () => {
  const file = { ...asFile(withGrid), competencies: asFile(withGrid).competencies.slice(-2) };

  it("adds, rewords and leaves alone, and says which", () => {
    const [judgement, own2] = file.competencies;
    if (!judgement || !own2) throw new Error("two are needed");
    const imported = importFramework(
      own,
      { ...file, competencies: [{ ...judgement, name: "Judgement first" }, own2], questions: [] },
      change,
    );
    expect(imported).toMatchObject({ ok: true, value: { added: ["ORG-GRID"], reworded: ["TL-JUDG"], unchanged: [] } });
    if (!imported.ok) return;
    expect(imported.value.absent).toContain("TL-ARCH");
    expect(imported.value.framework.entries.filter(({ deprecated }) => deprecated)).toEqual([]);
    expect(imported.value.framework.version).toBe("1.1.0");
  });

  it("changes nothing the second time", () => {
    const again = importFramework(withGrid, asFile(withGrid), later);
    expect(again).toMatchObject({ ok: true, value: { added: [], reworded: [], absent: [], framework: withGrid } });
  });

  it("does not bring back what was given up here", () => {
    const given = changed(deprecateEntry(withGrid, { id: "ORG-GRID", replacedBy: null }));
    const again = importFramework(given, asFile(withGrid), later);
    expect(again.ok && entryOf(again.value.framework, "ORG-GRID").deprecated).toBeDefined();
  });

  it("refuses another scale, and an id that is another kind of thing here", () => {
    const scale = file.scale.slice(0, 4);
    expect(importFramework(own, { ...file, scale }, change)).toEqual({
      ok: false,
      refusal: { type: "OtherScale", scale: ["1", "2", "3", "4"], needed: ["1", "2", "3", "4", "5"] },
    });
    const [first] = file.competencies;
    if (!first) throw new Error("one is needed");
    expect(
      importFramework(own, { ...file, competencies: [{ ...first, id: "Q-HM-1" }], questions: [] }, change),
    ).toMatchObject({
      refusal: { type: "InvalidInput", issues: [{ path: "Q-HM-1" }] },
    });
  });

  it("brings families the organization does not have", () => {
    const families = [...file.families, { id: "FAM-GRID", name: "Grid" }];
    const imported = importFramework(own, { ...file, families, questions: [] }, change);
    expect(imported.ok && imported.value.framework.families.at(-1)).toEqual({ id: "FAM-GRID", name: "Grid" });
  });
});

it("orders and raises versions by number, not by letter", () => {
  expect(["1.10.0", "1.9.9", "1.9.10", "2.0.0", "1.9.9"].toSorted(compareVersions)).toEqual([
    "1.9.9",
    "1.9.9",
    "1.9.10",
    "1.10.0",
    "2.0.0",
  ]);
  expect([raised("1.9.3", "minor"), raised("1.9.9", "patch")]).toEqual(["1.10.0", "1.9.10"]);
});

it("writes what was given up into the file, and reads it back", () => {
  const given = changed(deprecateEntry(withGrid, { id: "TL-OPS", replacedBy: "ORG-GRID" }));
  const gone = changed(deprecateEntry(given, { id: "Q-HM-1", replacedBy: null }));
  const file = asFile({ ...gone, notice: "Ours." });
  expect(file.competencies.find(({ id }) => id === "TL-OPS")?.deprecated).toEqual({
    since: "1.2.0",
    replacedBy: "ORG-GRID",
  });
  expect(file.questions.find(({ id }) => id === "Q-HM-1")?.deprecated).toEqual({ since: "1.3.0" });
  expect(readFrameworkFile(file)).toEqual({ ok: true, value: file });
  expect(asFile(startingFrom(file))).toEqual(file);
});
