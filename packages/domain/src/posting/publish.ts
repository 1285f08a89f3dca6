import { z } from "zod";
import type { PlannedInterview } from "../framework/plan/planned-interview.js";
import { invalid, parseInput, type InvalidInput } from "../shared/invalid-input.js";
import type { PayRange } from "../shared/money.js";
import { ok, refuse, type Result } from "../shared/result.js";
import { checkJobText } from "./check-text/check-job-text.js";
import type { TextCheck, TextFinding } from "./check-text/finding.js";
import { estimatedSeconds, type ApplicationForm } from "./form/application-form.js";
import { nextPostingState, type PostingState, type PostingTransitionRefused } from "./posting-status.js";
import type { PostingText } from "./text/posting-text.js";

/** Everything a posting can lack. The screen says each in words and leads to the place where it is mended. */
export const CHECKS = [
  "requisition_open",
  "pay_range",
  "title",
  "location",
  "summary",
  "why",
  "hands_on",
  "outcomes",
  "needs",
  "process",
  "adjustments",
  "closing_date",
  "form_length",
  "text",
  "wording",
] as const;
export type Check = (typeof CHECKS)[number];

/** Where in the draft each point is mended; empty for what lies outside the posting. */
export const FIELD_OF_CHECK: Readonly<Record<Check, string>> = {
  requisition_open: "",
  pay_range: "pay",
  title: "title",
  location: "locationId",
  summary: "text.summary",
  why: "text.why",
  hands_on: "text.time.handsOnPercent",
  outcomes: "text.outcomes",
  needs: "text.needs",
  process: "text.process.steps",
  adjustments: "text.adjustments.email",
  closing_date: "closesOn",
  form_length: "form",
  text: "text",
  wording: "text",
};

/** One line of the publish checklist. What is `needed` blocks publishing; the rest is advice. */
export interface ChecklistLine {
  readonly check: Check;
  readonly needed: boolean;
  readonly done: boolean;
}

/** What publishing looks at. `today` and `closesOn` are ISO dates in the location's zone. */
export interface Publishable {
  readonly state: PostingState;
  readonly requisitionState: string;
  readonly title: string;
  /** Remote jobs need one too: it says which country's rules and zone apply, and where people may live. */
  readonly hasLocation: boolean;
  readonly pay: PayRange | null;
  readonly text: PostingText;
  readonly form: ApplicationForm;
  /** What the requisition says; the posting must not promise another share. */
  readonly handsOnPercent: number | null;
  /** The requisition's interviews: what is asked for has to be looked at in one of them. */
  readonly plan: readonly PlannedInterview[];
  readonly closesOn: string | null;
  readonly today: string;
}

const LONGEST_FORM_SECONDS = 300;

/**
 * The publish checklist, in the order of the editor; `findings` are those of its text (`findingsOf`). A pay range is needed
 * everywhere (framework document 7.2, JD-PAY).
 */
export function publishChecklist(
  posting: Publishable,
  findings: readonly TextFinding[] = findingsOf(posting),
): readonly ChecklistLine[] {
  const { text } = posting;
  const need = (check: Check, done: boolean): ChecklistLine => ({ check, needed: true, done });
  const advise = (check: Check, done: boolean): ChecklistLine => ({ check, needed: false, done });
  const said = (words: string): boolean => words.trim() !== "";
  return [
    need("requisition_open", posting.requisitionState === "open"),
    need("pay_range", posting.pay !== null),
    need("title", said(posting.title)),
    need("location", posting.hasLocation),
    need("summary", said(text.summary)),
    need("why", said(text.why)),
    need("hands_on", statesHandsOn(posting)),
    need("outcomes", text.outcomes.length > 0),
    need("needs", text.needs.length > 0),
    need("process", text.process.steps.length > 0),
    need("adjustments", text.adjustments.email !== ""),
    advise("closing_date", posting.closesOn !== null && posting.closesOn >= posting.today),
    advise("form_length", estimatedSeconds(posting.form) <= LONGEST_FORM_SECONDS),
    need(
      "text",
      findings.every(({ level }) => level !== "block"),
    ),
    advise("wording", findings.length === 0),
  ];
}

/** Checks that have a line of their own above. */
const SAID_ELSEWHERE: readonly TextCheck[] = ["JD-HANDSON", "JD-PROCESS"];

/**
 * What the text itself is found to need, besides what has a line of its own in the checklist. Whether an interview looks
 * at a must-have is read from its words and may be misread, so that it is advice; without a plan nothing is said of it.
 */
export const findingsOf = (posting: Publishable): readonly TextFinding[] =>
  checkJobText({ ...posting, year: Number(posting.today.slice(0, 4)) }).flatMap((finding) => {
    const { check } = finding;
    if (SAID_ELSEWHERE.includes(check) || (check === "JD-PAY" && posting.pay === null)) return [];
    if (check !== "JD-LINK") return finding;
    return posting.plan.length === 0 ? [] : { ...finding, level: "warn" };
  });

// JD-HANDSON: a number from 20 to 90, equal to the requisition's.
function statesHandsOn({ text, handsOnPercent }: Publishable): boolean {
  const share = text.time.handsOnPercent;
  return share >= 20 && share <= 90 && (handsOnPercent === null || share === handsOnPercent);
}

/** Publishing was refused; every missing point is named at once. */
export interface NotPublishable {
  readonly type: "NotPublishable";
  readonly missing: readonly Check[];
}

/** Puts a posting on the careers site, or says everything that is missing. */
export const publish = (posting: Publishable): Result<PostingState, NotPublishable | PostingTransitionRefused> =>
  whenComplete(posting, "publish");

/**
 * Has a posting published on a later day, at its beginning in the location's zone. Everything has to be there already,
 * so that nothing surprises anybody on that morning; the day lies ahead and not after the last day to apply.
 */
export function schedule(
  posting: Publishable,
  publishOn: unknown,
): Result<{ readonly state: PostingState; readonly publishOn: string }, ScheduleRefusal> {
  const given = parseInput(scheduleInput, { publishOn });
  if (!given.ok) return given;
  const { publishOn: day } = given.value;
  if (day <= posting.today) return invalid("publishOn", "Choose a day after today, or publish it now.");
  if (posting.closesOn !== null && day > posting.closesOn)
    return invalid("publishOn", "That is after the last day to apply.");
  const next = whenComplete(posting, "schedule");
  return next.ok ? ok({ state: next.value, publishOn: day }) : next;
}

export type ScheduleRefusal = NotPublishable | PostingTransitionRefused | InvalidInput;
const scheduleInput = z.object({ publishOn: z.iso.date("Choose a day.") });

function whenComplete(
  posting: Publishable,
  command: "publish" | "schedule",
): Result<PostingState, NotPublishable | PostingTransitionRefused> {
  const next = nextPostingState(posting.state, command);
  if (!next.ok) return next;
  const missing = publishChecklist(posting).filter(({ needed, done }) => needed && !done);
  if (missing.length > 0) return refuse({ type: "NotPublishable", missing: missing.map(({ check }) => check) });
  return ok(next.value);
}
