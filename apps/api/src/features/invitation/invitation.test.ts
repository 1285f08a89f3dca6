import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import type { Mail } from "#integrations/mail/port.js";
import { deliver, tokenIn } from "#features/message/message.testing.js";
import { aLoop, type Loop } from "#features/interview/interview.testing.js";
import { theCandidate } from "#features/offer/offer.testing.js";
import { aKey, as, aWorld, type World } from "#testing/world.js";
import { asText, readCalendar, valueOf, type Line } from "./calendar.testing.js";

let world: World;
let recruiter: MemberActor;
let teodor: MemberActor;
let pia: MemberActor;
let loop: Loop;
beforeAll(async () => {
  world = await aWorld({ EMPLOYER_ORIGIN: "https://hire.example", CANDIDATE_ORIGIN: "https://jobs.example" });
  recruiter = await world.aMember("recruiter", "Lene Brandvold");
});
afterAll(() => world.close());
beforeEach(async () => {
  teodor = await world.aMember("member", "Teodor Almqvist");
  pia = await world.aMember("member", "Pia Sandgren");
  await world.inside((tx) =>
    tx.query("update member set time_zone = 'America/Toronto', working_hours = $2 where id = $1", [
      pia.memberId,
      JSON.stringify(Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [[0, 1440]]]))),
    ]),
  );
  loop = await aLoop(world, { ownerId: recruiter.memberId, minutes: 75, raters: 2 });
  world.services.mail.sent.length = 0;
});

const CHANGED = `__typename ... on InterviewChanged { interview { id ref version } } ... on Problem { message }`;
const ask = async (name: string, input: object, who = recruiter) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data } = await as(world, who)(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${CHANGED} } }`,
    {
      input: { clientMutationId: aKey(), ...input },
    },
  );
  expect(data.answer).toMatchObject({ __typename: "InterviewChanged" });
  return data.answer.interview as { id: string; ref: string; version: number };
};
const schedule = (more: object = {}) =>
  ask("scheduleInterview", {
    applicationId: loop.applicationId,
    plannedInterviewId: loop.plannedInterviewId,
    memberIds: [teodor.memberId, pia.memberId],
    startsAt: "2026-12-01T14:00:00.000Z",
    joinLink: "https://meet.example/tidal-data",
    ...more,
  });
/** Everything that was mailed because of what happened, by whom it went to. */
const mails = async (): Promise<{ candidate?: Mail; teodor?: Mail; pia?: Mail; all: Mail[] }> => {
  world.services.mail.sent.length = 0;
  await world.settle();
  await deliver(world);
  const all = [...world.services.mail.sent];
  const to = (address: string) => all.find((mail) => mail.to === address);
  const found = {
    candidate: to(`c-${loop.candidateId}@example.com`),
    teodor: to(`m-${teodor.memberId}@example.com`),
    pia: to(`m-${pia.memberId}@example.com`),
  };
  return { ...found, all } as Awaited<ReturnType<typeof mails>>;
};
const must = (mail: Mail | undefined): Mail => {
  if (!mail) throw new Error("No mail came.");
  return mail;
};
const calendarOf = (mail: Mail | undefined): Line[] => readCalendar(must(mail).calendar?.content ?? "");

describe("the candidate's invitation", () => {
  test("says when in both clocks, whom, where and how to prepare, and is a valid request", async () => {
    await schedule();

    const { candidate } = await mails();

    const mail = must(candidate);
    expect(mail.subject).toMatch(/^Tuesday,? 1 December 2026, 14:00: /);
    expect(mail.text).toContain("14:00 to 15:15 in Lisbon (UTC+0)");
    expect(mail.text).toContain("15:00 to 16:15 in Amsterdam (UTC+1)");
    expect(mail.text).toContain("Teodor Almqvist");
    expect(mail.text).toContain("https://meet.example/tidal-data");
    expect(mail.text.replaceAll("\n", " ")).toMatch(/until Monday,? 30 November 2026, 14:00/);
    expect(mail.text).toContain("How to prepare");
    expect(mail.calendar?.method).toBe("REQUEST");
    const lines = calendarOf(mail);
    expect(valueOf(lines, "METHOD")).toBe("REQUEST");
    expect(valueOf(lines, "SEQUENCE")).toBe("0");
    expect(valueOf(lines, "DTSTART")).toBe("20261201T140000Z");
    expect(valueOf(lines, "DTEND")).toBe("20261201T151500Z");
  });

  test("is there to be added to a calendar again from their page, as it stands, and for nobody else", async () => {
    const { id, version } = await schedule();
    const ASK = `query ($interviewId: ID!) { interviewCalendar(interviewId: $interviewId) }`;
    const saved = async (candidateId: string): Promise<string | null> =>
      (await as(world, theCandidate(world, candidateId))(ASK, { interviewId: id })).data.interviewCalendar;
    const mailed = must((await mails()).candidate).calendar?.content;
    expect(await saved(loop.candidateId)).toBe(mailed);
    expect(await saved((await aLoop(world)).candidateId)).toBeNull();

    const moved = await ask("rescheduleInterview", {
      interviewId: id,
      expectedVersion: version,
      startsAt: "2026-12-02T14:00:00.000Z",
      acceptLimits: true,
    });
    await mails();
    const again = readCalendar((await saved(loop.candidateId)) ?? "");
    expect(valueOf(again, "UID")).toBe(valueOf(readCalendar(mailed ?? ""), "UID"));
    expect([valueOf(again, "SEQUENCE"), valueOf(again, "DTSTART")]).toEqual(["1", "20261202T140000Z"]);

    await ask("cancelInterview", { interviewId: id, expectedVersion: moved.version, reason: "Teodor is ill." });
    expect(await saved(loop.candidateId)).toBeNull();
  });

  test("names nobody of the panel to a calendar, and carries no way into the kit", async () => {
    await schedule();

    const { candidate } = await mails();

    const mail = must(candidate);
    const lines = calendarOf(mail);
    const attendees = lines.filter(({ name }) => name === "ATTENDEE");
    expect(attendees.map(({ value }) => value)).toEqual([`MAILTO:c-${loop.candidateId}@example.com`]);
    const whole = `${mail.subject}${mail.text}${mail.html}${mail.calendar?.content}`;
    expect(whole).not.toContain("hire.example");
    expect(whole).not.toContain("/kit/");
    expect(mail.calendar?.content).not.toMatch(/Teodor|Pia|VALARM/);
    for (const { memberId } of [teodor, pia]) expect(whole).not.toContain(`m-${memberId}`);
  });

  test("carries the candidate's own link, which opens exactly this interview without a password", async () => {
    const { id } = await schedule();
    const { candidate } = await mails();

    const { data, cookies } = await as(world, "public")(
      `mutation ($input: OpenLinkInput!) { openLink(input: $input) { ... on LinkOpened { applicationId interviewId isFresh } } }`,
      { input: { token: tokenIn(must(candidate)) } },
    );

    expect(data.openLink).toEqual({ applicationId: loop.applicationId, interviewId: id, isFresh: false });
    expect(cookies).toHaveLength(1);
  });

  test("is German for a candidate who reads German", async () => {
    await world.inside((tx) => tx.query("update candidate set locale = 'de' where id = $1", [loop.candidateId]));
    await schedule();

    const { candidate } = await mails();

    expect(must(candidate).text).toContain("14:00 bis 15:15 in Lisbon (UTC+0)");
  });
});

describe("a panel member's invitation", () => {
  test("is in their own zone, names the others, and rings before the interview", async () => {
    const { ref } = await schedule();

    const sent = await mails();

    expect(must(sent.pia).text).toContain("09:00 to 10:15 in Toronto (UTC\u22125)");
    expect(must(sent.pia).text).toContain("For the candidate: 14:00 to 15:15 in Lisbon");
    expect(must(sent.pia).text).toContain("Teodor Almqvist");
    const lines = calendarOf(sent.pia);
    expect(lines.filter(({ name }) => name === "ATTENDEE").map(({ parameters }) => parameters["CN"])).toEqual([
      "Pia Sandgren",
      "Teodor Almqvist",
    ]);
    expect(valueOf(lines, "SUMMARY")).toContain(`Amara Nwosu (${ref}`);
    expect(valueOf(lines, "TRIGGER")).toBe("-PT15M");
  });

  test("is another event than the candidate's, and the same for both members", async () => {
    await schedule();

    const sent = await mails();

    const uids = [sent.candidate, sent.teodor, sent.pia].map((mail) => valueOf(calendarOf(mail), "UID"));
    expect(uids[1]).toBe(uids[2]);
    expect(uids[0]).not.toBe(uids[1]);
  });

  test("has a kit link of their own, in the letter and in the calendar, of which only the hash is stored", async () => {
    await schedule();

    const sent = await mails();

    const [own, other] = [tokenIn(must(sent.teodor)), tokenIn(must(sent.pia))];
    expect(own).not.toBe(other);
    const lines = calendarOf(sent.teodor);
    expect(valueOf(lines, "URL")).toBe(`https://hire.example/kit/${world.slug}#token=${own}`);
    expect(lines.filter(({ name }) => name === "DESCRIPTION").map(({ value }) => asText(value))[0]).toContain(own);
    const [stored] = await world.inside((tx) =>
      tx.query<{ found: number }>(
        `select count(*)::int as found from message where organization_id = $1
           and concat(body_text, body_html, calendar) like '%' || $2 || '%'`,
        [world.organizationId, own],
      ),
    );
    expect(stored).toEqual({ found: 0 });
    const links = await world.inside((tx) =>
      tx.query<{ kind: string; memberId: string | null }>(
        `select kind, member_id as "memberId" from link_token where organization_id = $1 and candidate_id is null
           and expires_at = '2026-12-15T15:15:00Z' order by member_id`,
        [world.organizationId],
      ),
    );
    const expected = [teodor.memberId, pia.memberId].toSorted().map((memberId) => ({ kind: "kit", memberId }));
    expect(links.filter(({ memberId }) => memberId === teodor.memberId || memberId === pia.memberId)).toEqual(expected);
  });
});

describe("news", () => {
  test("of another time is the same event with the next number", async () => {
    const { id } = await schedule();
    const before = await mails();
    await ask("rescheduleInterview", {
      interviewId: id,
      expectedVersion: 1,
      startsAt: "2026-12-02T13:00:00.000Z",
      acceptLimits: true,
    });

    const after = await mails();

    for (const who of ["candidate", "teodor", "pia"] as const) {
      const [first, second] = [calendarOf(before[who]), calendarOf(after[who])];
      expect(valueOf(second, "UID")).toBe(valueOf(first, "UID"));
      expect(valueOf(second, "METHOD")).toBe("REQUEST");
      expect([valueOf(first, "SEQUENCE"), valueOf(second, "SEQUENCE")]).toEqual(["0", "1"]);
      expect(valueOf(second, "DTSTART")).toBe("20261202T130000Z");
      expect(must(after[who]).subject).toContain("Moved to");
    }
  });

  test("that the interview is off takes it out of every calendar, and kit links open nothing more", async () => {
    const { id } = await schedule();
    const before = await mails();
    await ask("cancelInterview", { interviewId: id, expectedVersion: 1, reason: "The team changed." });

    const after = await mails();

    for (const who of ["candidate", "teodor", "pia"] as const) {
      const lines = calendarOf(after[who]);
      expect(must(after[who]).calendar?.method).toBe("CANCEL");
      expect(valueOf(lines, "METHOD")).toBe("CANCEL");
      expect(valueOf(lines, "STATUS")).toBe("CANCELLED");
      expect(valueOf(lines, "UID")).toBe(valueOf(calendarOf(before[who]), "UID"));
      expect(Number(valueOf(lines, "SEQUENCE"))).toBeGreaterThan(0);
    }
    expect(JSON.stringify(after.all)).not.toContain("The team changed.");
    const open = await world.inside((tx) =>
      tx.query("select 1 from link_token where interview_id = $1 and revoked_at is null", [id]),
    );
    expect(open).toEqual([]);
  });

  test("of a replaced member reaches the two concerned and nobody else", async () => {
    const { id } = await schedule({ memberIds: [teodor.memberId] });
    await mails();
    await ask("replaceParticipant", {
      interviewId: id,
      expectedVersion: 1,
      removedMemberId: teodor.memberId,
      memberId: pia.memberId,
    });

    const after = await mails();

    expect(must(after.teodor).calendar?.method).toBe("CANCEL");
    expect(must(after.pia).calendar?.method).toBe("REQUEST");
    expect(after.all).toHaveLength(2);
  });

  test("that was overtaken before it was sent is not sent at all", async () => {
    const { id } = await schedule();
    await ask("cancelInterview", { interviewId: id, expectedVersion: 1, reason: "Wrong day." });

    const { all } = await mails();

    expect(all.map(({ calendar }) => calendar?.method)).toEqual(["CANCEL", "CANCEL", "CANCEL"]);
  });

  test("of a rejection is not told by the calendar before the letter, but half a day before the interview at the latest", async () => {
    await schedule();
    await mails();
    const reject = (sendAt: string) =>
      world.inside(async (tx) => {
        await tx.query(
          `insert into message (organization_id, id, template, application_id, to_address, locale, subject, body_text,
             body_html, state, send_at, created_at)
           values ($1,$2,'application.rejected',$3,'x@example.com','en','','','','queued',$4,$5)`,
          [tx.organizationId, tx.newId(), loop.applicationId, sendAt, tx.now],
        );
        await tx.record({
          type: "application.rejected",
          subjectId: loop.applicationId,
          applicationId: loop.applicationId,
          facts: { reason: "RJ-SKILL", competencies: [], stageId: loop.stageId, messageId: null, mailAt: null },
        });
      });
    await reject("2026-12-04T09:00:00Z");
    await world.settle();

    const waiting = await world.inside((tx) =>
      tx.query<{ sendAt: Date }>(
        `select send_at as "sendAt" from message where application_id = $1 and template = 'interview.cancelled'`,
        [loop.applicationId],
      ),
    );
    const { candidate, teodor: told } = await mails();

    expect(waiting).toEqual([{ sendAt: new Date("2026-12-01T02:00:00Z") }]);
    expect(candidate).toBeUndefined();
    expect(told).toBeDefined();
  });
});

test("an offer to choose names the last day, the length and how to prepare, and no time nobody has agreed to", async () => {
  await ask("offerBooking", {
    applicationId: loop.applicationId,
    plannedInterviewId: loop.plannedInterviewId,
    seats: [[teodor.memberId]],
    from: "2026-11-26T00:00:00.000Z",
    until: "2026-12-04T17:00:00.000Z",
    joinLink: "https://meet.example/tidal-data",
  });

  const { candidate, all } = await mails();

  expect(all).toHaveLength(1);
  const mail = must(candidate);
  expect(mail.calendar).toBeNull();
  expect(mail.text).toMatch(/By Thursday,? 3 December 2026/);
  expect(mail.text).toContain("75 minutes");
  expect(tokenIn(mail)).toHaveLength(43);
});
