import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { anApplication } from "#features/application/application.testing.js";
import { addTransition } from "#features/application/transition.js";
import { aPipeline, stageOf, type Pipeline } from "#features/pipeline/pipeline.testing.js";
import { as, aWorld, type World } from "#testing/world.js";

let world: World;
let pipeline: Pipeline;
// A Monday, nine in the morning in Amsterdam.
const MONDAY = Date.UTC(2026, 10, 2, 8);
const DAY = 86_400_000;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  onDay(0);
  pipeline = await aPipeline(world);
});

const onDay = (days: number): void => world.services.setNow(new Date(MONDAY + days * DAY));

async function apply(people: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < people) ids.push((await anApplication(world, { pipeline })).applicationId);
  return ids;
}

const step = (
  applicationId: string,
  key: string | null,
  toStatus: "active" | "on_hold" | "rejected" = "active",
  undoes?: string,
) =>
  world.inside((tx) =>
    addTransition(tx, {
      applicationId,
      fromStageId: stageOf(pipeline, "ST-APPLIED"),
      toStageId: key && stageOf(pipeline, key),
      toStatus,
      ...(undoes && { undoes }),
    }),
  );

const REPORT = `query ($input: FunnelInput!) { funnelReport(input: $input) { stages { name reached here passed passedLower
  passedUpper advanced counted medianDays medianLower medianUpper ninetyDays finishedDays } } }`;

async function stages(from: string | null = null) {
  const input = { requisitionRef: pipeline.ref, from, to: null };
  const { data } = await as(world, pipeline.recruiter)(REPORT, { input });
  return data.funnelReport.stages;
}

test("a recruiter reads how long a stage takes and how many pass it, with how sure that is", async () => {
  const people = await apply(12);
  onDay(1);
  for (const id of people.slice(0, 3)) await step(id, "ST-REVIEW");
  onDay(4);
  for (const id of people.slice(3, 10)) await step(id, null, "rejected");
  onDay(8);

  const [applied, review] = await stages();

  // Three of twelve left on the first business day, ten by the fourth; the last two are still there after six.
  expect(applied).toMatchObject({ reached: 12, medianDays: 4, ninetyDays: null, finishedDays: [] });
  expect(applied).toMatchObject({ advanced: 3, counted: 10, passed: 0.3 });
  expect(applied.passedLower).toBeCloseTo(0.1077913, 6);
  expect(applied.passedUpper).toBeCloseTo(0.6032219, 6);
  expect(review).toMatchObject({ reached: 3, here: 0, medianDays: null, passed: null, finishedDays: [] });
});

test("few people are counted and their stays listed, in place of a median and a share nobody should believe", async () => {
  const [one = "", two = ""] = await apply(2);
  // From Monday to the Monday after: a weekend is nobody's delay.
  onDay(7);
  await step(one, "ST-REVIEW");
  onDay(8);
  await step(two, null, "rejected");

  const [applied] = await stages();

  expect(applied).toMatchObject({ medianDays: null, passed: null, advanced: 1, counted: 2, finishedDays: [5, 6] });
});

test("a move that was taken back did not happen, and a pause is part of the stay", async () => {
  const [id = ""] = await apply(1);
  onDay(1);
  const mistake = await step(id, "ST-REVIEW");
  await step(id, "ST-APPLIED", "active", mistake);
  await step(id, "ST-APPLIED", "on_hold");
  onDay(3);
  await step(id, "ST-APPLIED");
  onDay(4);
  await step(id, "ST-REVIEW");

  const [applied, review] = await stages();

  expect(applied).toMatchObject({ advanced: 1, counted: 1, finishedDays: [4] });
  expect(review).toMatchObject({ counted: 0, finishedDays: [] });
});

test("whoever goes back a stage has left it without passing", async () => {
  const [id = ""] = await apply(1);
  onDay(1);
  await step(id, "ST-SCREEN");
  onDay(2);
  await step(id, "ST-REVIEW");

  const [, review, screen] = await stages();

  expect(screen).toMatchObject({ advanced: 0, counted: 1 });
  expect(review).toMatchObject({ counted: 0 });
});

test("another range of days has other people, and of nobody there is nothing to say", async () => {
  await apply(1);
  onDay(5);

  for (const stage of await stages("2026-11-03"))
    expect(stage).toMatchObject({ reached: 0, counted: 0, passed: null, medianDays: null, finishedDays: [] });
});
