import { describe, expect, it, test } from "vitest";
import { between, officeHours } from "../interview.fixtures.js";
import { openHours, workingHours } from "./working-hours.js";

describe("working hours", () => {
  it("are opened on the member's own clock, whatever it does", () => {
    const hours = openHours(officeHours, "Europe/Vilnius", between("2027-03-26T00:00Z", "2027-03-29T22:00Z"));
    expect(hours).toEqual([
      between("2027-03-26T07:00Z", "2027-03-26T15:00Z"),
      between("2027-03-29T06:00Z", "2027-03-29T14:00Z"),
    ]);
  });

  it("that end at midnight go on when the next day begins at midnight", () => {
    const nights = openHours(
      { 1: [[1320, 1440]], 2: [[0, 120]] },
      "UTC",
      between("2027-06-07T00:00Z", "2027-06-09T00:00Z"),
    );
    expect(nights).toEqual([between("2027-06-07T22:00Z", "2027-06-08T02:00Z")]);
  });

  it("are cut where the question ends", () => {
    expect(openHours(officeHours, "UTC", between("2027-06-07T10:00Z", "2027-06-07T11:00Z"))).toEqual([
      between("2027-06-07T10:00Z", "2027-06-07T11:00Z"),
    ]);
  });

  test.each([
    ["a week without Monday", { 2: [[540, 1020]] }],
    [
      "a lunch break",
      {
        1: [
          [540, 720],
          [780, 1020],
        ],
      },
    ],
    [
      "a day in four parts",
      {
        7: [
          [0, 1],
          [1, 2],
          [2, 3],
          [1439, 1440],
        ],
      },
    ],
    ["no hours at all", {}],
  ])("can be %s", (_, hours) => {
    expect(workingHours.safeParse(hours).success).toBe(true);
  });

  test.each([
    ["an eighth day", { 8: [[540, 1020]] }],
    ["an end before the start", { 1: [[1020, 540]] }],
    [
      "parts that overlap",
      {
        1: [
          [540, 720],
          [700, 1020],
        ],
      },
    ],
    ["more than a day", { 1: [[0, 1441]] }],
    ["half minutes", { 1: [[540.5, 1020]] }],
    ["words", { 1: "nine to five" }],
  ])("cannot be %s", (_, hours) => {
    expect(workingHours.safeParse(hours).success).toBe(false);
  });
});
