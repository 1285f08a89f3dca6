import type { Action } from "../authorization/matrix.js";

/** Whoever reads a timeline, as far as its entries depend on them. */
export interface TimelineReader {
  readonly may: (action: Action) => boolean;
  /** Owes a scorecard of this application: then nothing tells that others have handed theirs in. */
  readonly owesScorecard: boolean;
}

/** Whose entries need more than reading the timeline itself, by the noun an event's type begins with. */
const NEEDS: Readonly<Record<string, Action>> = {
  message: "message.read",
  interview: "interview.read",
  scorecard: "scorecard.read",
  debrief: "debrief.read",
  vote: "debrief.read",
  offer: "offer.read",
  document: "document.read",
  note: "note.read",
};

/** Nouns whose entries would tell an interviewer about the judgement of others before their own. */
const JUDGEMENT: ReadonlySet<string> = new Set(["scorecard", "debrief", "vote"]);

/** An event of the interview, and all the same about the judgement of others. */
const ALL_CARDS_IN = "interview.scorecards_complete";

/** Whether a reader's timeline has an entry at all. Notes are checked one by one beside this. */
export function isOnTimeline(eventType: string, { may, owesScorecard }: TimelineReader): boolean {
  if (!may("activity.read")) return false;
  const [noun = ""] = eventType.split(".");
  const needed = NEEDS[noun];
  if (needed && !may(needed)) return false;
  return !(owesScorecard && (JUDGEMENT.has(noun) || eventType === ALL_CARDS_IN));
}
