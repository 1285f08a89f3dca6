import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";

let world: World;
let pia: MemberActor;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  pia = await world.aMember("member", "Pia Sandgren");
});

const SHOWN = "timeZone dailyLimit weeklyLimit hours { weekday from until } blocks { id from until reason }";
const OWN = `{ availability { ${SHOWN} } }`;
const ask = async (name: string, input: object, who = pia) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await as(world, who)(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { __typename
       ... on AvailabilityChanged { availability { ${SHOWN} } } ... on InvalidInput { issues { path message } } } }`,
    { input: { clientMutationId: aKey(), ...input } },
  );
  return errors ? { error: errors[0]?.extensions.code } : data.answer;
};
const own = async (who = pia) => (await as(world, who)(OWN)).data.availability;
const week = (more: object = {}) => ({
  timeZone: "America/Toronto",
  hours: [
    { weekday: 2, from: 780, until: 1020 },
    { weekday: 2, from: 540, until: 720 },
    { weekday: 4, from: 0, until: 1440 },
  ],
  dailyLimit: 2,
  weeklyLimit: 5,
  ...more,
});

describe("a member", () => {
  test("begins with office hours in their own zone", async () => {
    expect(await own()).toMatchObject({
      timeZone: "Europe/Amsterdam",
      dailyLimit: 3,
      weeklyLimit: 4,
      hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, until: 1020 })),
      blocks: [],
    });
  });

  test("sets hours, zone and limits, and it is recorded without saying what they are", async () => {
    const answer = await ask("setAvailability", week());

    expect(answer.availability).toMatchObject({
      timeZone: "America/Toronto",
      dailyLimit: 2,
      weeklyLimit: 5,
      hours: [
        { weekday: 2, from: 540, until: 720 },
        { weekday: 2, from: 780, until: 1020 },
        { weekday: 4, from: 0, until: 1440 },
      ],
    });
    expect((await activityOf(world)).find(({ subjectId }) => subjectId === pia.memberId)).toMatchObject({
      type: "member.availability_changed",
      facts: { fields: ["timeZone", "workingHours", "dailyLimit", "weeklyLimit"] },
    });
  });

  test.each([
    ["a zone that is none", { timeZone: "Mars/Olympus" }, "timeZone"],
    ["hours that overlap", { hours: [week().hours[0], { weekday: 2, from: 600, until: 800 }] }, "workingHours.2"],
    ["hours that end before they start", { hours: [{ weekday: 1, from: 600, until: 500 }] }, "workingHours.1.0"],
    ["an eighth weekday", { hours: [{ weekday: 8, from: 0, until: 60 }] }, "workingHours"],
    ["a negative limit", { dailyLimit: -1 }, "dailyLimit"],
    ["too many a week", { weeklyLimit: 21 }, "weeklyLimit"],
  ])("is told next to the field about %s, and nothing changes", async (_what, change, path) => {
    const before = await own();

    const answer = await ask("setAvailability", week(change));

    expect(answer).toMatchObject({ __typename: "InvalidInput", issues: [{ path }] });
    expect(await own()).toEqual(before);
  });

  test("blocks a stretch and frees it again", async () => {
    const block = { from: "2026-12-21T08:00:00.000Z", until: "2027-01-04T08:00:00.000Z", reason: "Away" };

    const blocked = await ask("blockTime", block);
    const [{ id }] = blocked.availability.blocks;
    const freed = await ask("unblockTime", { blockId: id });

    expect(blocked.availability.blocks).toEqual([{ id, ...block }]);
    expect(freed.availability.blocks).toEqual([]);
  });

  test.each([
    ["one that ends before it starts", { until: "2026-12-20T08:00:00.000Z" }, "until"],
    ["one that is over", { from: "2026-11-01T08:00:00.000Z", until: "2026-11-02T08:00:00.000Z" }, "until"],
    ["one of two years", { until: "2028-12-21T08:00:00.000Z" }, "until"],
    ["a reason without end", { reason: "x".repeat(201) }, "reason"],
  ])("does not block %s", async (_what, change, path) => {
    const block = { from: "2026-12-21T08:00:00.000Z", until: "2026-12-22T08:00:00.000Z", ...change };

    expect(await ask("blockTime", block)).toMatchObject({ __typename: "InvalidInput", issues: [{ path }] });
    expect((await own()).blocks).toEqual([]);
  });

  test("frees nobody else's stretch", async () => {
    const otto = await world.aMember("admin", "Otto Lind");
    const block = { from: "2026-12-21T08:00:00.000Z", until: "2026-12-22T08:00:00.000Z" };
    const [{ id }] = (await ask("blockTime", block)).availability.blocks;

    expect(await ask("unblockTime", { blockId: id }, otto)).toEqual({ error: "NOT_FOUND" });
    expect((await own()).blocks).toHaveLength(1);
  });
});

test("a kit visitor has no availability to read or set", async () => {
  const kit = {
    kind: "kit",
    organizationId: world.organizationId,
    memberId: pia.memberId,
    interviewId: pia.sessionId,
    sessionId: pia.sessionId,
  } as const;

  expect((await as(world, kit)(OWN)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
});
