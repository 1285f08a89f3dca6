import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { expectAccessible } from "#testing/accessible.ts";
import { anApp, type TestApp } from "#testing/an-app.ts";
import { brightwater } from "#testing/jobs.ts";
import { MOST_SLOTS, slotPage } from "./slots.ts";

const ID = "0199d1a0-0000-7000-8000-0000000000a1";
const PAGE = `/brightwater/me/interviews/${ID}`;
const cookies = { "__Host-leadline-candidate": "a-session" };

const toChoose = {
  __typename: "Interview",
  id: ID,
  standing: "CHOOSE",
  title: "Planning a delivery",
  minutes: 60,
  startsAt: null as string | null,
  endsAt: null as string | null,
  place: null,
  joinLink: null,
  preparation: "You receive a product brief of one page.",
  timeZone: "Europe/Lisbon",
  locationZone: "Europe/Vilnius",
  locationName: "Vilnius",
  contactName: "Milo Brandt",
  contactEmail: "milo@brightwater.example",
  chooseUntil: "2026-11-25T16:00:00Z",
  changeUntil: null as string | null,
  people: [{ name: "Austėja Petraitė", title: "Product Manager" }],
  viewerCan: { choose: true, move: false, cancel: false },
};
const booked = {
  ...toChoose,
  standing: "BOOKED",
  startsAt: "2026-11-27T14:00:00Z",
  endsAt: "2026-11-27T15:00:00Z",
  changeUntil: "2026-11-26T14:00:00Z",
  viewerCan: { choose: false, move: true, cancel: true },
};
const times = [
  { startsAt: "2026-11-27T09:00:00Z", endsAt: "2026-11-27T10:00:00Z" },
  { startsAt: "2026-11-30T13:30:00Z", endsAt: "2026-11-30T14:30:00Z" },
];
const me = { email: "wanji@mail.example" };
const page = (interview: object, free: object[] = times) => ({
  organization: brightwater,
  me,
  booking: { interview, times: free },
});

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());
beforeEach(() => {
  app.api.asked.length = 0;
  app.api.answer("BookingPage", page(toChoose));
  app.api.answer("BookInterview", { bookInterview: { __typename: "InterviewUpdated" } });
  app.api.answer("MoveInterview", { moveInterview: { __typename: "InterviewUpdated" } });
});

const words = (element: Element | null | undefined): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

it("shows free times by day in the candidate's zone first and the employer's second, with one question to the API", async () => {
  const { status, document, html } = await app.get(PAGE, { cookies });
  expect(status).toBe(200);
  expect([...document.querySelectorAll("legend")].map(words)).toEqual(["Friday 27 November", "Monday 30 November"]);
  expect(words(document.querySelector(".for-s2"))).toMatch(
    /^Monday 30 November, 13:30.14:30Lisbon time, 15:30 in Vilnius$/,
  );
  expect(words(document.querySelector("header p"))).toContain("with Austėja Petraitė");
  expect(app.api.asked).toEqual(["BookingPage"]);
  await expectAccessible(html);
});

it("keeps the zone somebody chooses", async () => {
  const first = await app.get(`${PAGE}?zone=Asia/Tokyo`, { cookies });
  expect(app.api.requests.at(-1)?.variables).toMatchObject({ timeZone: "Asia/Tokyo" });
  expect(words(first.document.querySelector(".zone-box summary"))).toContain("Tokyo time");
  await app.get(PAGE, { cookies: { ...cookies, ...first.cookies } });
  expect(app.api.requests.at(-1)?.variables).toMatchObject({ timeZone: "Asia/Tokyo" });
});

it("books with a plain form and sends the browser on", async () => {
  const slot = times[1]?.startsAt ?? "";
  const sent = await app.send(PAGE, { slot, key: "k".repeat(20), zone: "Europe/Lisbon", purpose: "book" }, { cookies });
  expect([sent.status, sent.headers["location"]]).toEqual([303, `${PAGE}/booked`]);
  expect(app.api.requests.at(-1)?.variables["input"]).toMatchObject({
    interviewId: ID,
    startsAt: slot,
    timeZone: "Europe/Lisbon",
  });
});

it("returns to the list with the reason when the time was taken, and never turns a booking into a move", async () => {
  app.api.answer("BookInterview", { bookInterview: { __typename: "SlotTaken", message: "Taken." } });
  const { status, document, html } = await app.send(
    PAGE,
    { slot: times[0]?.startsAt ?? "", key: "k".repeat(20), purpose: "book" },
    { cookies },
  );
  expect(status).toBe(422);
  expect(words(document.querySelector(".error-summary"))).toContain(
    "That time was taken a moment ago. Nothing was booked.",
  );
  expect(app.api.asked).not.toContain("MoveInterview");
  await expectAccessible(html);
});

it("asks to choose when nothing was chosen", async () => {
  const { status, document } = await app.send(PAGE, { key: "k".repeat(20), purpose: "book" }, { cookies });
  expect(status).toBe(422);
  expect(words(document.querySelector(".error-summary"))).toContain("Choose one of the times.");
  expect(app.api.asked).not.toContain("BookInterview");
});

it("offers to move or cancel a booked time, which stays until a new one is confirmed", async () => {
  app.api.answer("BookingPage", page(booked));
  const { document, html } = await app.get(PAGE, { cookies });
  expect(words(document.querySelector(".was"))).toContain("Friday 27 November");
  expect(words(document.querySelector(".pickbar button"))).toBe("Move to this time");
  expect(words(document.querySelector("main"))).toContain("Cancelling does not end your application.");
  await expectAccessible(html);
  const sent = await app.send(
    PAGE,
    { slot: times[1]?.startsAt ?? "", key: "k".repeat(20), purpose: "move" },
    { cookies },
  );
  expect(sent.status).toBe(303);
  expect(app.api.asked).toContain("MoveInterview");
  expect(app.api.asked).not.toContain("BookInterview");
});

it("lets somebody say when they could when no time is free", async () => {
  app.api.answer("BookingPage", page(toChoose, []));
  app.api.answer("ProposeTimes", { proposeTimes: { __typename: "InvalidInput", message: "Say when." } });
  const { document } = await app.get(PAGE, { cookies });
  expect(document.querySelector("details:has(#windows)")?.hasAttribute("open")).toBe(true);
  const refused = await app.send(`${PAGE}/propose`, { windows: "", key: "k" }, { from: PAGE, cookies });
  expect(refused.status).toBe(422);
  expect(words(refused.document.querySelector("#windows-error"))).toContain("Say in a few words when you could.");
});

it("hands out the standing invitation as a calendar file, and leads back when there is none", async () => {
  app.api.answer("InterviewCalendar", { interviewCalendar: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n" });
  const { status, headers, html } = await app.get(`${PAGE}/calendar.ics`, { cookies });
  expect([status, headers["content-type"], headers["content-disposition"], headers["cache-control"]]).toEqual([
    200,
    "text/calendar; charset=utf-8; method=REQUEST",
    'attachment; filename="interview.ics"',
    "no-store",
  ]);
  expect(html).toBe("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
  app.api.answer("InterviewCalendar", { interviewCalendar: null });
  expect((await app.get(`${PAGE}/calendar.ics`, { cookies })).headers["location"]).toBe("/brightwater/me");
});

it("confirms in both zones", async () => {
  app.api.answer("BookedPage", { organization: brightwater, me, interviews: [booked] });
  const { status, document, html } = await app.get(`${PAGE}/booked`, { cookies });
  expect(status).toBe(200);
  expect(words(document.querySelector("h1"))).toBe("Friday 27 November, 14:00");
  expect(words(document.querySelector(".tint"))).toContain("in Vilnius");
  await expectAccessible(html);
});

it("sends strangers to ask for a link, and knows no interview of others", async () => {
  expect((await app.get(PAGE)).headers["location"]).toBe("/brightwater/me/sign-in");
  app.api.answer("BookingPage", { organization: brightwater, me: null, booking: null });
  expect((await app.get(PAGE, { cookies })).headers["location"]).toBe("/brightwater/me/sign-in");
  app.api.answer("BookingPage", { organization: brightwater, me, booking: null });
  expect((await app.get(PAGE, { cookies })).status).toBe(404);
  expect((await app.get("/brightwater/me/interviews/INT-1", { cookies })).status).toBe(404);
});

it("groups times by the candidate's own days across a clock change, and pages what is too much", () => {
  const many = Array.from({ length: 60 }, (_, index) => {
    const at = Date.UTC(2026, 9, 24, 8) + index * 1_800_000;
    return { startsAt: new Date(at).toISOString(), endsAt: new Date(at + 3_600_000).toISOString() };
  });
  const seen: string[] = [];
  let from: string | undefined;
  do {
    const { days, later } = slotPage(many, "Europe/Lisbon", from);
    const shown = days.flatMap(({ slots }) => slots);
    expect(shown.length).toBeLessThanOrEqual(MOST_SLOTS);
    seen.push(...shown.map(({ startsAt }) => startsAt));
    from = later;
  } while (from !== undefined);
  expect(seen).toEqual(many.map(({ startsAt }) => startsAt));
});
