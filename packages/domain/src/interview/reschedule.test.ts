import { describe, expect, it, test } from "vitest";
import { at, between } from "./interview.fixtures.js";
import { candidateMayChange, candidateMayUntil, move, moveByCandidate, type BookedInterview } from "./reschedule.js";

const booked = (about: Partial<BookedInterview> = {}): BookedInterview => ({
  ...between("2027-06-07T09:00Z", "2027-06-07T10:00Z"),
  state: "scheduled",
  sequence: 3,
  candidateMoves: 0,
  hasScorecards: false,
  ...about,
});
const tuesday = between("2027-06-08T09:00Z", "2027-06-08T10:00Z");
const inTime = at("2027-06-06T09:00Z");

describe("a member of the hiring team", () => {
  test.each(["scheduled", "awaiting_feedback"] as const)("moves an interview that is %s", (state) => {
    expect(move(booked({ state }), tuesday)).toEqual({
      ok: true,
      value: { ...tuesday, state: "scheduled", sequence: 4, candidateMoves: 0 },
    });
  });

  it("does not move one that somebody has written about", () => {
    const refused = move(booked({ state: "awaiting_feedback", hasScorecards: true }), tuesday);
    expect(refused).toEqual({ ok: false, refusal: { type: "AlreadyScored" } });
  });

  it("does not move one that is under way", () => {
    expect(move(booked({ state: "in_progress" }), tuesday)).toMatchObject({
      ok: false,
      refusal: { type: "InterviewTransitionRefused", state: "in_progress" },
    });
  });
});

describe("a candidate", () => {
  it("moves their interview once, until exactly a day before", () => {
    expect(moveByCandidate(booked(), tuesday, inTime)).toEqual({
      ok: true,
      value: { ...tuesday, state: "scheduled", sequence: 4, candidateMoves: 1 },
    });
  });

  it("is told until when it was possible", () => {
    expect(moveByCandidate(booked(), tuesday, inTime + 1)).toEqual({
      ok: false,
      refusal: { type: "TooLate", until: inTime },
    });
    expect(candidateMayUntil(booked().start)).toBe(inTime);
  });

  it("does not move it twice", () => {
    expect(moveByCandidate(booked({ candidateMoves: 1 }), tuesday, inTime)).toEqual({
      ok: false,
      refusal: { type: "NoMovesLeft" },
    });
  });

  it("changes nothing about an interview that has begun or was called off", () => {
    for (const state of ["in_progress", "cancelled", "awaiting_feedback"] as const)
      expect(candidateMayChange(booked({ state }), inTime).ok).toBe(false);
  });
});
