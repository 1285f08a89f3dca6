import type { PayRange } from "../shared/money.js";
import { COMPETENCY_PHRASES, type CompetencyPhrase } from "./competency-phrases.js";
import { EMPTY_POSTING_TEXT, type PostingText, type ProcessStep } from "./posting-text.js";

/** What a requisition and its interview plan give the first draft of a posting. Empty values leave their block empty. */
export interface PostingSource {
  readonly title: string;
  readonly organization: string;
  readonly workplace: "onsite" | "hybrid" | "remote";
  readonly place: string;
  readonly pay: PayRange | null;
  readonly handsOnPercent: number | null;
  readonly mustHaves: readonly string[];
  /** Weight of each competency in per cent; decides what is told beside the must-haves. */
  readonly weights: Readonly<Record<string, number>>;
  readonly charter: {
    readonly mission: string;
    readonly teamKind: string;
    readonly teamSize: number | null;
    readonly directReports: number;
    readonly onCall: string;
    readonly decisions: PostingText["decisions"];
    readonly stack: readonly string[];
    readonly after90Days: string;
    readonly after180Days: string;
  };
  readonly hiringManager: { readonly name: string; readonly title: string };
  readonly contact: { readonly name: string; readonly email: string };
  readonly interviews: readonly PlannedConversation[];
  /** Working days until a candidate hears back after applying. */
  readonly replyDays: number;
}

/** One interview of the plan, in the words candidates are prepared with. */
export interface PlannedConversation {
  readonly title: string;
  readonly minutes: number;
  readonly looksAt: string;
  readonly preparation: string;
}

/**
 * The first draft of a posting, written from the requisition's charter and interview plan by the template of the
 * framework document, 7.1: plain words, addressed to one reader, nothing that the requisition does not say. A person
 * edits it before it is published.
 */
export function draftPosting(source: PostingSource): PostingText {
  const { charter } = source;
  return {
    ...EMPTY_POSTING_TEXT,
    summary: summary(source),
    why: charter.mission,
    team: { text: team(source), size: charter.teamSize, reportsTo: source.hiringManager.name },
    time: time(source),
    decisions: {
      yours: clip(charter.decisions.yours, 8),
      together: clip(charter.decisions.together, 8),
      notYours: clip(charter.decisions.notYours, 8),
    },
    success: { after90Days: charter.after90Days, after180Days: charter.after180Days },
    outcomes: outcomes(source).map(({ outcome }) => outcome),
    needs: needs(source),
    nice: charter.stack.length > 0 ? [`You know some of our tools: ${list(clip(charter.stack, 6))}.`] : [],
    process: { steps: steps(source), weeks: 4 },
    adjustments: {
      text: `Extra time, captions, writing instead of speaking, other equipment, a break: ask ${source.contact.name}, and we arrange it. The people who rate you never see it.`,
      email: source.contact.email,
    },
    equalOpportunity: `${source.organization} hires people of every background, age and way of life. If anything in this text keeps you from applying, ${source.contact.name} wants to know.`,
  };
}

const clip = <T>(items: readonly T[], most: number): T[] => items.slice(0, most);
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

function summary({ handsOnPercent, charter }: PostingSource): string {
  const first = firstSentence(charter.mission);
  const share = handsOnPercent === null ? "" : `About ${handsOnPercent} per cent of your time is hands-on work.`;
  return [first, share].filter((sentence) => sentence !== "").join(" ");
}

// A sentence ends at a stop followed by a space; "2.5 million" does not.
function firstSentence(text: string): string {
  const [first = ""] = text.trim().split(/(?<=[.?!])\s/u, 1);
  return first.length <= 300 ? first : "";
}

function team({ charter, hiringManager }: PostingSource): string {
  const people = charter.teamSize === null ? "" : `You guide a team of ${charter.teamSize}. `;
  const kind = charter.teamKind === "" ? "" : `${sentence(charter.teamKind)} `;
  const reports =
    charter.directReports === 0
      ? `Nobody reports to you on paper: ${named(hiringManager)} looks after contracts and pay, you set the technical direction.`
      : `${charter.directReports === 1 ? "One person reports" : `${charter.directReports} people report`} to you. You report to ${named(hiringManager)}.`;
  return `${people}${kind}${reports}`;
}

const sentence = (text: string): string => (/[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const named = ({ name, title }: PostingSource["hiringManager"]): string => (title === "" ? name : `${name}, ${title}`);

function time({ handsOnPercent, charter }: PostingSource): PostingText["time"] {
  const hasDuty = charter.onCall.trim() !== "";
  const handsOn = handsOnPercent ?? EMPTY_POSTING_TEXT.time.handsOnPercent;
  return {
    handsOnPercent: handsOn,
    operationsPercent: hasDuty ? Math.min(10, 100 - handsOn) : 0,
    note: hasDuty ? sentence(charter.onCall) : "",
  };
}

const MOST_OUTCOMES = 7;
const FEWEST_OUTCOMES = 5;

/** Must-haves first, then the heaviest of every family that is missing, then by weight up to five; seven at most. */
function outcomes({ mustHaves, weights }: PostingSource): readonly CompetencyPhrase[] {
  const byWeight = COMPETENCY_PHRASES.toSorted((a, b) => (weights[b.competency] ?? 0) - (weights[a.competency] ?? 0));
  const chosen = new Set(byWeight.filter(({ competency }) => mustHaves.includes(competency)).slice(0, MOST_OUTCOMES));
  for (const phrase of byWeight) {
    const familyIsTold = [...chosen].some(({ family }) => family === phrase.family);
    if (!familyIsTold && chosen.size < MOST_OUTCOMES) chosen.add(phrase);
  }
  for (const phrase of byWeight) if (chosen.size < FEWEST_OUTCOMES) chosen.add(phrase);
  return COMPETENCY_PHRASES.filter((phrase) => chosen.has(phrase));
}

const needs = ({ mustHaves }: PostingSource): string[] =>
  clip(
    COMPETENCY_PHRASES.filter(({ competency }) => mustHaves.includes(competency)).map(({ need }) => need),
    7,
  );

function steps(source: PostingSource): ProcessStep[] {
  const read: ProcessStep = {
    title: "We read your application",
    minutes: null,
    text: `Two people answer the same questions about your CV within ${source.replyDays} working days. No software sorts or rejects people.`,
    preparation: "",
  };
  const conversations = source.interviews.map(({ title, minutes, looksAt, preparation }): ProcessStep => ({
    title,
    minutes,
    text: looksAt === "" ? "" : `We look at ${looksAt}.`,
    preparation,
  }));
  const decision: ProcessStep = {
    title: "Decision",
    minutes: null,
    text: `${source.hiringManager.name} decides. You get a yes or a no, with reasons.`,
    preparation: "",
  };
  return [read, ...clip(conversations, 13), decision];
}
