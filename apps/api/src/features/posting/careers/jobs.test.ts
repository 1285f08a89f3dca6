import { jobPostingLdSchema } from "@leadline/domain/posting/careers/job-posting-ld";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countingReads } from "#testing/counting.js";
import { as, aWorld, type World } from "#testing/world.js";
import { aJob, aQuestion } from "#features/posting/posting.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const JOBS = `query ($filter: JobFilterInput) { jobs(filter: $filter) { total
  jobs { ref title path pay { minMinor maxMinor currency interval } location department text { summary } }
  facets { location { value count } workplace { value count } } } }`;
const JOB = `query ($ref: String!) { job(ref: $ref) { ref title isOpen url postedOn closesOn replyBy replyDays structuredData
  contact { name } hiringManager { name }
  text { why process { conversations minutes steps { title } } time { handsOnPercent leadingPercent } }
  form { version estimatedSeconds questions { key type label required } } } }`;

describe("the list of jobs", () => {
  test("shows what is published, newest first, with pay, and nothing else", async () => {
    const elsewhere = await world.elsewhere();
    await aJob(elsewhere, { title: "Tech Lead, Elsewhere" });
    await aJob(world, { title: "Tech Lead, Draft", state: "draft" });
    await aJob(world, { title: "Tech Lead, Gone", state: "closed" });
    await aJob(world, { title: "Tech Lead, Over", closesOn: "2026-11-23" });
    const first = await aJob(world, { title: "Tech Lead, Payroll" });
    world.services.pass(1);
    const second = await aJob(world, { title: "Tech Lead, Ledger", workplace: "remote", closesOn: "2026-11-24" });

    const { data } = await as(world, "public")(JOBS);

    expect(data.jobs.jobs.map(({ ref }: { ref: string }) => ref)).toEqual([second.ref, first.ref]);
    expect(data.jobs.jobs[1]).toMatchObject({
      path: `/${world.slug}/jobs/${first.ref}-tech-lead-payroll`,
      pay: { minMinor: 8_400_000, maxMinor: 10_200_000, currency: "EUR", interval: "year" },
      location: "Utrecht",
    });
  });

  test("can be narrowed, and says what there is to narrow by", async () => {
    const { data } = await as(world, "public")(JOBS, { filter: { workplace: "remote" } });

    expect(data.jobs).toMatchObject({
      total: 2,
      jobs: [{ title: "Tech Lead, Ledger" }],
      facets: {
        workplace: [
          { value: "hybrid", count: 1 },
          { value: "remote", count: 1 },
        ],
      },
    });
  });

  test("costs one statement however many jobs there are", async () => {
    expect(await countingReads(() => as(world, "public")(JOBS))).toBe(1);
  });
});

describe("a job's page", () => {
  test("has everything a reader needs, and data that search engines accept", async () => {
    const { ref } = await aJob(world, { questions: [aQuestion()] });

    const { data } = await as(world, "public")(JOB, { ref });

    expect(data.job).toMatchObject({
      isOpen: true,
      postedOn: "2026-11-24",
      replyDays: 4,
      replyBy: "2026-11-30",
      contact: { name: "Ines Okafor" },
      hiringManager: { name: "Tomasz Wilk" },
      text: { process: { conversations: 1, minutes: 75 }, time: { handsOnPercent: 50, leadingPercent: 50 } },
      form: { version: 1, estimatedSeconds: 180, questions: [{ key: "team", required: true }] },
    });
    const ld: unknown = JSON.parse(data.job.structuredData);
    expect(jobPostingLdSchema.parse(ld)).toMatchObject({ url: data.job.url, title: "Tech Lead, Payroll" });
  });

  test.each(["closed", "unpublished"] as const)(
    "that is %s is still known, so that its page can say it is gone",
    async (state) => {
      const { ref } = await aJob(world, { state });

      const { data } = await as(world, "public")(JOB, { ref });

      expect(data.job).toMatchObject({ ref, isOpen: false, structuredData: null });
    },
  );

  test("that was never public, is of another employer, or is no reference at all, is not found", async () => {
    const draft = await aJob(world, { state: "draft" });
    const elsewhere = await world.elsewhere();
    for (let many = 0; many < 15; many += 1) await aJob(elsewhere);
    const theirs = await aJob(elsewhere);

    for (const ref of [draft.ref, theirs.ref, "JOB-999999", "REQ-1", "'; drop table posting"]) {
      const { data, errors } = await as(world, "public")(JOB, { ref });
      expect([ref, data.job, errors]).toEqual([ref, null, undefined]);
    }
  });
});
