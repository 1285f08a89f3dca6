import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";
import { keepInterviewTime } from "#jobs/keep-interview-time.js";
import { aLoop, anInterview, type BuiltInterview, type Loop } from "#features/interview/interview.testing.js";

let world: World;
let recruiter: MemberActor;
beforeAll(async () => {
  world = await aWorld();
  recruiter = await world.aMember("recruiter", "Lene Brandvold");
});
afterAll(() => world.close());

const SHOWN = `__typename ... on InterviewChanged { interview { id ref state startsAt endsAt version place joinLink
  participants { memberId response scorecardRequired } } }
  ... on InvalidInput { issues { path message } } ... on LimitsReached { obstacles { kind memberId limit } }
  ... on InterviewNotPossible { state } ... on Problem { message }`;
const command = (name: string) =>
  `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { ${SHOWN} } }`;
// recordNoShow shares the input of commands that say nothing more.
const NO_SHOW = `mutation ($input: InterviewCommandInput!) { answer: recordNoShow(input: $input) { ${SHOWN} } }`;

/** Wednesday 25 November 2026, ten o'clock in Amsterdam. */
const WEDNESDAY = "2026-11-25T09:00:00.000Z";
const THURSDAY = "2026-11-26T09:00:00.000Z";

const ask = async (document: string, input: object, who: MemberActor = recruiter) => {
  const { data, errors } = await as(world, who)(document, { input: { clientMutationId: aKey(), ...input } });
  return errors ? { error: errors[0]?.extensions.code } : data.answer;
};
const schedule = (loop: Loop, memberIds: string[], more: object = {}, who?: MemberActor) =>
  ask(
    command("scheduleInterview"),
    {
      applicationId: loop.applicationId,
      plannedInterviewId: loop.plannedInterviewId,
      memberIds,
      startsAt: WEDNESDAY,
      joinLink: "https://meet.example/tidal",
      ...more,
    },
    who,
  );
const ourLoop = () => aLoop(world, { ownerId: recruiter.memberId });
const ours = async (about: Parameters<typeof anInterview>[1] = {}): Promise<BuiltInterview> =>
  anInterview(world, { loop: await ourLoop(), ...about });
const at = (start: string, minutes = 60) => {
  const from = Date.parse(start);
  return { start: from, end: from + minutes * 60_000 };
};

const eventOf = async (interviewId: string, type: string) =>
  (await activityOf(world)).find((event) => event.subjectId === interviewId && event.type === type);

/** Everything about interviews, so that a refusal can be shown to change nothing. */
const everything = () =>
  world.inside((tx) =>
    tx.query(
      `select (select json_agg(i order by i.id) from interview i where i.organization_id = $1) as interviews,
         (select json_agg(p order by p.id) from participant p where p.organization_id = $1) as participants,
         (select json_agg(s order by s.id) from scorecard s where s.organization_id = $1) as scorecards,
         (select count(*) from activity where organization_id = $1) as activities`,
      [world.organizationId],
    ),
  );
const unchanged = async (attempt: () => Promise<unknown>) => {
  const before = await everything();
  const answer = await attempt();
  expect(await everything()).toEqual(before);
  return answer;
};
const cards = (interviewId: string) =>
  world.inside((tx) =>
    tx.query<{ memberId: string; state: string; focus: string[]; dueAt: Date }>(
      `select member_id as "memberId", state, focus_competencies as focus, due_at as "dueAt" from scorecard
       where organization_id = $1 and interview_id = $2 order by id`,
      [world.organizationId, interviewId],
    ),
  );

describe("scheduling a planned interview", () => {
  test("fixes the time, seats the panel, and each member owes a scorecard for what the plan asks them to see", async () => {
    const loop = await ourLoop();
    const teodor = await world.aMember("member", "Teodor Almqvist");

    const answer = await schedule(loop, [teodor.memberId]);

    expect(answer).toMatchObject({
      __typename: "InterviewChanged",
      interview: {
        state: "SCHEDULED",
        startsAt: WEDNESDAY,
        endsAt: "2026-11-25T10:00:00.000Z",
        joinLink: "https://meet.example/tidal",
        participants: [{ memberId: teodor.memberId, response: "NEEDS_ACTION", scorecardRequired: true }],
      },
    });
    expect(await cards(answer.interview.id)).toEqual([
      {
        memberId: teodor.memberId,
        state: "not_started",
        focus: ["TL-PLAN", "TL-JUDG"],
        dueAt: new Date("2026-11-26T10:00:00.000Z"),
      },
    ]);
    expect(await eventOf(answer.interview.id, "interview.scheduled")).toMatchObject({
      facts: { startsAt: WEDNESDAY, memberIds: [teodor.memberId], booked: false, waved: [] },
    });
  });

  test("whoever shadows watches and owes nothing", async () => {
    const loop = await ourLoop();
    const pia = await world.aMember("member", "Pia Sandgren");
    await world.inside((tx) =>
      tx.query(
        `insert into interviewer_qualification (organization_id, member_id, interview_type, training) values ($1,$2,'IT-PLAN','shadow')`,
        [world.organizationId, pia.memberId],
      ),
    );

    const answer = await schedule(loop, [pia.memberId]);

    expect(answer.interview.participants).toMatchObject([{ scorecardRequired: false }]);
    expect(await cards(answer.interview.id)).toEqual([]);
  });

  test("sent twice with one key, it happens once", async () => {
    const loop = await ourLoop();
    const { memberId } = await world.aMember();
    const clientMutationId = aKey();

    const first = await schedule(loop, [memberId], { clientMutationId });
    const again = await schedule(loop, [memberId], { clientMutationId });

    expect(again).toEqual(first);
  });

  test.each([
    ["no interviewers", { memberIds: [] }, "memberIds"],
    ["nowhere to meet", { joinLink: " " }, "joinLink"],
    ["a link that is none", { joinLink: "javascript:alert(1)" }, "joinLink"],
    ["a time that has passed", { startsAt: "2026-11-24T08:59:00.000Z" }, "startsAt"],
    ["a time in another century", { startsAt: "3026-11-25T09:00:00.000Z" }, "startsAt"],
  ])("with %s is refused next to the field and changes nothing", async (_what, change, path) => {
    const loop = await ourLoop();
    const { memberId } = await world.aMember();

    const answer = await unchanged(() => schedule(loop, [memberId], change));

    expect(answer).toMatchObject({ __typename: "InvalidInput", issues: [{ path }] });
  });

  test("in somebody's other interview is refused and changes nothing, whatever limits are accepted", async () => {
    const { memberId } = await world.aMember();
    await ours({ interviewerIds: [memberId], during: at(WEDNESDAY) });
    const loop = await ourLoop();

    const halfAnHourLater = { startsAt: "2026-11-25T09:30:00.000Z", acceptLimits: true };
    const answer = await unchanged(() => schedule(loop, [memberId], halfAnHourLater));

    expect(answer).toMatchObject({ __typename: "SlotTaken" });
  });

  test("past somebody's hours is refused with the reason, and possible by name and on record", async () => {
    const loop = await ourLoop();
    const { memberId } = await world.aMember();
    const evening = { startsAt: "2026-11-25T18:00:00.000Z" };

    const refused = await unchanged(() => schedule(loop, [memberId], evening));
    const accepted = await schedule(loop, [memberId], { ...evening, acceptLimits: true });

    expect(refused).toMatchObject({
      __typename: "LimitsReached",
      obstacles: [{ kind: "outside_hours", memberId, limit: null }],
    });
    expect(accepted).toMatchObject({ __typename: "InterviewChanged" });
    expect(await eventOf(accepted.interview.id, "interview.scheduled")).toMatchObject({
      facts: { waved: ["outside_hours"] },
    });
  });

  test("a second time for the same planned interview is refused while the first one stands", async () => {
    const loop = await ourLoop();
    const { memberId } = await world.aMember();
    await schedule(loop, [memberId]);

    const answer = await unchanged(() => schedule(loop, [memberId], { startsAt: THURSDAY }));

    expect(answer).toMatchObject({ __typename: "InterviewNotPossible", state: "SCHEDULED" });
  });

  test("for an application that was rejected is refused and changes nothing", async () => {
    const loop = await ourLoop();
    const { memberId } = await world.aMember();
    await world.inside((tx) =>
      tx.query("update application set status = 'rejected', stage_id = null where id = $1", [loop.applicationId]),
    );

    const answer = await unchanged(() => schedule(loop, [memberId]));

    expect(answer).toMatchObject({ __typename: "ApplicationNotActive" });
  });

  test("nobody interviews themselves", async () => {
    const loop = await ourLoop();
    const insider = await world.aMember("member", "Iwona Nowak");
    await world.inside((tx) =>
      tx.query("update member set linked_candidate_id = $2 where id = $1", [insider.memberId, loop.candidateId]),
    );

    const answer = await unchanged(() => schedule(loop, [insider.memberId]));

    expect(answer).toMatchObject({ __typename: "InvalidInput", issues: [{ path: "memberIds.0" }] });
  });

  test("another organization's application, plan and people are not found", async () => {
    const elsewhere = await world.elsewhere();
    const theirs = await aLoop(elsewhere);
    const stranger = await elsewhere.aMember();
    const loop = await ourLoop();
    const { memberId } = await world.aMember();

    expect(await unchanged(() => schedule(theirs, [memberId]))).toEqual({ error: "NOT_FOUND" });
    const foreignPlan = { ...loop, plannedInterviewId: theirs.plannedInterviewId };
    expect(await unchanged(() => schedule(foreignPlan, [memberId]))).toEqual({ error: "NOT_FOUND" });
    expect(await unchanged(() => schedule(loop, [stranger.memberId]))).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ message: "This person cannot interview this candidate." }],
    });
    expect(await unchanged(() => schedule({ ...loop, applicationId: "no-id" }, [memberId]))).toMatchObject({
      __typename: "InvalidInput",
    });
  });

  test("who is not on the team may not, and hears no more than a stranger", async () => {
    const loop = await ourLoop();
    const outsider = await world.aMember("member", "Otto Lind");

    expect(await unchanged(() => schedule(loop, [outsider.memberId], {}, outsider))).toEqual({ error: "NOT_FOUND" });
  });
});

describe("moving an interview", () => {
  const move = (interview: BuiltInterview, more: object = {}) =>
    ask(command("rescheduleInterview"), {
      interviewId: interview.interviewId,
      expectedVersion: 1,
      startsAt: THURSDAY,
      ...more,
    });

  test("keeps the panel and asks everybody again, at the new time", async () => {
    const interview = await ours({ during: at(WEDNESDAY) });

    const answer = await move(interview);

    expect(answer.interview).toMatchObject({ state: "SCHEDULED", startsAt: THURSDAY, version: 2 });
    expect(await cards(interview.interviewId)).toMatchObject([{ dueAt: new Date("2026-11-27T10:00:00.000Z") }]);
    expect(await eventOf(interview.interviewId, "interview.rescheduled")).toMatchObject({
      facts: { from: WEDNESDAY, startsAt: THURSDAY, sequence: 1, byCandidate: false },
    });
    const [row] = await world.inside((tx) =>
      tx.query<{ uid: string; busy: string }>(
        `select i.calendar_uid as uid, p.busy::text as busy from interview i join participant p on p.interview_id = i.id
         where i.id = $1`,
        [interview.interviewId],
      ),
    );
    expect(row?.uid).toBe(`${interview.interviewId}@leadline`);
    expect(row?.busy).toContain("2026-11-26");
  });

  test("by half an hour is not stopped by its own time", async () => {
    const interview = await ours({ during: at(WEDNESDAY) });

    const answer = await move(interview, { startsAt: "2026-11-25T09:30:00.000Z" });

    expect(answer).toMatchObject({ __typename: "InterviewChanged" });
  });

  test("that somebody changed in the meantime is refused and changes nothing", async () => {
    const interview = await ours({ during: at(WEDNESDAY) });

    const answer = await unchanged(() => move(interview, { expectedVersion: 7 }));

    expect(answer).toMatchObject({ __typename: "VersionConflict" });
  });

  test("that was written about is refused and changes nothing", async () => {
    const interview = await ours({ during: at("2026-11-24T07:00:00.000Z"), state: "awaiting_feedback" });
    await world.inside((tx) =>
      tx.query("update scorecard set state = 'draft' where interview_id = $1", [interview.interviewId]),
    );

    const answer = await unchanged(() => move(interview));

    expect(answer).toMatchObject({ __typename: "InterviewScored" });
  });

  test("into the panel's other interview is refused and changes nothing", async () => {
    const { memberId } = await world.aMember();
    await ours({ interviewerIds: [memberId], during: at(THURSDAY) });
    const interview = await ours({ interviewerIds: [memberId], during: at(WEDNESDAY) });

    const answer = await unchanged(() => move(interview));

    expect(answer).toMatchObject({ __typename: "SlotTaken" });
  });
});

describe("calling an interview off", () => {
  test("frees everybody's time and voids scorecards that were not handed in", async () => {
    const { memberId } = await world.aMember();
    const interview = await ours({ interviewerIds: [memberId], during: at(WEDNESDAY) });

    const answer = await ask(command("cancelInterview"), {
      interviewId: interview.interviewId,
      expectedVersion: 1,
      reason: "The team changed.",
    });
    const other = await ourLoop();

    expect(answer.interview).toMatchObject({ state: "CANCELLED" });
    expect(await cards(interview.interviewId)).toMatchObject([{ state: "void" }]);
    expect(await schedule(other, [memberId])).toMatchObject({ __typename: "InterviewChanged" });
  });

  test("without a reason is refused and changes nothing", async () => {
    const interview = await ours();
    const input = { interviewId: interview.interviewId, expectedVersion: 1, reason: "  " };

    const answer = await unchanged(() => ask(command("cancelInterview"), input));

    expect(answer).toMatchObject({ __typename: "InvalidInput", issues: [{ path: "reason" }] });
  });

  test("happens by itself when the application is rejected, for what is still to come", async () => {
    const loop = await ourLoop();
    const held = await anInterview(world, {
      loop,
      state: "awaiting_feedback",
      during: at("2026-11-23T09:00:00.000Z"),
    });
    const ahead = await anInterview(world, { loop, during: at(WEDNESDAY) });
    await world.inside((tx) =>
      tx.record({
        type: "application.rejected",
        subjectId: loop.applicationId,
        applicationId: loop.applicationId,
        facts: { reason: "RJ-SKILL", competencies: [], stageId: loop.stageId, messageId: null, mailAt: null },
      }),
    );

    await world.settle();

    const states = await world.inside((tx) =>
      tx.query<{ id: string; state: string }>("select id, state from interview where application_id = $1 order by id", [
        loop.applicationId,
      ]),
    );
    expect(states).toEqual([
      { id: held.interviewId, state: "awaiting_feedback" },
      { id: ahead.interviewId, state: "cancelled" },
    ]);
  });
});

describe("the panel", () => {
  test("answers the invitation, and only for itself", async () => {
    const pia = await world.aMember("member", "Pia Sandgren");
    const otto = await world.aMember("member", "Otto Lind");
    const interview = await ours({ interviewerIds: [pia.memberId] });
    const input = { interviewId: interview.interviewId, response: "ACCEPTED" };

    const answer = await ask(command("respondToInvitation"), input, pia);

    expect(answer.interview.participants).toMatchObject([{ memberId: pia.memberId, response: "ACCEPTED" }]);
    expect(await unchanged(() => ask(command("respondToInvitation"), input, otto))).toEqual({ error: "NOT_FOUND" });
  });

  test("gets another member, who owes the scorecard instead", async () => {
    const pia = await world.aMember("member", "Pia Sandgren");
    const otto = await world.aMember("member", "Otto Lind");
    const interview = await ours({ interviewerIds: [pia.memberId], during: at("2026-12-01T09:00:00.000Z") });

    const answer = await ask(command("replaceParticipant"), {
      interviewId: interview.interviewId,
      expectedVersion: 1,
      removedMemberId: pia.memberId,
      memberId: otto.memberId,
    });

    expect(answer.interview.participants).toMatchObject([{ memberId: otto.memberId }]);
    expect(await cards(interview.interviewId)).toMatchObject([
      { memberId: pia.memberId, state: "void" },
      { memberId: otto.memberId, state: "not_started" },
    ]);
  });

  test("replaces a decliner from the pool two days before, and tells the owner", async () => {
    const [pia, otto] = [await world.aMember("member", "Pia Sandgren"), await world.aMember("member", "Otto Lind")];
    const loop = await ourLoop();
    await world.inside((tx) =>
      tx.query(
        "insert into planned_interviewer (organization_id, planned_interview_id, member_id) values ($1,$2,$3), ($1,$2,$4)",
        [world.organizationId, loop.plannedInterviewId, pia.memberId, otto.memberId],
      ),
    );
    const interview = await anInterview(world, {
      loop,
      interviewerIds: [pia.memberId],
      during: at("2026-12-01T09:00:00.000Z"),
    });

    await ask(command("respondToInvitation"), { interviewId: interview.interviewId, response: "DECLINED" }, pia);
    await world.settle();

    const panel = await world.inside((tx) =>
      tx.query("select member_id from participant where interview_id = $1 and removed_at is null", [
        interview.interviewId,
      ]),
    );
    expect(panel).toEqual([{ member_id: otto.memberId }]);
    expect(await tasksOf(interview.interviewId)).toEqual([
      { kind: "interview.decliner_replaced", memberId: recruiter.memberId },
    ]);
  });

  test("keeps a decliner's seat when it is too late to replace them, and asks the owner", async () => {
    const pia = await world.aMember("member", "Pia Sandgren");
    const interview = await ours({ interviewerIds: [pia.memberId], during: at(WEDNESDAY) });

    await ask(command("respondToInvitation"), { interviewId: interview.interviewId, response: "DECLINED" }, pia);
    await world.settle();

    expect(await tasksOf(interview.interviewId)).toEqual([
      { kind: "interview.declined", memberId: recruiter.memberId },
    ]);
  });
});

const tasksOf = (interviewId: string) =>
  world.inside((tx) =>
    tx.query(`select kind, member_id as "memberId" from task where organization_id = $1 and interview_id = $2`, [
      world.organizationId,
      interviewId,
    ]),
  );

describe("the clock", () => {
  test("starts and ends interviews, and gives the time back", async () => {
    const there = await world.elsewhere();
    const { memberId } = await there.aMember();
    const interview = await anInterview(there, { interviewerIds: [memberId], during: at(WEDNESDAY) });
    const state = async () =>
      (await there.inside((tx) => tx.query("select state from interview where id = $1", [interview.interviewId])))[0];

    world.services.setNow("2026-11-25T08:59:59Z");
    await keepInterviewTime.run(world.services);
    expect(await state()).toEqual({ state: "scheduled" });
    world.services.setNow("2026-11-25T09:00:00Z");
    await keepInterviewTime.run(world.services);
    expect(await state()).toEqual({ state: "in_progress" });
    world.services.setNow("2026-11-25T10:00:00Z");
    await keepInterviewTime.run(world.services);
    expect(await state()).toEqual({ state: "awaiting_feedback" });
    expect((await activityOf(there)).map(({ type }) => type)).toEqual(["interview.started", "interview.ended"]);
    world.services.setNow("2026-11-24T09:00:00Z");
  });

  test("lets a no-show be noted once the interview has begun, not before", async () => {
    const interview = await ours({ during: at(WEDNESDAY) });
    const input = { interviewId: interview.interviewId, expectedVersion: 1 };

    const early = await unchanged(() => ask(NO_SHOW, input));
    world.services.setNow("2026-11-25T09:10:00Z");
    const noted = await ask(NO_SHOW, input);
    world.services.setNow("2026-11-24T09:00:00Z");

    expect(early).toMatchObject({ __typename: "InvalidInput" });
    expect(noted.interview).toMatchObject({ state: "NO_SHOW" });
    expect(await cards(interview.interviewId)).toMatchObject([{ state: "void" }]);
  });
});

describe("who sees an interview", () => {
  const LIST = `{ interviews(when: UPCOMING, mine: false) { edges { node { ref } } pageInfo { hasNextPage } } }`;
  const ONE = `query ($ref: String!) { interview(ref: $ref) { ref offer { proposed } viewerCan { cancel respond } } }`;

  test("whoever sits in it sees it and may answer; a colleague of theirs does not", async () => {
    const there = await world.elsewhere();
    const pia = await there.aMember("member", "Pia Sandgren");
    const otto = await there.aMember("member", "Otto Lind");
    const { ref } = await anInterview(there, { interviewerIds: [pia.memberId] });

    expect((await as(there, pia)(ONE, { ref })).data.interview).toMatchObject({
      offer: null,
      viewerCan: { cancel: false, respond: true },
    });
    expect((await as(there, pia)(LIST)).data.interviews.edges).toEqual([{ node: { ref } }]);
    expect((await as(there, otto)(ONE, { ref })).data.interview).toBeNull();
    expect((await as(there, otto)(LIST)).data.interviews.edges).toEqual([]);
  });

  test("a kit visitor sees their one interview, even when they are on the team", async () => {
    const there = await world.elsewhere();
    const lead = await there.aMember("member", "Tove Ek");
    const loop = await aLoop(there, { hiringManagerId: lead.memberId });
    const mine = await anInterview(there, { loop, interviewerIds: [lead.memberId] });
    const other = await anInterview(there, { loop: await aLoop(there, { beside: loop }) });
    const kit = {
      kind: "kit",
      organizationId: there.organizationId,
      memberId: lead.memberId,
      interviewId: mine.interviewId,
      sessionId: lead.sessionId,
    } as const;

    expect((await as(there, kit)(ONE, { ref: mine.ref })).data.interview).toMatchObject({ ref: mine.ref });
    expect((await as(there, kit)(ONE, { ref: other.ref })).data.interview).toBeNull();
    expect((await as(there, kit)(LIST)).data.interviews.edges).toEqual([{ node: { ref: mine.ref } }]);
  });

  test("nobody sees an interview about themselves, also not as an administrator", async () => {
    const there = await world.elsewhere();
    const admin = await there.aMember("admin", "Ada Quist");
    const loop = await aLoop(there);
    const { ref } = await anInterview(there, { loop });
    await there.inside((tx) =>
      tx.query("update member set linked_candidate_id = $2 where id = $1", [admin.memberId, loop.candidateId]),
    );

    expect((await as(there, admin)(ONE, { ref })).data.interview).toBeNull();
    expect((await as(there, admin)(LIST)).data.interviews.edges).toEqual([]);
  });

  test("another organization's reference finds nothing", async () => {
    const there = await world.elsewhere();
    const admin = await there.aMember("admin");
    const { ref } = await ours();

    expect((await as(there, admin)(ONE, { ref })).data.interview).toBeNull();
  });

  test("one application's interviews are listed from the first to the last, called off or not", async () => {
    const there = await world.elsewhere();
    const admin = await there.aMember("admin", "Ada Quist");
    const loop = await aLoop(there);
    const off = await anInterview(there, { loop, state: "cancelled", during: at("2026-12-01T09:00:00.000Z") });
    const on = await anInterview(there, { loop, during: at("2026-12-02T09:00:00.000Z") });
    await anInterview(there, { during: at("2026-12-03T09:00:00.000Z") });
    const [row] = await there.inside((tx) =>
      tx.query<{ ref: string }>("select ref from application where id = $1", [loop.applicationId]),
    );
    const OF = `query ($ref: String) { interviews(when: ALL, mine: false, applicationRef: $ref) { edges { node { ref } } } }`;

    const { data } = await as(there, admin)(OF, { ref: row?.ref });

    expect(data.interviews.edges).toEqual([{ node: { ref: off.ref } }, { node: { ref: on.ref } }]);
  });

  test("lists are read page by page, in order, with the same cursor for the same place", async () => {
    const there = await world.elsewhere();
    const pia = await there.aMember("member", "Pia Sandgren");
    const refs: string[] = [];
    for (const day of [1, 2, 3])
      refs.push(
        (await anInterview(there, { interviewerIds: [pia.memberId], during: at(`2026-12-0${day}T09:00:00.000Z`) })).ref,
      );
    const PAGE = `query ($after: String) { interviews(when: UPCOMING, first: 2, after: $after) {
      edges { cursor node { ref startsAt } } pageInfo { hasNextPage endCursor } } }`;

    const first = (await as(there, pia)(PAGE)).data.interviews;
    const second = (await as(there, pia)(PAGE, { after: first.pageInfo.endCursor })).data.interviews;

    expect(first.edges.map((edge: { node: { ref: string } }) => edge.node.ref)).toEqual(refs.slice(0, 2));
    expect(second).toMatchObject({ edges: [{ node: { ref: refs[2] } }], pageInfo: { hasNextPage: false } });
    expect((await as(there, pia)(PAGE, { after: "broken" })).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
