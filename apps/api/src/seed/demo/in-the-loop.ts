import type { Story } from "../story.js";
import { candidateOf } from "./applying.js";
import { bookATime, letChoose, proposeOtherTimes } from "./booking.js";
import type { Company } from "./kestrel.js";
import { answer, holdAndScore, schedule, type Marks } from "./loop.js";
import { afterClockChange } from "./workdays.js";

type Scene = (story: Story, company: Company, applicationId: string) => Promise<void>;

const sound: Marks = (competency, who) => ((competency.length + who.length) % 3 === 0 ? 4 : 3);

/** What is going on today with those who are in the middle of their interviews. */
export const IN_THE_LOOP: Readonly<Record<string, Scene>> = {
  // Everything was held; the debrief waits for one card, which is late.
  "Daniel Okonkwo-Hughes": async (story, company, applicationId) => {
    for (const held of await schedule(story, company, applicationId, { from: 9 }))
      await holdAndScore(story, company, held, sound, ["sanne"]);
  },
  // Half of the loop is behind her, one card is late, and she chose the time of her next interview herself.
  "Priyanka Deshmukh": async (story, company, applicationId) => {
    const [first, second] = await schedule(story, company, applicationId, { from: 7, count: 2 });
    if (first) await holdAndScore(story, company, first, sound);
    if (second) await holdAndScore(story, company, second, sound, ["yuki"]);
    const candidate = await candidateOf(story, company, applicationId);
    const offered = await letChoose(story, company, applicationId, { nth: 3, days: 1, until: -10 });
    await bookATime(story, candidate, offered, { days: 0, earliest: -1, timeZone: "Asia/Kolkata" });
  },
  // One interview is behind him; somebody cannot come to the next but one, and the pool has somebody else.
  "נועם ברק": async (story, company, applicationId) => {
    const [first] = await schedule(story, company, applicationId, { from: 5, count: 1 });
    if (first) await holdAndScore(story, company, first, sound);
    const [, review] = await schedule(story, company, applicationId, { from: -2, first: 1, count: 2 });
    if (review) await answer(story, company, review, "rafael", "declined");
  },
  "Sofie Vandenberghe": async (story, company, applicationId) => {
    await schedule(story, company, applicationId, { from: -1 });
  },
  // She reads times in Cape Town, which never changes its clocks; the second interview is after Europe changed them.
  "Thandiwe Dlamini": async (story, company, applicationId) => {
    const candidate = await candidateOf(story, company, applicationId);
    const offered = await letChoose(story, company, applicationId, { nth: 0, days: 7, until: -3 });
    const first = await bookATime(story, candidate, offered, { days: 6, earliest: 4, timeZone: "Africa/Johannesburg" });
    await holdAndScore(story, company, first, sound);
    await schedule(story, company, applicationId, { from: afterClockChange(story), first: 1, count: 1 });
  },
  // She has the times and has not chosen yet.
  "Zuzana Horváthová": async (story, company, applicationId) => {
    await letChoose(story, company, applicationId, { nth: 0, days: 1, until: -14 });
  },
  // None of the times fits him.
  "Nikolaos Papadakis": async (story, company, applicationId) => {
    const candidate = await candidateOf(story, company, applicationId);
    const offered = await letChoose(story, company, applicationId, { nth: 0, days: 2, until: -5 });
    await proposeOtherTimes(
      story,
      candidate,
      offered,
      1,
      "I am on call all of that week, sorry. Any day of the week after, from 16:00 in Athens, works for me.",
    );
  },
};
