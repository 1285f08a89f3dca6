import { Temporal } from "temporal-polyfill";
import type { Instant, Interval } from "../shared/instant.js";
import type { InterviewedCandidate } from "./candidate-limits.js";
import type { SlotSearch } from "./find-slot/find-slot.js";
import type { Interviewer } from "./interviewer-limits.js";
import type { WorkingHours } from "./find-slot/working-hours.js";

/** A moment as tests write it: `2027-03-15T09:00Z`. */
export const at = (text: string): Instant => Temporal.Instant.from(text).epochMilliseconds;

/** From one moment to another. */
export const between = (start: string, end: string): Interval => ({ start: at(start), end: at(end) });

const nineToFive = [[540, 1020]] satisfies [number, number][];

/** Monday to Friday, nine to five. */
export const officeHours: WorkingHours = { 1: nineToFive, 2: nineToFive, 3: nineToFive, 4: nineToFive, 5: nineToFive };

/** Somebody in Vilnius with office hours and an empty calendar. */
export const anInterviewer = (about: Partial<Interviewer> = {}): Interviewer => ({
  id: "rasa",
  timeZone: "Europe/Vilnius",
  workingHours: officeHours,
  interviews: [],
  blocks: [],
  dailyLimit: 3,
  weeklyLimit: 4,
  ...about,
});

/** A candidate in Porto whom nobody has interviewed yet. */
export const aCandidate = (about: Partial<InterviewedCandidate> = {}): InterviewedCandidate => ({
  timeZone: "Europe/Lisbon",
  loop: [],
  elsewhere: [],
  ...about,
});

/** One hour with one interviewer, on Monday 7 June 2027. */
export const aSearch = (about: Partial<SlotSearch> = {}): SlotSearch => ({
  seats: [{ pool: ["rasa"] }],
  interviewers: [anInterviewer()],
  candidate: aCandidate(),
  minutes: 60,
  bufferMinutes: 0,
  window: between("2027-06-06T21:00Z", "2027-06-07T21:00Z"),
  earliest: at("2027-06-01T00:00Z"),
  timeZone: "Europe/Vilnius",
  holidays: [],
  ...about,
});
