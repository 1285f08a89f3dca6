import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testServices, type TestServices } from "#testing/database.js";
import { queriesOf } from "#testing/pages/app-documents.js";
import { brokenPromises } from "#testing/pages/count-pages.js";
import { playsOf, type Plays } from "#testing/pages/plays.js";
import { aWorldAround, type World } from "#testing/world.js";
import { SLUG } from "./kestrel.js";
import { Story } from "../story.js";
import { tellDemo } from "./tell.js";

// A Sunday, so that each "yesterday" of the story that has to be a workday is put to the test.
const END = new Date(process.env["DEMO_NOW"] ?? "2026-11-29T08:20:00Z");

let services: TestServices;
beforeAll(async () => {
  services = await testServices();
  services.setNow(END);
  await tellDemo(new Story(services, END));
}, 240_000);
afterAll(() => services.close());

/** Rows of the story's company. */
const rows = <Row>(sql: string): Promise<Row[]> =>
  services.dataSource.transaction(async (em) => {
    const [slug] = await em.query("select organization_id as id from organization_slug where slug = 'kestrel'");
    await em.query("select set_config('app.organization', $1, true)", [slug.id]);
    return await em.query(sql);
  });

const values = async (sql: string): Promise<string[]> =>
  (await rows<{ readonly value: string }>(sql)).map(({ value }) => value);

test("somebody stands in each stage of the requisitions that run, but the one nobody is sourced into", async () => {
  const empty = await values(
    `select distinct s.key as value from stage s join requisition r on r.organization_id = s.organization_id and r.id = s.requisition_id
     where r.state = 'open' and not exists (select 1 from application a
       where a.organization_id = s.organization_id and a.stage_id = s.id and a.status = 'active')
       and not exists (select 1 from application a join stage t on t.organization_id = a.organization_id and t.id = a.stage_id
         where a.organization_id = s.organization_id and t.key = s.key and a.status = 'active')`,
  );
  expect(empty).toEqual([]);
});

test("there is an offer, a debrief and an interview in each state somebody would want to look at", async () => {
  expect(await values("select distinct state as value from offer_version order by 1")).toEqual([
    "accepted",
    "declined",
    "draft",
    "pending_approval",
    "sent",
  ]);
  expect(await values("select distinct state as value from debrief order by 1")).toEqual([
    "decided",
    "revealed",
    "voting",
  ]);
  expect(await values("select distinct state as value from interview order by 1")).toEqual([
    "availability_received",
    "awaiting_feedback",
    "booking_offered",
    "complete",
    "scheduled",
  ]);
});

test("nobody is interviewed at a weekend or at night, and nothing happened after today", async () => {
  const odd = await values(
    `select ref as value from interview where during is not null and (extract(isodow from lower(during)) > 5
       or extract(hour from lower(during) at time zone 'Europe/Amsterdam') not between 8 and 17)`,
  );
  expect(odd).toEqual([]);
  const ahead = await rows("select 1 from activity where at > '" + END.toISOString() + "'");
  expect(ahead).toEqual([]);
});

test("something waits for each of those who have a sign-in: cards, votes, approvals, answers, tasks", async () => {
  const waiting = (sql: string) => values(`select distinct m.email as value from member m ${sql} order by 1`);
  const here = "m.organization_id";
  expect(
    await waiting(
      `join approver p on p.organization_id = ${here} and p.member_id = m.id and p.state = 'pending'
       join approval_group g on g.organization_id = ${here} and g.id = p.group_id and g.state = 'due'`,
    ),
  ).toEqual(["beatriz@kestrel.example", "graham@kestrel.example"]);
  expect(
    await waiting(
      `join scorecard s on s.organization_id = ${here} and s.member_id = m.id and s.state = 'not_started'
       join interview i on i.organization_id = ${here} and i.id = s.interview_id and i.state = 'awaiting_feedback'`,
    ),
  ).toEqual(["sanne@kestrel.example", "yuki@kestrel.example"]);
  expect(
    await waiting(
      `join debrief_voter v on v.organization_id = ${here} and v.member_id = m.id
       join debrief d on d.organization_id = ${here} and d.id = v.debrief_id and d.state = 'voting'
       where not exists (select 1 from vote w where w.organization_id = ${here} and w.debrief_id = d.id and w.member_id = m.id)`,
    ),
  ).toEqual(["marek@kestrel.example", "sanne@kestrel.example"]);
  expect(await values("select kind as value from task where done_at is null order by 1")).toEqual([
    "interview.decliner_replaced",
    "interview.times_proposed",
  ]);
  expect(
    await waiting(`join task t on t.organization_id = ${here} and t.member_id = m.id and t.done_at is null`),
  ).toEqual(["owen@kestrel.example"]);
});

test("one of the disagreements is about a competency two people saw differently by two points or more", async () => {
  const spreads = await values(
    `select r.competency as value from rating r join scorecard s on s.organization_id = r.organization_id and s.id = r.scorecard_id
     join application a on a.organization_id = s.organization_id and a.id = s.application_id
     join candidate c on c.organization_id = a.organization_id and c.id = a.candidate_id
     where c.name = 'Ana Beatriz Carvalho' and r.score is not null
     group by r.competency having max(r.score) - min(r.score) >= 2`,
  );
  expect(spreads).not.toEqual([]);
});

// Here, because no other test has an organization in which so much has happened.
describe("each query of both apps sends no more statements than it has root fields plus two", () => {
  let world: World;
  let plays: Plays;
  beforeAll(async () => {
    world = await aWorldAround(services, SLUG);
    plays = await playsOf(world);
  });
  afterAll(() => world.app.close());

  const queries = [...queriesOf("employer"), ...queriesOf("candidate")];
  test.each(queries.map((query) => [`${query.app}.${query.name}`, query] as const))("%s", async (name, query) => {
    expect(await brokenPromises(world, query, plays[name] ?? [])).toEqual([]);
  });

  test("and no play is about a query that is gone", () => {
    expect(Object.keys(plays).toSorted()).toEqual(queries.map(({ app, name }) => `${app}.${name}`).toSorted());
  });
});
