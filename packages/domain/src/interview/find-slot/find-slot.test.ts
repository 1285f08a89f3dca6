import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MINUTE, overlaps, type Interval } from "../../shared/instant.js";
import { dayOf, localTimeOf, weekdayOf } from "../../shared/zone.js";
import { findSlots, slotObstacles, type SlotSearch } from "./find-slot.js";
import type { Interviewer } from "../interviewer-limits.js";
import type { WorkingHours } from "./working-hours.js";
import { aCandidate, anInterviewer, aSearch, at, between, officeHours } from "../interview.fixtures.js";

const startsIn = (zone: string, search: SlotSearch): string[] =>
  findSlots(search).map(({ start }) => localTimeOf(start, zone));

function memberOf({ interviewers }: SlotSearch, id: string): Interviewer {
  const member = interviewers.find((one) => one.id === id);
  if (!member) throw new Error(`${id} was not asked for`);
  return member;
}

describe("a free time", () => {
  it("lies in the interviewer's working hours, on the half hour", () => {
    expect(startsIn("Europe/Vilnius", aSearch({ minutes: 240 }))).toEqual([
      "2027-06-07T09:00",
      "2027-06-07T09:30",
      "2027-06-07T10:00",
      "2027-06-07T10:30",
      "2027-06-07T11:00",
      "2027-06-07T11:30",
      "2027-06-07T12:00",
      "2027-06-07T12:30",
      "2027-06-07T13:00",
    ]);
  });

  it("lies where the working hours of two continents meet", () => {
    const search = aSearch({
      seats: [{ pool: ["rasa"] }, { pool: ["dario"] }],
      interviewers: [anInterviewer(), anInterviewer({ id: "dario", timeZone: "America/Argentina/Cordoba" })],
    });
    expect(startsIn("Europe/Vilnius", search)).toEqual(["2027-06-07T15:00", "2027-06-07T15:30", "2027-06-07T16:00"]);
  });

  it("keeps clear of interviews with the buffer, and of what people have blocked without it", () => {
    const rasa = anInterviewer({
      interviews: [between("2027-06-07T08:00Z", "2027-06-07T09:00Z")],
      blocks: [between("2027-06-07T10:30Z", "2027-06-07T13:00Z")],
    });
    const search = aSearch({ interviewers: [rasa], bufferMinutes: 15, minutes: 60 });
    expect(startsIn("Europe/Vilnius", search)).toEqual([
      "2027-06-07T09:00",
      "2027-06-07T09:30",
      "2027-06-07T12:30",
      "2027-06-07T16:00",
    ]);
  });

  it("is never on a weekend or a holiday of the location", () => {
    const everyDay = { ...officeHours, 6: officeHours[1], 7: officeHours[1] };
    const search = aSearch({
      interviewers: [anInterviewer({ workingHours: everyDay })],
      window: between("2027-06-04T00:00Z", "2027-06-08T21:00Z"),
      holidays: ["2027-06-07"],
    });
    const days = new Set(findSlots(search).map(({ start }) => dayOf(start, "Europe/Vilnius")));
    expect([...days]).toEqual(["2027-06-04", "2027-06-08"]);
  });

  it("leaves people the notice they need", () => {
    const search = aSearch({ earliest: at("2027-06-07T12:10Z") });
    expect(startsIn("Europe/Vilnius", search)).toEqual(["2027-06-07T15:30", "2027-06-07T16:00"]);
  });

  it("takes whoever of a seat is free, and the one with less to do when both are", () => {
    const busy = anInterviewer({ id: "ona", interviews: [between("2027-06-07T06:00Z", "2027-06-07T12:00Z")] });
    const search = aSearch({ seats: [{ pool: ["ona", "rasa"] }], interviewers: [busy, anInterviewer()] });
    expect(new Set(findSlots(search).map(({ panel }) => panel.join()))).toEqual(new Set(["rasa"]));
    const alone = aSearch({ seats: [{ pool: ["ona", "rasa"] }], interviewers: [busy] });
    expect(findSlots(alone).at(0)).toMatchObject({ start: at("2027-06-07T12:00Z"), panel: ["ona"] });
  });

  it("seats nobody twice", () => {
    const search = aSearch({ seats: [{ pool: ["rasa"] }, { pool: ["rasa"] }] });
    expect(findSlots(search)).toEqual([]);
  });

  it("does not take an interviewer past the day's or the seven days' limit", () => {
    const monday = [
      between("2027-06-07T06:00Z", "2027-06-07T06:30Z"),
      between("2027-06-07T07:00Z", "2027-06-07T07:30Z"),
    ];
    expect(findSlots(aSearch({ interviewers: [anInterviewer({ interviews: monday, dailyLimit: 2 })] }))).toEqual([]);
    const lastWeek = ["01", "02", "03", "04"].map((day) => between(`2027-06-${day}T07:00Z`, `2027-06-${day}T08:00Z`));
    expect(findSlots(aSearch({ interviewers: [anInterviewer({ interviews: lastWeek })] }))).toEqual([]);
    const oneFell = lastWeek.slice(1);
    expect(findSlots(aSearch({ interviewers: [anInterviewer({ interviews: oneFell })] }))).not.toEqual([]);
  });

  it("gives the candidate a break of 45 minutes after 150 minutes", () => {
    const loop = [between("2027-06-07T06:00Z", "2027-06-07T07:15Z"), between("2027-06-07T07:30Z", "2027-06-07T08:45Z")];
    const starts = startsIn("Europe/Vilnius", aSearch({ candidate: aCandidate({ loop }) }));
    expect(starts[0]).toBe("2027-06-07T12:30");
  });

  it("keeps the loop within ten business days", () => {
    const loop = [between("2027-05-24T07:00Z", "2027-05-24T08:00Z")];
    expect(findSlots(aSearch({ candidate: aCandidate({ loop }) }))).not.toEqual([]);
    const earlier = [between("2027-05-21T07:00Z", "2027-05-21T08:00Z")];
    expect(findSlots(aSearch({ candidate: aCandidate({ loop: earlier }) }))).toEqual([]);
  });

  it("gives the candidate no fifth interview, no 241st minute and no less than 15 minutes between two", () => {
    const quarter = (hour: string): Interval => between(`2027-06-07T${hour}:00Z`, `2027-06-07T${hour}:15Z`);
    const four = ["06", "08", "10", "12"].map(quarter);
    expect(findSlots(aSearch({ candidate: aCandidate({ loop: four }) }))).toEqual([]);
    const long = [between("2027-06-07T06:00Z", "2027-06-07T09:01Z")];
    expect(findSlots(aSearch({ candidate: aCandidate({ elsewhere: long }) }))).toEqual([]);
    const short = [between("2027-06-07T06:00Z", "2027-06-07T06:50Z")];
    expect(startsIn("Europe/Vilnius", aSearch({ candidate: aCandidate({ loop: short }) }))[0]).toBe("2027-06-07T10:30");
  });
});

describe("across a clock change", () => {
  const mornings = { 1: [[540, 810]], 5: [[540, 810]] } satisfies WorkingHours;

  it("stays at nine o'clock for the interviewer and moves for the candidate elsewhere", () => {
    const search = aSearch({
      minutes: 240,
      window: between("2027-03-12T00:00Z", "2027-03-15T23:00Z"),
      interviewers: [anInterviewer({ timeZone: "America/Chicago", workingHours: mornings })],
      timeZone: "America/Chicago",
      earliest: 0,
    });
    expect(startsIn("America/Chicago", search)).toEqual([
      "2027-03-12T09:00",
      "2027-03-12T09:30",
      "2027-03-15T09:00",
      "2027-03-15T09:30",
    ]);
    expect(startsIn("Africa/Lagos", search)).toEqual([
      "2027-03-12T16:00",
      "2027-03-12T16:30",
      "2027-03-15T15:00",
      "2027-03-15T15:30",
    ]);
  });

  const zones = ["Europe/Vilnius", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Cairo"];
  const minutes = fc.constantFrom(15, 30, 45, 60, 75, 90);
  const hour = fc.integer({ min: 0, max: 24 * 14 });
  const changing = fc.constantFrom("2027-03-10T00:00Z", "2027-03-24T00:00Z", "2027-10-27T00:00Z", "2027-04-26T00:00Z");
  const search = fc
    .record({
      minutes,
      changing,
      zone: fc.constantFrom(...zones),
      other: fc.constantFrom(...zones),
      candidateZone: fc.constantFrom(...zones),
      taken: fc.array(fc.tuple(hour, minutes), { maxLength: 6 }),
      loop: fc.array(fc.tuple(hour, minutes), { maxLength: 4 }),
      bufferMinutes: fc.constantFrom(0, 10, 30),
    })
    .map(({ zone, other, candidateZone, taken, loop, changing: from, ...rest }) => {
      const start = at(from);
      const interval = ([offset, length]: [number, number]): Interval => ({
        start: start + offset * 60 * MINUTE,
        end: start + (offset * 60 + length) * MINUTE,
      });
      return aSearch({
        ...rest,
        seats: [{ pool: ["rasa", "dario"] }, { pool: ["dario", "ona"] }],
        interviewers: [
          anInterviewer({ timeZone: zone, interviews: taken.map(interval) }),
          anInterviewer({ id: "dario", timeZone: other, blocks: taken.map(interval) }),
          anInterviewer({ id: "ona", timeZone: zone }),
        ],
        candidate: aCandidate({ timeZone: candidateZone, loop: loop.map(interval) }),
        window: { start, end: start + 14 * 24 * 60 * MINUTE },
        earliest: 0,
        timeZone: zone,
      });
    });

  it("only ever answers times inside everybody's hours on their own clock, free of everything they have", () => {
    fc.assert(
      fc.property(search, (asked) => {
        for (const slot of findSlots(asked)) {
          expect(new Set(slot.panel).size).toBe(2);
          expect(weekdayOf(dayOf(slot.start, asked.timeZone))).toBeLessThanOrEqual(5);
          expect(asked.candidate.loop.some((interview) => overlaps(interview, slot))).toBe(false);
          for (const id of slot.panel) {
            const member = memberOf(asked, id);
            const from = localTimeOf(slot.start, member.timeZone).slice(11);
            const to = localTimeOf(slot.end, member.timeZone).slice(11);
            expect(from >= "09:00" && to <= "17:00" && from < to).toBe(true);
            for (const taken of [...member.interviews, ...member.blocks]) expect(overlaps(taken, slot)).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 20_000);

  it("agrees with the check that guards a chosen time", () => {
    fc.assert(
      fc.property(search, (asked) => {
        for (const slot of findSlots(asked)) {
          const panel = asked.interviewers.filter(({ id }) => slot.panel.includes(id));
          expect(slotObstacles({ ...asked, interviewers: panel }, slot, 0)).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  }, 20_000);
});

describe("what speaks against a time", () => {
  it("names each person and reason, walls first", () => {
    const loop = [between("2027-06-12T07:30Z", "2027-06-12T08:30Z")];
    const rasa = anInterviewer({ dailyLimit: 0, blocks: [between("2027-06-12T00:00Z", "2027-06-13T00:00Z")] });
    const saturday = between("2027-06-12T07:00Z", "2027-06-12T08:00Z");
    const asked = { ...aSearch(), interviewers: [rasa], candidate: aCandidate({ loop }) };
    expect(slotObstacles(asked, saturday, at("2027-06-12T07:00Z"))).toEqual([
      { kind: "in_the_past" },
      { kind: "candidate_in_interview" },
      { kind: "blocked", memberId: "rasa" },
      { kind: "outside_hours", memberId: "rasa" },
      { kind: "daily_limit", memberId: "rasa", limit: 0 },
    ]);
  });
});
