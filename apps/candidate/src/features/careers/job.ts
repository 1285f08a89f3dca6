import type { Pay } from "#lib/pay.ts";

export type Workplace = "onsite" | "hybrid" | "remote";

/** A job as lists show it. */
export interface JobCard {
  readonly ref: string;
  readonly title: string;
  readonly path: string;
  /** BCP 47 language the job is written in, which may differ from the page around it. */
  readonly language: string;
  readonly summary: string;
  readonly workplace: Workplace;
  /** What the employer calls the place; null when the job has none. */
  readonly location: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly pay: Pay;
  readonly handsOnPercent: number;
  /** People in the team without the Tech Lead; null when it is not said. */
  readonly teamSize: number | null;
  /** Calendar day where the job is; null while it stays open. */
  readonly closesOn: string | null;
}

/** Somebody a candidate meets or may write to; the title may be empty. */
export interface JobPerson {
  readonly name: string;
  readonly title: string;
}

/** One step of the selection as it is told before applying. */
export interface JobStep {
  readonly title: string;
  /** Null for steps a candidate only waits for. */
  readonly minutes: number | null;
  readonly text: string;
  readonly preparation: string;
}

/** A job as its own page tells it, block by block; an empty block is left out. */
export interface Job extends JobCard {
  readonly url: string;
  readonly why: string;
  readonly teamText: string;
  readonly reportsTo: string;
  readonly operationsPercent: number;
  readonly leadingPercent: number;
  readonly timeNote: string;
  readonly decisions: {
    readonly yours: readonly string[];
    readonly together: readonly string[];
    readonly notYours: readonly string[];
  };
  readonly success: { readonly after90Days: string; readonly after180Days: string };
  readonly outcomes: readonly string[];
  readonly needs: readonly string[];
  readonly nice: readonly string[];
  readonly offers: readonly string[];
  readonly steps: readonly JobStep[];
  /** From application to decision; null when it is not promised. */
  readonly weeks: number | null;
  readonly conversations: number;
  readonly minutes: number;
  readonly adjustments: { readonly text: string; readonly email: string };
  readonly equalOpportunity: string;
  readonly terms: string;
  readonly contact: JobPerson;
  /** Day of the answer for whoever applies now; null when none is promised. */
  readonly replyBy: string | null;
  /** Minutes the form is likely to take. */
  readonly formMinutes: number;
  readonly questions: number;
  /** JobPosting data, escaped for a script element; null when the job is closed. */
  readonly structuredData: string | null;
}
