import fc from "fast-check";
import { expect, it, test } from "vitest";
import {
  INTERVIEW_COMMANDS,
  INTERVIEW_STATES,
  isOver,
  isPossible,
  nextInterviewState,
  type InterviewState,
} from "./interview-status.js";

test.each([
  ["draft", "request_availability", "availability_requested"],
  ["availability_requested", "submit_availability", "availability_received"],
  ["draft", "offer_booking", "booking_offered"],
  ["availability_received", "offer_booking", "booking_offered"],
  ["booking_offered", "offer_booking", "booking_offered"],
  ["booking_offered", "propose_times", "availability_received"],
  ["booking_offered", "book", "scheduled"],
  ["draft", "schedule", "scheduled"],
  ["availability_received", "schedule", "scheduled"],
  ["booking_offered", "schedule", "scheduled"],
  ["scheduled", "reschedule", "scheduled"],
  ["awaiting_feedback", "reschedule", "scheduled"],
  ["scheduled", "replace_participant", "scheduled"],
  ["scheduled", "start", "in_progress"],
  ["in_progress", "end", "awaiting_feedback"],
  ["awaiting_feedback", "complete", "complete"],
  ["scheduled", "no_show", "no_show"],
  ["in_progress", "no_show", "no_show"],
  ["awaiting_feedback", "no_show", "no_show"],
  ["draft", "cancel", "cancelled"],
  ["availability_requested", "cancel", "cancelled"],
  ["availability_received", "cancel", "cancelled"],
  ["booking_offered", "cancel", "cancelled"],
  ["scheduled", "cancel", "cancelled"],
  ["in_progress", "cancel", "cancelled"],
  ["awaiting_feedback", "cancel", "cancelled"],
  ["no_show", "cancel", "cancelled"],
] as const)("an interview that is %s, on %s, becomes %s", (state, command, next) => {
  expect(nextInterviewState(state, command)).toEqual({ ok: true, value: next });
});

it("allows no other command than those of the table above", () => {
  const allowed = INTERVIEW_STATES.flatMap((state) =>
    INTERVIEW_COMMANDS.filter((command) => isPossible(state, command)).map((command) => `${state} ${command}`),
  );
  expect(allowed).toHaveLength(27);
});

test.each(["complete", "cancelled"] as const)("an interview that is %s stays so, and says why", (state) => {
  for (const command of INTERVIEW_COMMANDS)
    expect(nextInterviewState(state, command)).toEqual({
      ok: false,
      refusal: { type: "InterviewTransitionRefused", command, state },
    });
});

it("never leaves an interview that is over, however commands come, but for a no-show that was called off", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...INTERVIEW_COMMANDS), { maxLength: 40 }), (commands) => {
      let state: InterviewState = "draft";
      const departures: string[] = [];
      for (const command of commands) {
        const next = nextInterviewState(state, command);
        if (next.ok && isOver(state)) departures.push(`${state} to ${next.value}`);
        if (next.ok) state = next.value;
      }
      expect(departures.filter((departure) => departure !== "no_show to cancelled")).toEqual([]);
    }),
  );
});
