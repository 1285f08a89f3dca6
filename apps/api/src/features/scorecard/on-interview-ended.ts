import { reaction } from "#core/write/reaction.js";
import { lockInterview } from "#features/interview/interview-at-hand.js";
import { settleInterview } from "./settle-interview.js";

/** Cards may all be in before an interview has ended; then its end completes it. */
export const onInterviewEnded = reaction("interview.ended", "scorecard.settle_interview", async (tx, event) => {
  await settleInterview(tx, await lockInterview(tx, event.subjectId));
});
