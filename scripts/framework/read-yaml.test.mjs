import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { builtDomain } from "../domain/built-domain.mjs";
import { readYaml, writeYaml, YAML_LIMITS } from "./read-yaml.mjs";

const laughs = ["a0: &a0 [lol, lol]"];
for (let turn = 1; turn < 12; turn += 1)
  laughs.push(`a${turn}: &a${turn} [${Array.from({ length: 9 }, () => `*a${turn - 1}`).join(", ")}]`);

describe("refuses in one sentence", () => {
  it.each([
    ["a few lines that stand for billions", laughs.join("\n"), /alias/i],
    ["hundreds of aliases", `a: &a x\nb: [${"*a, ".repeat(300)}]`, "300 aliases; at most 200"],
    [
      "hundreds of anchors",
      Array.from({ length: 150 }, (_, n) => `k${n}: &n${n} x`).join("\n"),
      "150 anchors; at most 100",
    ],
    ["an alias to nothing", "a: *nobody", /nobody/],
    ["a large file", `a: ${"x".repeat(YAML_LIMITS.bytes)}`, "bytes; at most 524288"],
    ["brackets without end", "[".repeat(100_000), "nested 100000 deep"],
    ["dashes without end", "- ".repeat(2_000), /deep|YAML/],
    ["a tag of a program's own", "a: !!js/function 'f'", /tag/i],
    ["a key given twice", "a: 1\na: 2", /unique/i],
    ["two documents", "a: 1\n---\nb: 2", /document/i],
    ["no YAML", "a: 'open", /YAML/],
  ])("%s", (_, text, message) => {
    const read = readYaml(text);
    expect(read.ok).toBe(false);
    expect(read.message).toMatch(message);
  });
});

it("reads a few anchors, and keeps words that only look like something else", () => {
  expect(readYaml("a: &a [x]\nb: *a\nc: no\nd: 2020-01-01\n")).toEqual({
    ok: true,
    value: { a: ["x"], b: ["x"], c: "no", d: "2020-01-01" },
  });
});

describe("with the domain", () => {
  let load;
  beforeAll(async () => {
    load = await builtDomain();
  });

  it("writes the framework of Leadline and reads the same one back", async () => {
    const { shippedFramework } = await load("framework/versions/shipped-framework");
    const { readFrameworkFile } = await load("framework/versions/framework-file");
    const file = shippedFramework("1.0.0");
    const read = readYaml(writeYaml(file));
    expect(read.ok).toBe(true);
    expect(readFrameworkFile(read.value)).toEqual({ ok: true, value: file });
  });

  // A folder of real files, where somebody has one; without it nothing here is registered.
  const samples = process.env.LEADLINE_SAMPLES;
  const ladder = samples && path.join(samples, "competencies", "engineering.yml");
  if (ladder && existsSync(ladder))
    it("takes a real ladder in, with its levels as the scale, and finds nothing new the second time", async () => {
      const { frameworkFromJobFamily } = await load("framework/versions/job-family");
      const { startingFrom } = await load("framework/versions/own-framework");
      const { importFramework } = await load("framework/versions/import-framework");
      const read = readYaml(readFileSync(ladder, "utf8"));
      expect(read.ok).toBe(true);
      const file = frameworkFromJobFamily(read.value, { version: "1.0.0", notice: "MIT" });
      expect(file.ok).toBe(true);
      expect(file.value.scale.map(({ id }) => id)).toEqual(read.value.levels.map(({ id }) => id));
      expect(file.value.competencies.map(({ id }) => id)).toEqual(read.value.themes.map(({ id }) => id));
      const anchors = file.value.competencies.flatMap((competency) => Object.values(competency.anchors));
      expect(anchors).toHaveLength(read.value.competencies.length);

      const own = startingFrom(file.value);
      const again = importFramework(own, file.value, { by: "m", at: 0, reason: "Again." });
      expect(again).toMatchObject({ ok: true, value: { added: [], reworded: [], absent: [], framework: own } });
    });
});
