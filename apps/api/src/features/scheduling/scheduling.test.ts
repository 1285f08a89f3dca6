import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { aLoop, anInterview } from "#features/interview/interview.testing.js";
import { as, aWorld, type World } from "#testing/world.js";
import { suggestPanels } from "./suggest-panels.js";

let world: World;
let recruiter: MemberActor;
beforeAll(async () => {
  world = await aWorld();
  recruiter = await world.aMember("recruiter", "Lene Brandvold");
});
afterAll(() => world.close());

const LOOP = `query ($ref: String!) { scheduling(applicationRef: $ref) { candidateName candidateZone locationZone
  planned { id interviewType minutes raters suggestedMemberIds interview { state } }
  people { id name weekLoad weeklyLimit onTeam } } }`;
const FREE = `query ($input: FreeTimesInput!) { freeTimes(input: $input) { startsAt memberIds } }`;
const refOf = async (applicationId: string): Promise<string> =>
  (
    await world.inside((tx) => tx.query<{ ref: string }>("select ref from application where id = $1", [applicationId]))
  )[0]?.ref ?? "";

describe("the loop of a candidate", () => {
  test("shows the plan with what stands, who could interview, and how much they have to do", async () => {
    const pia = await world.aMember("member", "Pia Sandgren");
    const loop = await aLoop(world, { ownerId: recruiter.memberId });
    await anInterview(world, { loop, interviewerIds: [pia.memberId] });

    const { data } = await as(world, recruiter)(LOOP, { ref: await refOf(loop.applicationId) });

    expect(data.scheduling).toMatchObject({
      candidateName: "Amara Nwosu",
      candidateZone: "Europe/Lisbon",
      locationZone: "Europe/Amsterdam",
      planned: [{ id: loop.plannedInterviewId, interviewType: "IT-PLAN", interview: { state: "SCHEDULED" } }],
    });
    const people: { id: string; weekLoad: number; weeklyLimit: number }[] = data.scheduling.people;
    expect(people.find(({ id }) => id === pia.memberId)).toMatchObject({ weekLoad: 1, weeklyLimit: 4 });
  });

  test("is closed to whoever may not schedule, and to the candidate themselves", async () => {
    const loop = await aLoop(world, { ownerId: recruiter.memberId });
    const ref = await refOf(loop.applicationId);
    const outsider = await world.aMember("member", "Otto Lind");
    const insider = await world.aMember("admin", "Iwona Nowak");
    await world.inside((tx) =>
      tx.query("update member set linked_candidate_id = $2 where id = $1", [insider.memberId, loop.candidateId]),
    );
    const there = await world.elsewhere();

    for (const who of [outsider, insider]) expect((await as(world, who)(LOOP, { ref })).data.scheduling).toBeNull();
    expect((await as(there, await there.aMember("admin"))(LOOP, { ref })).data.scheduling).toBeNull();
  });
});

describe("free times", () => {
  const window = { from: "2026-11-26T00:00:00.000Z", until: "2026-11-26T23:00:00.000Z" };

  test("name who would take each seat, and leave the present time of the interview out of the way", async () => {
    const [pia, otto] = [await world.aMember("member", "Pia Sandgren"), await world.aMember("member", "Otto Lind")];
    const loop = await aLoop(world, { ownerId: recruiter.memberId });
    const start = Date.parse("2026-11-26T09:00:00Z");
    await anInterview(world, { loop, interviewerIds: [pia.memberId], during: { start, end: start + 3_600_000 } });
    const input = { ...ids(loop), seats: [[pia.memberId], [otto.memberId]], ...window };

    const { data } = await as(world, recruiter)(FREE, { input });

    expect(data.freeTimes[0]).toEqual({
      startsAt: "2026-11-26T08:00:00.000Z",
      memberIds: [pia.memberId, otto.memberId],
    });
    expect(data.freeTimes.map(({ startsAt }: { startsAt: string }) => startsAt)).toContain("2026-11-26T09:00:00.000Z");
  });

  test("are not for whoever may not schedule, and strange seats are refused", async () => {
    const loop = await aLoop(world, { ownerId: recruiter.memberId });
    const outsider = await world.aMember("member", "Otto Lind");
    const input = { ...ids(loop), seats: [[outsider.memberId]], ...window };

    expect((await as(world, outsider)(FREE, { input })).data.freeTimes).toBeNull();
    const strange = await as(world, recruiter)(FREE, { input: { ...input, seats: [] } });
    expect(strange.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

const ids = ({ applicationId, plannedInterviewId }: { applicationId: string; plannedInterviewId: string }) => ({
  applicationId,
  plannedInterviewId,
});

describe("a suggested panel", () => {
  const person = (id: string, trained: readonly string[], weekLoad = 0, training = "qualified") => ({
    id,
    weekLoad,
    weeklyLimit: 4,
    onTeam: true,
    trainings: trained.map((interviewType) => ({ interviewType, training })),
  });
  const planned = (id: string, interviewType: string, raters = 1, namedMemberIds: string[] = []) => ({
    id,
    interviewType,
    raters,
    namedMemberIds,
    interview: null,
  });
  const around = { hiringManagerId: "manager", referrerId: null };

  test("takes whoever is trained and has least to do, and the manager for their own interview", () => {
    const people = [person("manager", ["IT-PLAN"]), person("busy", ["IT-PLAN"], 3), person("idle", ["IT-PLAN"])];

    expect(suggestPanels([planned("hm", "IT-HM"), planned("plan", "IT-PLAN")], people, around)).toEqual(
      new Map([
        ["hm", ["manager"]],
        ["plan", ["idle"]],
      ]),
    );
  });

  test("puts whoever still learns beside somebody who is trained, never alone", () => {
    const people = [person("learner", ["IT-PLAN"], 0, "shadow"), person("trained", ["IT-PLAN"], 2)];

    expect(suggestPanels([planned("plan", "IT-PLAN", 2)], people, around)).toEqual(
      new Map([["plan", ["trained", "learner"]]]),
    );
    expect(suggestPanels([planned("plan", "IT-PLAN")], [person("learner", ["IT-PLAN"], 0, "shadow")], around)).toEqual(
      new Map(),
    );
  });

  test("follows the plan where it names people, and seats what it can when somebody is missing", () => {
    const people = [person("ona", ["IT-PLAN"]), person("rasa", [])];

    expect(
      suggestPanels([planned("plan", "IT-PLAN", 1, ["rasa"]), planned("pair", "IT-PAIR")], people, around),
    ).toEqual(new Map([["plan", ["rasa"]]]));
  });

  test("leaves out who referred the candidate and who interviews them already", () => {
    const people = [person("ona", ["IT-PLAN"]), person("rasa", ["IT-PLAN"]), person("dario", ["IT-PLAN"], 3)];
    const standing = { ...planned("pair", "IT-PAIR"), interview: { participants: [{ memberId: "rasa" }] } };

    expect(
      suggestPanels([standing, planned("plan", "IT-PLAN")], people, { ...around, referrerId: "ona" }).get("plan"),
    ).toEqual(["dario"]);
  });
});
