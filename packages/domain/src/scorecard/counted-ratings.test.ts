import { describe, expect, test } from "vitest";
import { accepted } from "../shared/accepted.fixtures.js";
import { HOUR } from "../shared/instant.js";
import { countedVersion, isPostReveal, seatedTwice } from "./card-versions.js";
import { countedRatings, type CardToCount } from "./counted-ratings.js";

const SEEN = "Split the migration so that either half could be undone.";
const VERSION = {
  submittedAt: HOUR,
  ratings: [
    { competency: "TL-CODE", score: 4, evidence: SEEN },
    { competency: "TL-MENT", score: 3, evidence: SEEN },
    { competency: "TL-JUDG", score: null, evidence: "" },
    { competency: "TL-QUAL", score: 4, evidence: "good" },
  ],
} as const;
const CARD: CardToCount = {
  author: "Piet",
  interviewType: "IT-PAIR",
  secondSeat: false,
  interviewEndedAt: 0,
  versions: [VERSION],
};

describe("the ratings of a card", () => {
  test("count with enough evidence, as primary or not, and what was not observed stays missing", () => {
    const given = { rater: "Piet", secondSeat: false, late: false };
    expect(accepted(countedRatings(CARD))).toEqual([
      { ...given, competency: "TL-CODE", rating: 4, primary: true },
      { ...given, competency: "TL-MENT", rating: 3, primary: false },
      { ...given, competency: "TL-JUDG", rating: null, primary: false },
    ]);
  });

  test("are those of its first version, whatever was handed in later", () => {
    const amended = { submittedAt: 2 * HOUR, ratings: [{ competency: "TL-CODE", score: 2, evidence: SEEN } as const] };
    const ratings = accepted(countedRatings({ ...CARD, versions: [amended, VERSION] }));
    expect(ratings.map(({ rating }) => rating)).toEqual([4, 3, null]);
  });

  test("are marked when the card came too late, and when its author held the second seat", () => {
    const late = { ...VERSION, submittedAt: 73 * HOUR };
    const [first] = accepted(countedRatings({ ...CARD, secondSeat: true, versions: [late] }));
    expect(first).toMatchObject({ late: true, secondSeat: true });
  });

  test("are none for a gate and for a card that was never handed in", () => {
    expect(accepted(countedRatings({ ...CARD, interviewType: "IT-SCREEN" }))).toEqual([]);
    expect(accepted(countedRatings({ ...CARD, versions: [] }))).toEqual([]);
  });

  test("are refused for an interview that does not exist and a time that is none", () => {
    expect(countedRatings({ ...CARD, interviewType: "IT-X" })).toMatchObject({ refusal: { what: "interviewType" } });
    expect(countedRatings({ ...CARD, interviewEndedAt: Number.NaN })).toMatchObject({
      refusal: { what: "interviewEndedAt", given: "NaN" },
    });
  });
});

describe("versions of a card", () => {
  test("count by when they were handed in; of none, none", () => {
    expect(countedVersion([{ submittedAt: 5 }, { submittedAt: 3 }, { submittedAt: 9 }])).toEqual({ submittedAt: 3 });
    expect(countedVersion([])).toBeUndefined();
  });

  test("follow others only after they could be read", () => {
    expect(isPostReveal({ submittedAt: 5 }, null)).toBe(false);
    expect(isPostReveal({ submittedAt: 5 }, 5)).toBe(false);
    expect(isPostReveal({ submittedAt: 6 }, 5)).toBe(true);
  });
});

test("whoever holds two or three seats with a candidate is named once", () => {
  const seats = ["Noor", "Piet", "Noor", "Rosa", "Noor", "Rosa"].map((memberId) => ({ memberId }));
  expect(seatedTwice(seats)).toEqual(["Noor", "Rosa"]);
  expect(seatedTwice(seats.slice(0, 2))).toEqual([]);
});
