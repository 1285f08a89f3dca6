import { COMPETENCY_FAMILIES } from "../../framework/competencies/family.js";
import type { PlannedInterview } from "../../framework/plan/planned-interview.js";
import type { PayRange } from "../../shared/money.js";
import { processLoad, type PostingText } from "../text/posting-text.js";
import { blocksOf } from "./blocks.js";
import { familiesNotTold } from "./competencies-told.js";
import { TEXT_CHECKS, wholeField, type TextFinding } from "./finding.js";
import { listLengths, unmeasuredNeeds } from "./needs-listed.js";
import { degreeFindings, excludingFindings, genderFindings, readingFindings } from "./wording.js";
import { yearsAsked } from "./years-asked.js";

/** A job description and what it has to agree with. */
export interface JobText {
  readonly title: string;
  readonly text: PostingText;
  readonly pay: PayRange | null;
  /** Hands-on share of the requisition in per cent; null while it is not known. */
  readonly handsOnPercent: number | null;
  readonly plan: readonly PlannedInterview[];
  /** Competency or skill ids of each must-have, in order; where there are none, its words are read. */
  readonly needLinks?: readonly (readonly string[])[];
  /** The law asks for a degree in this work. */
  readonly degreeIsLaw?: boolean;
  /** The present year: no technology can be asked for longer than it exists. */
  readonly year: number;
}

/**
 * Everything about a job description that somebody should look at, each with its place, how much it matters and what to
 * do: obstacles and advice, check by check. What it says is advice to people; only `block` keeps a text from being
 * published. Source: framework document 7.2 and 7.3.
 */
export function checkJobText(job: JobText): readonly TextFinding[] {
  const blocks = blocksOf(job.title, job.text);
  const findings = [
    ...payFindings(job.pay),
    ...listLengths(job.text),
    ...yearsAsked(blocks, job.year),
    ...(job.degreeIsLaw ? [] : degreeFindings(blocks)),
    ...handsOnFindings(job),
    ...familyFindings(job.text.outcomes),
    ...unmeasuredNeeds(job.text.needs, job.plan, job.needLinks),
    ...readingFindings(blocks),
    ...genderFindings(blocks),
    ...excludingFindings(blocks),
    ...processFindings(job.text),
  ];
  return findings.toSorted((a, b) => TEXT_CHECKS.indexOf(a.check) - TEXT_CHECKS.indexOf(b.check));
}

const WIDEST_PAY = 1.5;

/** JD-PAY: a range with both ends, its currency and period, and not so wide that it says nothing. */
function payFindings(pay: PayRange | null): readonly TextFinding[] {
  const finding = (advice: string): readonly TextFinding[] => [
    { check: "JD-PAY", level: "block", place: wholeField("pay"), advice },
  ];
  if (!pay) return finding("State the pay: lowest and highest, currency and period.");
  if (pay.maxMinor > pay.minMinor * WIDEST_PAY)
    return finding(
      `The upper end of the pay is ${(pay.maxMinor / pay.minMinor).toFixed(2)} times the lower; ${WIDEST_PAY} is the most that still says something. Narrow it.`,
    );
  return [];
}

/** JD-HANDSON: a share from 20 to 90 per cent, the same as the requisition's. */
function handsOnFindings({ text, handsOnPercent }: JobText): readonly TextFinding[] {
  const share = text.time.handsOnPercent;
  const finding = (advice: string): readonly TextFinding[] => [
    { check: "JD-HANDSON", level: "block", place: wholeField("time.handsOnPercent"), advice },
  ];
  if (share < 20)
    return finding(`With ${share} per cent hands-on work this is not a Tech Lead. State 20 to 90 per cent.`);
  if (share > 90)
    return finding(`With ${share} per cent hands-on work nothing is left for leading. State 20 to 90 per cent.`);
  if (handsOnPercent !== null && share !== handsOnPercent)
    return finding(
      `The text says ${share} per cent hands-on work, the requisition ${handsOnPercent}. Make them the same.`,
    );
  return [];
}

/** JD-FAMILIES: what the person will do shows every side of the role. */
const familyFindings = (outcomes: readonly string[]): readonly TextFinding[] =>
  familiesNotTold(outcomes).map((id) => ({
    check: "JD-FAMILIES",
    level: "warn",
    place: wholeField("outcomes"),
    advice: `Nothing under “What you will do” is about “${COMPETENCY_FAMILIES[id].name}”. Add an outcome.`,
  }));

/** JD-PROCESS: which conversations, how many hours, and whom to ask for adjustments. */
function processFindings({ process, adjustments }: PostingText): readonly TextFinding[] {
  const findings: TextFinding[] = [];
  const add = (field: string, advice: string): void => {
    findings.push({ check: "JD-PROCESS", level: "block", place: wholeField(field), advice });
  };
  if (processLoad(process).conversations === 0)
    add("process.steps", "Describe the interviews and how long each takes.");
  if (adjustments.email === "") add("adjustments.email", "Name somebody to ask for adjustments.");
  return findings;
}
