import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishPostings } from "../../jobs/publish-postings.js";
import { countingReads } from "#testing/counting.js";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";
import { aPipeline, type Pipeline } from "#features/pipeline/pipeline.testing.js";
import { aJob, aPostingText, aQuestion } from "./posting.testing.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const DESK = `query ($ref: String!) { postingDesk(requisitionRef: $ref) { requisitionTitle viewerCanCreate locations { name }
  posting { id ref state title version url checklist { check needed done } viewerCan { update publish unpublish close }
    text { summary outcomes needs team { text } process { steps { title minutes text } } adjustments { email } }
    form { questions { key required } } pay { minMinor } } } }`;
const ANSWER = `{ __typename ... on PostingChanged { desk { posting { id version state title pay { minMinor } closesOn publishOn
  form { questions { key } } text { summary } } } }
  ... on PostingIncomplete { missing } ... on PostingStateRefused { state } ... on VersionConflict { currentVersion }
  ... on InvalidInput { issues { path message } } ... on Problem { message } }`;
const command = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) ${ANSWER} }`;
const CREATE = command("createPosting", "CreatePostingInput");
const SAVE = command("savePosting", "SavePostingInput");
const PUBLISH = command("publishPosting", "PostingCommandInput");
const SCHEDULE = command("schedulePosting", "SchedulePostingInput");
const UNPUBLISH = command("unpublishPosting", "PostingCommandInput");
const CLOSE = command("closePosting", "PostingCommandInput");

const pay = { minMinor: 8_400_000, maxMinor: 10_200_000, currency: "EUR", interval: "year" };

/** A requisition with all that a draft is written from. */
async function aRequisition(): Promise<Pipeline> {
  const pipeline = await aPipeline(world, { title: "Tech Lead, Payroll" });
  await world.inside(async (tx) => {
    const [location] = await tx.query<{ id: string }>(
      `insert into location (organization_id, id, name, country, city, time_zone) values ($1,$2,$3,'NL','Utrecht','Europe/Amsterdam')
       on conflict (organization_id, name) do update set city = 'Utrecht' returning id`,
      [tx.organizationId, tx.newId(), "Utrecht"],
    );
    await tx.query(
      `update requisition set location_id = $2, pay_min_minor = 8400000, pay_max_minor = 10200000, pay_currency = 'EUR',
         pay_interval = 'year', hands_on_percent = 50, profile = 'P-DELIVERY', must_haves = '{TL-PLAN,TL-CODE}',
         charter = '{"teamKind":"product","teamSize":7,"directReports":0,"decidesAlone":"How it is built"}' where id = $1`,
      [pipeline.requisitionId, location?.id],
    );
    const planId = tx.newId();
    await tx.query(
      `insert into interview_plan (organization_id, id, requisition_id, version, framework_version, created_at)
       values ($1,$2,$3,1,'1.0.0',$4)`,
      [tx.organizationId, planId, pipeline.requisitionId, tx.now],
    );
    await tx.query(
      `insert into planned_interview (organization_id, id, plan_id, position, interview_type, minutes, raters, focus_competencies)
       values ($1,$2,$3,1,'IT-PAIR',75,1,'{TL-CODE}')`,
      [tx.organizationId, tx.newId(), planId],
    );
  });
  return pipeline;
}

async function begin() {
  const pipeline = await aRequisition();
  const ask = as(world, pipeline.recruiter);
  const { data } = await ask(CREATE, { input: { clientMutationId: aKey(), requisitionId: pipeline.requisitionId } });
  const { id: postingId, version } = data.createPosting.desk.posting;
  const input = (more: object = {}) => ({
    input: { clientMutationId: aKey(), postingId, expectedVersion: version, ...more },
  });
  return { pipeline, ask, postingId, version, input };
}

describe("a first draft", () => {
  test("is written from charter, profile and plan, and could be published as it is", async () => {
    const { pipeline, ask } = await begin();

    const { data } = await ask(DESK, { ref: pipeline.ref });

    const { posting } = data.postingDesk;
    expect(posting).toMatchObject({
      state: "draft",
      title: "Tech Lead, Payroll",
      text: {
        summary:
          "Guide a product team of 6, and keep building while you do. About 50 per cent of your time is hands-on work.",
        team: { text: expect.stringContaining("Tomasz Wilk looks after contracts and pay") },
      },
      pay: { minMinor: 8_400_000 },
      form: {
        questions: [
          { key: "team_guided", required: true },
          { key: "hands_on_share", required: true },
        ],
      },
      viewerCan: { update: true, publish: true, unpublish: false, close: true },
    });
    expect(posting.text.process.steps.map(({ title }: { title: string }) => title)).toEqual([
      "We read your application",
      "First conversation",
      "Programming together",
      "Decision",
    ]);
    expect(posting.text.process.steps[2]).toMatchObject({
      minutes: 75,
      text: "We look at hands-on engineering craft.",
    });
    const open = posting.checklist.filter(({ done, needed }: { done: boolean; needed: boolean }) => needed && !done);
    expect(open).toEqual([]);
    expect((await activityOf(world)).map(({ type }) => type)).toContain("posting.drafted");
  });

  test("is written once: asking again answers the same", async () => {
    const { pipeline, ask, postingId } = await begin();

    const { data } = await ask(CREATE, { input: { clientMutationId: aKey(), requisitionId: pipeline.requisitionId } });

    expect(data.createPosting.desk.posting.id).toBe(postingId);
  });

  test("is read with one statement", async () => {
    const { pipeline, ask } = await begin();
    expect(await countingReads(() => ask(DESK, { ref: pipeline.ref }))).toBe(1);
  });
});

describe("writing", () => {
  test("saves what changed and leaves the rest, and counts changes of the form", async () => {
    const { ask, input } = await begin();

    const { data } = await ask(
      SAVE,
      input({ title: "Tech Lead, Pay Run", closesOn: "2027-01-31", form: { questions: [aQuestion()] } }),
    );

    expect(data.savePosting.desk.posting).toMatchObject({
      title: "Tech Lead, Pay Run",
      version: 2,
      closesOn: "2027-01-31",
      pay: { minMinor: 8_400_000 },
      form: { questions: [{ key: "team" }] },
    });
    expect((await activityOf(world)).findLast(({ type }) => type === "posting.edited")?.facts).toEqual({
      fields: ["title", "form", "closesOn"],
      formVersion: 2,
    });
  });

  test("refuses what could never be shown, field by field, and changes nothing", async () => {
    const { ask, input, pipeline } = await begin();

    const { data } = await ask(
      SAVE,
      input({
        title: "x".repeat(121),
        pay: { ...pay, minMinor: 20_000_000 },
        text: aPostingText({ time: { handsOnPercent: 120, operationsPercent: 0, note: "" } }),
        form: { questions: [aQuestion({ label: "What is your current salary?" })] },
      }),
    );

    expect(data.savePosting.issues.map(({ path }: { path: string }) => path)).toEqual([
      "title",
      "pay.maxMinor",
      "text.time.handsOnPercent",
      "form.questions.0.label",
    ]);
    expect((await ask(DESK, { ref: pipeline.ref })).data.postingDesk.posting).toMatchObject({ version: 1 });
  });

  test("is refused when somebody else saved in the meantime", async () => {
    const { ask, input } = await begin();
    await ask(SAVE, input({ title: "First" }));

    const { data } = await ask(SAVE, input({ title: "Second" }));

    expect(data.savePosting).toMatchObject({ __typename: "VersionConflict", currentVersion: 2 });
  });

  test("of a published job may not take away what it needs", async () => {
    const { ask, input } = await begin();
    await ask(PUBLISH, input());

    const { data } = await ask(SAVE, input({ expectedVersion: 2, pay: null }));

    expect(data.savePosting.issues).toMatchObject([{ path: "pay" }]);
  });

  test("naughty text comes back as it was typed", async () => {
    const { ask, input } = await begin();
    const summary = "\u202Eabc <script>alert(1)</script> {{x}} 🏳️‍🌈 ﷺ ' OR 1=1--";

    const { data } = await ask(SAVE, input({ text: aPostingText({ summary }) }));

    expect(data.savePosting.desk.posting.text.summary).toBe(summary);
  });
});

describe("publishing", () => {
  test("puts the job on the careers site, taking it down removes it, and it can return", async () => {
    const { ask, input, pipeline } = await begin();
    const open = async () => {
      const { data } = await as(world, "public")("{ jobs { jobs { title } } }");
      return data.jobs.jobs.length;
    };
    const before = await open();

    const published = await ask(PUBLISH, input());
    expect(published.data.publishPosting.desk.posting).toMatchObject({ state: "published", version: 2 });
    expect(await open()).toBe(before + 1);

    const down = await ask(UNPUBLISH, input({ expectedVersion: 2 }));
    expect(down.data.unpublishPosting.desk.posting.state).toBe("unpublished");
    expect(await open()).toBe(before);

    await ask(PUBLISH, input({ expectedVersion: 3 }));
    const closed = await ask(CLOSE, input({ expectedVersion: 4 }));
    expect(closed.data.closePosting.desk.posting.state).toBe("closed");
    expect((await ask(PUBLISH, input({ expectedVersion: 5 }))).data.publishPosting).toMatchObject({
      __typename: "PostingStateRefused",
      state: "closed",
    });
    expect((await ask(DESK, { ref: pipeline.ref })).data.postingDesk.viewerCanCreate).toBe(true);
  });

  test("is refused without a pay range and without an open requisition, each named, and changes nothing", async () => {
    const { ask, input, pipeline } = await begin();
    await ask(SAVE, input({ pay: null }));
    await world.inside((tx) =>
      tx.query("update requisition set state = 'approved' where id = $1", [pipeline.requisitionId]),
    );

    const { data } = await ask(PUBLISH, input({ expectedVersion: 2 }));

    expect(data.publishPosting).toMatchObject({
      __typename: "PostingIncomplete",
      missing: ["requisition_open", "pay_range"],
    });
    expect((await ask(DESK, { ref: pipeline.ref })).data.postingDesk.posting).toMatchObject({
      state: "draft",
      version: 2,
    });
  });

  test("is the recruiter's: the hiring manager writes, others see nothing", async () => {
    const { pipeline, input, postingId } = await begin();
    const manager = as(world, pipeline.hiringManager);
    const elsewhere = await world.elsewhere();

    expect((await manager(SAVE, input({ title: "Tech Lead, ours" }))).data.savePosting.__typename).toBe(
      "PostingChanged",
    );
    expect((await manager(PUBLISH, input({ expectedVersion: 2 }))).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    for (const stranger of [
      as(world, await world.aMember("member")),
      as(elsewhere, await elsewhere.aMember("admin")),
    ]) {
      expect((await stranger(DESK, { ref: pipeline.ref })).data?.postingDesk ?? null).toBeNull();
      const { errors } = await stranger(SAVE, {
        input: { clientMutationId: aKey(), postingId, expectedVersion: 2, title: "x" },
      });
      expect(errors?.[0]?.extensions.code).toMatch(/NOT_FOUND|FORBIDDEN/);
    }
  });
});

test.each([
  ["requisition.closed", { reason: "budget", openingIds: [] }, "closed"],
  ["requisition.held", {}, "unpublished"],
] as const)("after %s the job is not on the careers site any more", async (type, facts, state) => {
  const job = await aJob(world);
  const { requisitionId } = job.pipeline;
  await world.inside((tx) => tx.record({ type, subjectId: requisitionId, requisitionId, facts } as never));

  await world.settle();

  const rows = await world.inside((tx) => tx.query("select state from posting where id = $1", [job.postingId]));
  expect(rows).toEqual([{ state }]);
});

describe("a posting with a day", () => {
  test("goes on the careers site when that day begins where the work is, and not before", async () => {
    const { ask, postingId, input } = await begin();
    world.services.setNow("2026-11-24T09:00:00Z");
    const { data } = await ask(SCHEDULE, input({ publishOn: "2026-11-26" }));
    expect(data.schedulePosting.desk.posting).toMatchObject({ state: "scheduled", publishOn: "2026-11-26" });
    expect(await happenedTo(postingId)).toContain("posting.scheduled");

    world.services.setNow("2026-11-25T22:30:00Z");
    await publishPostings.run(world.services);
    expect(await stateOf(postingId)).toEqual({ state: "scheduled", publishOn: "2026-11-26" });

    world.services.setNow("2026-11-25T23:05:00Z");
    await publishPostings.run(world.services);
    await publishPostings.run(world.services);
    expect(await stateOf(postingId)).toEqual({ state: "published", publishOn: null });
    expect((await happenedTo(postingId)).filter((type) => type === "posting.published")).toHaveLength(1);
    world.services.setNow("2026-11-24T09:00:00Z");
  });

  test("is refused for a day that has begun, and nothing changes", async () => {
    const { ask, postingId, input } = await begin();
    const { data } = await ask(SCHEDULE, input({ publishOn: "2026-11-24" }));
    expect(data.schedulePosting).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: "publishOn", message: "Choose a day after today, or publish it now." }],
    });
    expect(await stateOf(postingId)).toEqual({ state: "draft", publishOn: null });
  });

  test("is refused while something is missing, and nothing changes", async () => {
    const { ask, postingId, input } = await begin();
    const saved = await ask(SAVE, input({ pay: null }));
    const expectedVersion = saved.data.savePosting.desk.posting.version;
    const { data } = await ask(SCHEDULE, input({ expectedVersion, publishOn: "2026-11-26" }));
    expect(data.schedulePosting).toMatchObject({ __typename: "PostingIncomplete", missing: ["pay_range"] });
    expect(await stateOf(postingId)).toEqual({ state: "draft", publishOn: null });
  });

  test("can be published at once, or rest: the day is forgotten", async () => {
    const { ask, postingId, input } = await begin();
    const { data } = await ask(SCHEDULE, input({ publishOn: "2026-11-26" }));
    const expectedVersion = data.schedulePosting.desk.posting.version;
    await ask(UNPUBLISH, input({ expectedVersion }));
    expect(await stateOf(postingId)).toEqual({ state: "unpublished", publishOn: null });
  });

  test("waits for what it lost meanwhile", async () => {
    const { ask, postingId, input } = await begin();
    const { data } = await ask(SCHEDULE, input({ publishOn: "2026-11-26" }));
    const expectedVersion = data.schedulePosting.desk.posting.version;
    await ask(SAVE, input({ expectedVersion, pay: null }));
    world.services.setNow("2026-11-26T09:00:00Z");
    await publishPostings.run(world.services);
    expect(await stateOf(postingId)).toEqual({ state: "scheduled", publishOn: "2026-11-26" });

    await ask(SAVE, input({ expectedVersion: expectedVersion + 1, pay }));
    await publishPostings.run(world.services);
    expect(await stateOf(postingId)).toEqual({ state: "published", publishOn: null });
    world.services.setNow("2026-11-24T09:00:00Z");
  });
});

const happenedTo = async (postingId: string): Promise<string[]> =>
  (await activityOf(world)).filter(({ subjectId }) => subjectId === postingId).map(({ type }) => type);

const stateOf = (postingId: string) =>
  world.inside(async (tx) => {
    const [row] = await tx.query<{ state: string; publishOn: string | null }>(
      `select state, publish_on::text as "publishOn" from posting where organization_id = $1 and id = $2`,
      [tx.organizationId, postingId],
    );
    return row;
  });
