import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { calendarText, type CalendarEvent } from "./calendar-event.js";
import { asText, readCalendar, valueOf } from "./calendar.testing.js";

const event: CalendarEvent = {
  method: "REQUEST",
  uid: "panel-0190@leadline",
  sequence: 2,
  stamp: new Date("2027-03-01T08:00:00Z"),
  start: Date.parse("2027-03-28T09:00:00Z"),
  end: Date.parse("2027-03-28T10:15:00Z"),
  summary: "Pairing with Amara Nwosu",
  description: "Kit: https://hire.example/kit",
  location: "Room 4, second floor",
  url: "https://hire.example/interviews/INT-88",
  organizer: { name: "Lene Brandvold", email: "lene@example.com" },
  attendees: [
    { name: "Teodor Almqvist", email: "teodor@example.com", response: "accepted" },
    { name: "Łucja Żak-Świętek", email: "lucja@example.com", response: "needs_action" },
  ],
  alarmMinutes: 15,
};

test("an invitation says who asks whom, when, in UTC, and answers are wanted", () => {
  const lines = readCalendar(calendarText(event));

  expect(lines.map(({ name, value }) => `${name}:${value}`)).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Leadline//Interviews//EN",
    "METHOD:REQUEST",
    "BEGIN:VEVENT",
    "UID:panel-0190@leadline",
    "SEQUENCE:2",
    "DTSTAMP:20270301T080000Z",
    "DTSTART:20270328T090000Z",
    "DTEND:20270328T101500Z",
    "SUMMARY:Pairing with Amara Nwosu",
    "TRANSP:OPAQUE",
    "LOCATION:Room 4\\, second floor",
    "DESCRIPTION:Kit: https://hire.example/kit",
    "ORGANIZER:mailto:lene@example.com",
    "ATTENDEE:MAILTO:teodor@example.com",
    "ATTENDEE:MAILTO:lucja@example.com",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:-PT15M",
    "DESCRIPTION:Pairing with Amara Nwosu",
    "END:VALARM",
    "URL:https://hire.example/interviews/INT-88",
    "STATUS:CONFIRMED",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
  expect(lines.filter(({ name }) => name === "ATTENDEE").map(({ parameters }) => parameters)).toEqual([
    { ROLE: "REQ-PARTICIPANT", PARTSTAT: "ACCEPTED", RSVP: "TRUE", CN: "Teodor Almqvist" },
    { ROLE: "REQ-PARTICIPANT", PARTSTAT: "NEEDS-ACTION", RSVP: "TRUE", CN: "Łucja Żak-Świętek" },
  ]);
});

test("a withdrawal names the same event, the one who asked and whoever is free again, and rings no bell", () => {
  const lines = readCalendar(calendarText({ ...event, method: "CANCEL", sequence: 3 }));

  expect(valueOf(lines, "METHOD")).toBe("CANCEL");
  expect(valueOf(lines, "STATUS")).toBe("CANCELLED");
  expect(valueOf(lines, "UID")).toBe(event.uid);
  expect(valueOf(lines, "SEQUENCE")).toBe("3");
  expect(valueOf(lines, "ORGANIZER")).toBe("mailto:lene@example.com");
  expect(lines.filter(({ name }) => name === "ATTENDEE")).toHaveLength(2);
  expect(lines.some(({ name }) => name === "VALARM" || name === "TRIGGER")).toBe(false);
});

describe("whatever people write", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 });
  const name = text.filter((value) => value.trim() !== "" && !/[\p{Cc}\p{Cs}]/u.test(value));

  it("is read back as it was written, and no line is too long", () => {
    fc.assert(
      fc.property(text, text, name, (summary, description, person) => {
        const plain = (value: string): string => value.replaceAll(/[\p{Cc}]/gu, " ");
        const given = {
          ...event,
          summary: plain(summary),
          description: plain(description).replaceAll(" ", "\n"),
          attendees: [{ name: person, email: "teodor@example.com", response: "tentative" as const }],
        };
        const lines = readCalendar(calendarText(given));
        const described = lines.filter(({ name: property }) => property === "DESCRIPTION").map(({ value }) => value);
        expect(asText(valueOf(lines, "SUMMARY"))).toBe(given.summary);
        expect(described.map(asText)).toContain(given.description);
        expect(lines.find(({ name: property }) => property === "ATTENDEE")?.parameters["CN"]).toBe(person);
      }),
    );
  });

  it("starts no line of its own", () => {
    const lines = readCalendar(calendarText({ ...event, summary: "Pairing\r\nATTENDEE:mailto:thief@example.com" }));

    expect(lines.filter(({ name: property }) => property === "ATTENDEE")).toHaveLength(2);
  });
});
