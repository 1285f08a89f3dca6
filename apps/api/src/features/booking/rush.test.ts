import { afterAll, beforeAll, expect, test } from "vitest";
import { DataSource } from "typeorm";
import type { CandidateActor, MemberActor } from "#core/actor.js";
import { write } from "#core/write/write.js";
import { aLoop, type Loop } from "#features/interview/interview.testing.js";
import { aKey, aWorld, type World } from "#testing/world.js";
import { bookInterview } from "./book-interview.js";
import { offerBooking } from "./offer-booking.js";

let world: World;
let recruiter: MemberActor;
let patient: DataSource;
beforeAll(async () => {
  world = await aWorld();
  recruiter = await world.aMember("recruiter", "Lene Brandvold");
  // Two hundred bookings share ten connections; how long one waits for its turn is not what is tested here.
  const { options } = world.services.dataSource;
  patient = await new DataSource({
    ...options,
    extra: { ...options.extra, connectionTimeoutMillis: 60_000 },
  }).initialize();
});
afterAll(async () => {
  await patient.destroy();
  await world.close();
});

const WINDOW = { from: Date.parse("2026-11-26T08:00:00Z"), until: Date.parse("2026-11-26T16:00:00Z") };

const writing = (actor: MemberActor | CandidateActor) => {
  const { queue, now } = world.services;
  return { actor, dataSource: patient, queue, now };
};
async function offeredTo(loop: Loop, seats: string[][]): Promise<string> {
  const offered = await write(writing(recruiter), { command: "offer", key: aKey(), input: null }, (tx) =>
    offerBooking(tx, { ...loop, seats, ...WINDOW, joinLink: "https://meet.example/tidal" }),
  );
  if (!offered.ok) throw new Error(offered.refusal.type);
  return offered.value.interviewId;
}
/** The same offer to many, without asking each time whether there is a free time. */
const offeredToAll = (loops: readonly Loop[], seats: string[][]) =>
  world.inside(async (tx) => {
    const booking = { seats, ...WINDOW, noticeHours: 24, bufferMinutes: 10, expiresAt: WINDOW.from };
    const offers = loops.map((loop) => ({ loop, interviewId: tx.newId() }));
    for (const { loop, interviewId } of offers)
      await tx.query(
        `insert into interview (organization_id, id, ref, application_id, candidate_id, planned_interview_id,
           interview_type, state, minutes, calendar_uid, booking, created_at)
         values ($1,$2,$8,$3,$4,$5,'IT-PLAN','booking_offered',60,$8,$6,$7)`,
        [
          tx.organizationId,
          interviewId,
          loop.applicationId,
          loop.candidateId,
          loop.plannedInterviewId,
          JSON.stringify(booking),
          tx.now,
          `INT-${interviewId}`,
        ],
      );
    return offers;
  });
const book = (loop: Loop, interviewId: string, startsAt: Date) =>
  write(
    writing({
      kind: "candidate",
      organizationId: world.organizationId,
      candidateId: loop.candidateId,
      sessionId: loop.candidateId,
      fresh: false,
    }),
    { command: "book", key: aKey(), input: { interviewId } },
    (tx) => bookInterview(tx, { interviewId, startsAt }),
  );
/** Pairs of interviews that hold the same person at the same moment; there must never be one. */
const overlaps = () =>
  world.inside((tx) =>
    tx.query(
      `select 1 from participant a join participant b on b.organization_id = a.organization_id and b.id > a.id
         and b.member_id = a.member_id and b.busy && a.busy and b.removed_at is null
       where a.organization_id = $1 and a.removed_at is null
       union all
       select 1 from interview a join interview b on b.organization_id = a.organization_id and b.id > a.id
         and b.candidate_id = a.candidate_id and b.during && a.during and b.state = 'scheduled'
       where a.organization_id = $1 and a.state = 'scheduled'`,
      [world.organizationId],
    ),
  );

test("UX-H2, REL-R9: 200 candidates who take one time at once: one gets it, nobody sees a deadlock", async () => {
  const { memberId } = await world.aMember("member", "Teodor Almqvist");
  const beside = await aLoop(world, { ownerId: recruiter.memberId });
  const loops: Loop[] = [beside];
  while (loops.length < 200) loops.push(await aLoop(world, { ownerId: recruiter.memberId, beside }));
  const offers = await offeredToAll(loops, [[memberId]]);

  const startsAt = new Date("2026-11-26T10:00:00Z");
  const outcomes = await Promise.all(offers.map(({ loop, interviewId }) => book(loop, interviewId, startsAt)));

  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.type]));
  expect(new Set(refusals)).toEqual(new Set(["SlotTaken"]));
  expect(await overlaps()).toEqual([]);
}, 120_000);

test("panels that share people never put anybody in two places, however bookings fall", async () => {
  const members = await Promise.all(
    ["Pia Sandgren", "Otto Lind", "Tove Ek", "Iwona Nowak"].map((name) => world.aMember("member", name)),
  );
  const ids = members.map(({ memberId }) => memberId);
  const beside = await aLoop(world, { ownerId: recruiter.memberId });
  const offers: { loop: Loop; interviewId: string }[] = [];
  for (let count = 0; count < 40; count += 1) {
    const loop = await aLoop(world, { ownerId: recruiter.memberId, beside });
    offers.push({ loop, interviewId: await offeredTo(loop, [ids.slice(count % 3, (count % 3) + 2), ids]) });
  }

  const outcomes = await Promise.all(
    offers.map(({ loop, interviewId }, index) =>
      book(loop, interviewId, new Date(WINDOW.from + (2 + (index % 12)) * 1_800_000)),
    ),
  );

  const won = outcomes.filter(({ ok }) => ok).length;
  // Two people an interview, four people, three interviews a day for each.
  expect(won).toBeGreaterThan(0);
  expect(won).toBeLessThanOrEqual(6);
  expect(
    outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.type])).every((type) => type === "SlotTaken"),
  ).toBe(true);
  expect(await overlaps()).toEqual([]);
}, 60_000);
