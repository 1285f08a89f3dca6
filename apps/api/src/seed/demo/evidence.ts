import type { CompetencyId } from "@leadline/domain/framework/competencies/competency-id";

export type Score = 1 | 2 | 3 | 4 | 5;

/** What an interviewer saw, for each competency: when it was strong, sound, and weak. */
const SEEN: Readonly<Record<CompetencyId, readonly [strong: string, sound: string, weak: string]>> = {
  "TL-ARCH": [
    "Drew three boundaries, then removed one when we changed the load. Said what each would cost to undo.",
    "Sized the queue first and named two failure modes; the data model came late, but it held.",
    "Went straight to tools. Could not say what breaks first at ten times the traffic, also when asked twice.",
  ],
  "TL-CODE": [
    "Wrote the failing test in four minutes, split the parser before touching the bug, and said why at each step.",
    "Clean small steps, one wrong turn noticed by themselves. Read the library's source instead of guessing.",
    "Needed help to get the tests to run and kept editing several places at once.",
  ],
  "TL-SEC": [
    "Asked who the attacker is before drawing anything; found the forged webhook we had hidden, and a cheap control.",
    "Knew the usual list, weighed it by impact, left out one control we had hoped for.",
    "Named encryption as the answer to each question.",
  ],
  "TL-QUAL": [
    "Turned a style quarrel into one rule with a reason and an automatic check. The review was kind and short.",
    "Found four of the six planted problems, the race among them; the tone was friendly.",
    "Eleven remarks about names, none about the missing transaction.",
  ],
  "TL-OPS": [
    "Stopped the bleeding with a flag within five minutes, told the business in one sentence, then looked for the cause.",
    "Good instincts about rollback and alarms; the status messages came when we asked for them.",
    "Restarted the service three times and wrote nothing down.",
  ],
  "TL-PLAN": [
    "Gave a range with its assumptions, cut the scope in two slices that each ship, and named the date to decide again.",
    "Broke the work down well; the risk list was there after one question.",
    'One date, no range, no assumption. "We will make it work" three times.',
  ],
  "TL-MENT": [
    "Had a junior redesign their own change by asking four questions; showed the growth plan they had kept for a year.",
    "Pairs weekly and gives real work away; could say less about people who were stuck.",
    "Mentoring means answering questions in chat, by their own account.",
  ],
  "TL-TEAM": [
    "Rotated the release role until nobody was needed for it. Two engineers of that team lead today.",
    "Keeps the team's rules short and written; shares out the interesting work.",
    "Well liked. Takes the hard tickets home, and said the team waits for that.",
  ],
  "TL-COMM": [
    "Explained eventual consistency to our product manager with parcels. She repeated it correctly.",
    'Clear and honest; the answer to "why not sooner" was long.',
    "Lost the room after two minutes and did not notice.",
  ],
  "TL-CONF": [
    "Let both tell it whole, found the shared worry, and left with one thing to try for two weeks.",
    "Stayed calm and fair; the agreement at the end was a little vague.",
    "Took a side after the first sentence.",
  ],
  "TL-STRAT": [
    "Tied the platform choice to next year's markets and said what not to build.",
    "Has a direction for three quarters and knows what it rests on.",
    "The vision was a list of technologies.",
  ],
  "TL-STACK": [
    "Knew why our consumer lags from the three graphs, and which setting would make it worse.",
    'Solid daily use of the stack; deeper questions were answered with "I would look it up here".',
    "Has read about it.",
  ],
  "TL-JUDG": [
    "Asked for one number that made half of the problem disappear.",
    "Compared two ways, chose the duller one for the team we described.",
    "Decided by what was used in the last job.",
  ],
};

export const evidenceOf = (competency: CompetencyId, score: Score): string =>
  SEEN[competency][score >= 4 ? 0 : score === 3 ? 1 : 2];
