import type { Charter, TeamKind } from "../../requisition/charter.js";
import { clipped } from "../../shared/text.js";
import { COMPETENCY_PHRASES, type CompetencyPhrase } from "./competency-phrases.js";
import { PROFILE_REASONS } from "./profile-reasons.js";
import { EMPTY_POSTING_TEXT, type PostingText, type ProcessStep } from "./posting-text.js";

/** What a requisition and its interview plan give the first draft of a posting. Empty values leave their block empty. */
export interface PostingSource {
  readonly organization: string;
  readonly handsOnPercent: number | null;
  /** Role profile, for example `P-DELIVERY`. */
  readonly profile: string | null;
  readonly mustHaves: readonly string[];
  /** Weight of each competency in per cent; decides what is told beside the must-haves. */
  readonly weights: Readonly<Record<string, number>>;
  readonly charter: Charter;
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
    why: PROFILE_REASONS[source.profile ?? ""] ?? "",
    team: { text: team(source), size: others(charter), reportsTo: source.hiringManager.name },
    time: time(source),
    decisions: {
      yours: asBullets(charter.decidesAlone),
      together: asBullets(charter.decidesTogether),
      notYours: asBullets(charter.decidedElsewhere),
    },
    success: {
      after90Days: clipped(charter.successAt90Days?.trim() ?? "", 800),
      after180Days: clipped(charter.successAt180Days?.trim() ?? "", 800),
    },
    outcomes: outcomes(source).map(({ outcome }) => outcome),
    needs: needs(source),
    nice: niceToHave(charter.stack ?? []),
    process: { steps: steps(source), weeks: 4 },
    adjustments: {
      text: `Extra time, captions, writing instead of speaking, other equipment, a break: ask ${source.contact.name}, and we arrange it. The people who rate you never see it.`,
      email: source.contact.email,
    },
    equalOpportunity: `${source.organization} hires people of every background, age and way of life. If anything in this text keeps you from applying, ${source.contact.name} wants to know.`,
  };
}

const TEAMS: Record<TeamKind, string> = {
  product: "a product team",
  platform: "a team that serves other teams",
  architecture: "a group that sets the technical course of several teams",
  enabling: "a team that helps other teams",
  founding: "the first engineering team",
};

const clip = <T>(items: readonly T[], most: number): T[] => items.slice(0, most);
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;

/** One bullet a line; people start lines with a dash or a dot of their own. */
const asBullets = (text: string | undefined): string[] =>
  clip(
    (text ?? "")
      .split(/[\r\n\u2028\u2029]+/)
      .map((line) => line.replace(/^\s*[-*•·]\s*/u, "").trim())
      .filter((line) => line !== "")
      .map((line) => clipped(line, 300)),
    8,
  );

/** People in the team beside the lead. */
const others = ({ teamSize }: Charter): number | null => (teamSize ? teamSize - 1 : null);

function summary({ handsOnPercent, charter }: PostingSource): string {
  const size = others(charter);
  const people = size ? ` of ${size}` : "";
  const kind = charter.teamKind ? TEAMS[charter.teamKind] : "a team";
  const share = handsOnPercent === null ? "" : ` About ${handsOnPercent} per cent of your time is hands-on work.`;
  return `Guide ${kind}${people}, and keep building while you do.${share}`;
}

function team({ charter, hiringManager }: PostingSource): string {
  const size = others(charter);
  const kind = charter.teamKind ? TEAMS[charter.teamKind] : "a team";
  const people = size ? `You guide ${kind} of ${size}. ` : "";
  const reports = charter.directReports ?? 0;
  if (reports === 0)
    return `${people}Nobody reports to you on paper: ${named(hiringManager)} looks after contracts and pay, you set the technical direction.`;
  const count = reports === 1 ? "One person reports" : `${reports} people report`;
  return `${people}${count} to you. You report to ${named(hiringManager)}.`;
}

const sentence = (text: string): string => (/[.?!]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const named = ({ name, title }: PostingSource["hiringManager"]): string => (title === "" ? name : `${name}, ${title}`);

function time({ handsOnPercent, charter }: PostingSource): PostingText["time"] {
  const onCall = charter.onCall?.trim() ?? "";
  const handsOn = handsOnPercent ?? EMPTY_POSTING_TEXT.time.handsOnPercent;
  return {
    handsOnPercent: handsOn,
    operationsPercent: onCall === "" ? 0 : Math.min(10, 100 - handsOn),
    note: onCall === "" ? "" : `On call: ${sentence(onCall)}`,
  };
}

const niceToHave = (stack: readonly string[]): string[] =>
  stack.length > 0 ? [`You know some of our tools: ${list(clip(stack, 5))}.`] : [];

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
