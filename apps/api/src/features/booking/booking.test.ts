import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CandidateActor, MemberActor } from "#core/actor.js";
import { activityOf, aKey, as, aWorld, type World } from "#testing/world.js";
import { aLoop, anInterview, type Loop } from "#features/interview/interview.testing.js";

let world: World;
let recruiter: MemberActor;
beforeAll(async () => {
  world = await aWorld();
  recruiter = await world.aMember("recruiter", "Lene Brandvold");
});
afterAll(() => world.close());

const OFFER = `mutation ($input: OfferBookingInput!) { answer: offerBooking(input: $input) { __typename
  ... on InterviewChanged { interview { id state offer { endsAt seats } } }
  ... on InvalidInput { issues { path message } } ... on Problem { message } } }`;
const BOOKING = `query ($interviewId: ID!, $timeZone: String) { booking(interviewId: $interviewId, timeZone: $timeZone) {
  interview { standing timeZone people { name } chooseUntil viewerCan { choose move cancel } title preparation }
  times { startsAt endsAt } } }`;
const SHOWN = `__typename ... on InterviewUpdated { interview { id standing startsAt people { name } changeUntil
    viewerCan { choose move cancel } } } ... on InvalidInput { issues { path } } ... on Problem { message }`;
const BOOK = `mutation ($input: BookInterviewInput!) { answer: bookInterview(input: $input) { ${SHOWN} } }`;
const MOVE = `mutation ($input: BookInterviewInput!) { answer: moveInterview(input: $input) { ${SHOWN} } }`;
const CANCEL = `mutation ($input: CancelInterviewInput!) { answer: cancelInterview(input: $input) { ${SHOWN} } }`;
const PROPOSE = `mutation ($input: ProposeTimesInput!) { answer: proposeTimes(input: $input) { ${SHOWN} } }`;

/** Wednesday 25 November 2026 to the Friday after next, Amsterdam. */
const WINDOW = { from: "2026-11-25T00:00:00.000Z", until: "2026-12-04T17:00:00.000Z" };

const ask = async (document: string, input: object, who: MemberActor | CandidateActor) => {
  const { data, errors } = await as(world, who)(document, { input: { clientMutationId: aKey(), ...input } });
  return errors ? { error: errors[0]?.extensions.code } : data.answer;
};
const candidateOf = ({ candidateId }: Loop): CandidateActor => ({
  kind: "candidate",
  organizationId: world.organizationId,
  candidateId,
  sessionId: candidateId,
  fresh: false,
});
const offer = (loop: Loop, seats: string[][], more: object = {}) =>
  ask(
    OFFER,
    {
      applicationId: loop.applicationId,
      plannedInterviewId: loop.plannedInterviewId,
      seats,
      ...WINDOW,
      joinLink: "https://meet.example/tidal",
      ...more,
    },
    recruiter,
  );

/** A candidate who was offered times of one free interviewer. */
async function anOffer(about: { readonly memberId?: string; readonly beside?: Loop; readonly zone?: string } = {}) {
  const loop = await aLoop(world, {
    ownerId: recruiter.memberId,
    ...(about.beside && { beside: about.beside }),
    ...(about.zone && { candidateZone: about.zone }),
  });
  const memberId = about.memberId ?? (await world.aMember("member", "Teodor Almqvist")).memberId;
  const answer = await offer(loop, [[memberId]]);
  return { loop, memberId, candidate: candidateOf(loop), interviewId: String(answer.interview.id) };
}
const timesOf = async (candidate: CandidateActor, interviewId: string): Promise<string[]> => {
  const { data } = await as(world, candidate)(BOOKING, { interviewId });
  return data.booking.times.map(({ startsAt }: { startsAt: string }) => startsAt);
};
const everything = () =>
  world.inside((tx) =>
    tx.query(
      `select (select json_agg(i order by i.id) from interview i where i.organization_id = $1) as interviews,
         (select json_agg(p order by p.id) from participant p where p.organization_id = $1) as participants,
         (select json_agg(s order by s.id) from scorecard s where s.organization_id = $1) as scorecards,
         (select json_agg(c.time_zone order by c.id) from candidate c where c.organization_id = $1) as zones,
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

describe("a recruiter", () => {
  test("offers real free times, and the candidate may choose until the notice for the last one cannot be kept", async () => {
    const loop = await aLoop(world, { ownerId: recruiter.memberId });
    const { memberId } = await world.aMember();

    const answer = await offer(loop, [[memberId]]);

    expect(answer).toMatchObject({
      interview: { state: "BOOKING_OFFERED", offer: { endsAt: "2026-12-03T17:00:00.000Z", seats: [[memberId]] } },
    });
  });

  test("is told when nobody is free, and nothing is offered", async () => {
    const loop = await aLoop(world, { ownerId: recruiter.memberId });
    const { memberId } = await world.aMember();
    await world.inside((tx) => tx.query("update member set working_hours = '{}' where id = $1", [memberId]));

    expect(await unchanged(() => offer(loop, [[memberId]]))).toMatchObject({ __typename: "NoFreeTime" });
  });

  test.each([
    ["no seats", { seats: [] }, "seats"],
    ["an empty seat", { seats: [[]] }, "seats.0"],
    ["a window that ends before it starts", { until: "2026-11-24T00:00:00.000Z" }, "until"],
    ["a window of half a year", { until: "2027-06-01T00:00:00.000Z" }, "until"],
    ["nowhere to meet", { joinLink: "" }, "joinLink"],
  ])("is told next to the field about %s, and nothing is offered", async (_what, change, path) => {
    const loop = await aLoop(world, { ownerId: recruiter.memberId });
    const { memberId } = await world.aMember();

    expect(await unchanged(() => offer(loop, [[memberId]], change))).toMatchObject({ issues: [{ path }] });
  });
});

describe("a candidate", () => {
  test("sees the free times of the panel, whom they meet and how to prepare", async () => {
    const { candidate, interviewId } = await anOffer();

    const { data } = await as(world, candidate)(BOOKING, { interviewId, timeZone: "America/Bogota" });

    expect(data.booking.interview).toMatchObject({
      standing: "CHOOSE",
      timeZone: "America/Bogota",
      people: [{ name: "Teodor Almqvist" }],
      viewerCan: { choose: true, move: false, cancel: false },
    });
    expect(data.booking.interview.preparation).not.toBe("");
    // A day's notice from Tuesday ten o'clock in Amsterdam; the interviewer works from nine.
    expect(data.booking.times[0]).toEqual({ startsAt: "2026-11-25T09:00:00.000Z", endsAt: "2026-11-25T10:00:00.000Z" });
  });

  test("books one of them; invitations, panel and scorecard follow, and the zone is remembered", async () => {
    const { candidate, interviewId, memberId, loop } = await anOffer();
    const [startsAt] = await timesOf(candidate, interviewId);

    const answer = await ask(BOOK, { interviewId, startsAt, timeZone: "America/Bogota" }, candidate);

    expect(answer.interview).toMatchObject({
      standing: "BOOKED",
      startsAt,
      people: [{ name: "Teodor Almqvist" }],
      viewerCan: { choose: false, move: true, cancel: true },
    });
    const [row] = await world.inside((tx) =>
      tx.query(
        `select c.time_zone, (select state from scorecard s where s.interview_id = $2 and s.member_id = $3) as card
         from candidate c where c.id = $1`,
        [loop.candidateId, interviewId, memberId],
      ),
    );
    expect(row).toEqual({ time_zone: "America/Bogota", card: "not_started" });
    expect(
      (await activityOf(world)).find(
        (event) => event.subjectId === interviewId && event.type === "interview.scheduled",
      ),
    ).toMatchObject({ facts: { booked: true, memberIds: [memberId] } });
  });

  test.each([
    ["a time nobody offered", "2026-11-25T09:10:00.000Z"],
    ["a time in the night", "2026-11-25T01:00:00.000Z"],
    ["a time before the offer", "2026-11-23T09:00:00.000Z"],
    ["a time long after the offer", "2027-03-01T09:00:00.000Z"],
    ["a weekend", "2026-11-28T09:00:00.000Z"],
  ])("does not get %s, and nothing changes", async (_what, startsAt) => {
    const { candidate, interviewId } = await anOffer();

    const answer = await unchanged(() => ask(BOOK, { interviewId, startsAt, timeZone: "Asia/Tokyo" }, candidate));

    expect(answer).toMatchObject({ __typename: "SlotTaken" });
  });

  test("does not get a time the interviewer has lost since the page was opened, and the times are other ones", async () => {
    const { candidate, interviewId, memberId } = await anOffer();
    const [startsAt = ""] = await timesOf(candidate, interviewId);
    const start = Date.parse(startsAt);
    await anInterview(world, { interviewerIds: [memberId], during: { start, end: start + 3_600_000 } });

    const answer = await unchanged(() => ask(BOOK, { interviewId, startsAt }, candidate));

    expect(answer).toMatchObject({ __typename: "SlotTaken" });
    expect(await timesOf(candidate, interviewId)).not.toContain(startsAt);
  });

  test("does not book after the offer has ended", async () => {
    const { candidate, interviewId } = await anOffer();
    world.services.setNow("2026-12-03T17:00:00.000Z");

    const answer = await unchanged(() => ask(BOOK, { interviewId, startsAt: "2026-12-04T15:00:00.000Z" }, candidate));
    const { data } = await as(world, candidate)(BOOKING, { interviewId });
    world.services.setNow("2026-11-24T09:00:00Z");

    expect(answer).toMatchObject({ __typename: "BookingClosed" });
    expect(data.booking).toMatchObject({ interview: { standing: "WAITING" }, times: [] });
  });

  test("finds no other candidate's interview, by no door", async () => {
    const { interviewId } = await anOffer();
    const stranger = candidateOf(await aLoop(world));
    const startsAt = "2026-11-25T09:00:00.000Z";

    expect((await as(world, stranger)(BOOKING, { interviewId })).data.booking).toBeNull();
    for (const [document, input] of [
      [BOOK, { startsAt }],
      [MOVE, { startsAt }],
      [CANCEL, {}],
      [PROPOSE, { text: "Any Tuesday" }],
    ] as const)
      expect(await unchanged(() => ask(document, { interviewId, ...input }, stranger))).toEqual({ error: "NOT_FOUND" });
  });

  test("moves a booked interview once, with the same people, and not again", async () => {
    const { candidate, interviewId } = await anOffer();
    const [, , , , , startsAt] = await timesOf(candidate, interviewId);
    await ask(BOOK, { interviewId, startsAt }, candidate);
    const others = await timesOf(candidate, interviewId);

    const moved = await ask(MOVE, { interviewId, startsAt: others.at(-1) }, candidate);
    const again = await unchanged(() => ask(MOVE, { interviewId, startsAt: others.at(0) }, candidate));

    expect(others).not.toContain(startsAt);
    expect(moved.interview).toMatchObject({ standing: "BOOKED", startsAt: others.at(-1), viewerCan: { move: false } });
    expect(again).toMatchObject({ __typename: "ChangeNotPossible" });
  });

  test("cannot move or cancel in the last 24 hours, and is told whom to write to", async () => {
    const { candidate, interviewId } = await anOffer();
    await ask(BOOK, { interviewId, startsAt: "2026-11-26T09:00:00.000Z" }, candidate);
    world.services.setNow("2026-11-25T09:00:01.000Z");

    const moved = await unchanged(() => ask(MOVE, { interviewId, startsAt: "2026-11-27T09:00:00.000Z" }, candidate));
    const cancelled = await unchanged(() => ask(CANCEL, { interviewId }, candidate));
    world.services.setNow("2026-11-24T09:00:00Z");

    expect(moved).toMatchObject({ __typename: "ChangeNotPossible" });
    expect(cancelled).toMatchObject({ __typename: "ChangeNotPossible" });
  });

  test("cancels; the application goes on and the owner is asked to find another time", async () => {
    const { candidate, interviewId, loop } = await anOffer();
    await ask(BOOK, { interviewId, startsAt: "2026-11-26T09:00:00.000Z" }, candidate);

    const answer = await ask(CANCEL, { interviewId }, candidate);

    expect(answer.interview).toMatchObject({ standing: "CANCELLED" });
    expect(await tasksOf(loop)).toEqual([{ kind: "interview.cancelled_by_candidate", done: false }]);
    expect(await offer(loop, [[(await world.aMember()).memberId]])).toMatchObject({ __typename: "InterviewChanged" });
    expect(await tasksOf(loop)).toEqual([{ kind: "interview.cancelled_by_candidate", done: true }]);
  });

  test("says which times would fit when none does, and the owner finds it in the inbox", async () => {
    const { candidate, interviewId, loop } = await anOffer();

    const answer = await ask(PROPOSE, { interviewId, text: "Mondays after five, or any Friday" }, candidate);

    expect(answer.interview).toMatchObject({ standing: "WAITING" });
    expect(await tasksOf(loop)).toEqual([{ kind: "interview.times_proposed", done: false }]);
    const [row] = await world.inside((tx) =>
      tx.query("select state, booking->>'proposed' as proposed from interview where id = $1", [interviewId]),
    );
    expect(row).toEqual({ state: "availability_received", proposed: "Mondays after five, or any Friday" });
  });

  test.each(["", "   ", "x".repeat(1001)])("proposes nothing with %j, and nothing changes", async (text) => {
    const { candidate, interviewId } = await anOffer();

    const answer = await unchanged(() => ask(PROPOSE, { interviewId, text }, candidate));

    expect(answer).toMatchObject({ __typename: "InvalidInput", issues: [{ path: "text" }] });
  });
});

const tasksOf = ({ applicationId }: Loop) =>
  world.inside((tx) =>
    tx.query("select kind, done_at is not null as done from task where application_id = $1", [applicationId]),
  );

describe("across the end of daylight saving", () => {
  test("times stay inside the interviewer's day, before and after their clock changes", async () => {
    world.services.setNow("2026-10-22T08:00:00Z");
    const loop = await aLoop(world, { ownerId: recruiter.memberId, candidateZone: "Africa/Nairobi" });
    const { memberId } = await world.aMember();
    const window = { from: "2026-10-23T00:00:00.000Z", until: "2026-10-26T23:00:00.000Z" };
    const { interview } = await offer(loop, [[memberId]], window);

    const times = await timesOf(candidateOf(loop), interview.id);
    world.services.setNow("2026-11-24T09:00:00Z");

    expect(times.filter((time) => time.startsWith("2026-10-23"))[0]).toBe("2026-10-23T08:00:00.000Z");
    expect(times.filter((time) => time.startsWith("2026-10-26"))[0]).toBe("2026-10-26T08:00:00.000Z");
    expect(times.filter((time) => time.startsWith("2026-10-23")).at(-1)).toBe("2026-10-23T14:00:00.000Z");
    expect(times.at(-1)).toBe("2026-10-26T15:00:00.000Z");
  });
});
