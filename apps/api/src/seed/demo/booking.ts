import type { CandidateActor } from "#core/actor.js";
import { bookInterview } from "#features/booking/book-interview.js";
import { offerBooking } from "#features/booking/offer-booking.js";
import { proposeTimes } from "#features/booking/propose-times.js";
import type { Story } from "../story.js";
import type { Company } from "./kestrel.js";
import { panelFor, planOf, type Held } from "./loop.js";
import { workdays } from "./workdays.js";

/** Filippa lets a candidate choose a time for the nth interview of the plan, in a window of days before today. */
export async function letChoose(
  story: Story,
  company: Company,
  applicationId: string,
  { nth, days, until }: { readonly nth: number; readonly days: number; readonly until: number },
): Promise<Omit<Held, "days">> {
  const planned = (await planOf(story, company, applicationId))[nth];
  if (!planned) throw new Error("The plan has no such interview.");
  const { people } = company;
  const panel = panelFor(planned);
  story.at(days, "10:05");
  const { interviewId } = await story.act(people.filippa, "interview.offer_booking", (tx) =>
    offerBooking(tx, {
      applicationId,
      plannedInterviewId: planned.plannedInterviewId,
      seats: panel.map((name) => [people[name].memberId]),
      from: story.moment(days - 1, "00:00").getTime(),
      until: story.moment(until, "20:00").getTime(),
      noticeHours: 4,
      bufferMinutes: 10,
      joinLink: "https://meet.kestrel.example/loop",
    }),
  );
  return { ...planned, panel, interviewId };
}

/** The candidate takes the first time that is free from a day on, in their own zone. */
export async function bookATime(
  story: Story,
  candidate: CandidateActor,
  offered: Omit<Held, "days">,
  { days, earliest, timeZone }: { readonly days: number; readonly earliest: number; readonly timeZone: string },
): Promise<Held> {
  story.at(days, "11:40");
  for (const day of workdays(story, earliest, 5))
    for (const hour of ["10:00", "09:00", "13:00", "14:00", "11:00"]) {
      const booked = await story.attempt(candidate, "interview.book", "SlotTaken", (tx) =>
        bookInterview(tx, { interviewId: offered.interviewId, startsAt: story.moment(day, hour), timeZone }),
      );
      if (booked) return { ...offered, days: day };
    }
  throw new Error("No time was free for a candidate of the story.");
}

/** None of the times fits, and the candidate says what would. */
export async function proposeOtherTimes(
  story: Story,
  candidate: CandidateActor,
  { interviewId }: Omit<Held, "days">,
  days: number,
  text: string,
): Promise<void> {
  story.at(days, "16:45");
  await story.act(candidate, "interview.propose_times", (tx) => proposeTimes(tx, { interviewId, text }));
}
