import { expect, it } from "vitest";
import { GOLDEN_BLOCKS, matchedBlocks } from "./golden-blocks.mjs";

/** A report in which every block has the tests it needs; `change` may spoil the tests of one file. */
function report(change = (results) => results) {
  const files = new Map();
  for (const { file } of GOLDEN_BLOCKS) files.set(file, []);
  return {
    testResults: [...files.keys()].map((file) => ({
      name: `/somewhere/packages/domain/src/${file}`,
      assertionResults: change(ofFile(file), file),
    })),
  };
}
const SAYINGS = [
  "golden share golden quantile golden density drawn to the start values golden",
  "golden numbers for the seed",
  "golden spread",
  "of the panel for TL-PLAN golden",
  "golden",
  "golden worth",
  "golden limits",
  "as published, the published figure",
  "takes 3 hires",
  "with a base rate of",
  "the gain of golden",
  "plans P-COACH",
  "as the worked example does, the matrix of the worked example, of the worked example",
  "ranks the eleven plans",
  "prefers the platform plan, takes a panel sooner, finds the one loop that fits, asks for an hour more",
  "asks for a second panel, adds a security interview, may have none",
  "masculine golden",
  "feminine golden",
];
const ofFile = () => SAYINGS.flatMap((fullName) => Array.from({ length: 12 }, () => ({ fullName, status: "passed" })));

it("matches every block when its tests pass", () => {
  const { blocks, matched, problems } = matchedBlocks(report());
  expect(problems).toEqual([]);
  expect(matched).toBe(blocks);
  expect(new Set(GOLDEN_BLOCKS.map(({ id }) => id)).size).toBe(blocks);
});

it("holds all 31 blocks of the scoring document", () => {
  const ids = new Set(GOLDEN_BLOCKS.map(({ id }) => id).filter((id) => id.startsWith("G-")));
  expect([...ids].toSorted()).toEqual(Array.from({ length: 31 }, (_, n) => `G-${String(n).padStart(2, "0")}`));
});

it("does not match a block of which one test fails, or is gone", () => {
  const file = "statistics/impact/suppression.test.ts";
  const failing = matchedBlocks(
    report((tests, of) => (of === file ? tests.map((test) => ({ ...test, status: "failed" })) : tests)),
  );
  expect(failing.matched).toBe(failing.blocks - 1);
  expect(failing.problems).toEqual([expect.stringMatching(/^G-30 suppression .* tests fail$/)]);
  const gone = matchedBlocks(report((tests, of) => (of === file ? [] : tests)));
  expect(gone.problems).toEqual([`G-30 suppression (${file}): 0 of 1 tests are there`]);
});
