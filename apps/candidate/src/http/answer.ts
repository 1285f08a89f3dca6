import type { ReactNode } from "react";

/** The employer whose pages these are, as far as the frame of a page shows it. */
export interface Employer {
  readonly slug: string;
  readonly name: string;
}

/** What search engines and link previews read. */
export interface PageHead {
  /** Absolute; one address for one job, whatever else leads to it. */
  readonly canonical?: string;
  readonly description?: string;
  /** For link previews: pay and place first. */
  readonly preview?: { readonly title: string; readonly description: string };
  /** Structured data, already escaped for a script element. */
  readonly structuredData?: string;
}

/** How long anybody may keep an answer: pages of a person never, public ones until asked again. */
export type Keep = "public" | "form" | "never";

export interface PageAnswer {
  readonly kind: "page";
  readonly status: number;
  readonly title: string;
  readonly employer?: Employer;
  /** What the head of the page leads to. */
  readonly nav: "careers" | "job" | "own" | "plain";
  readonly head?: PageHead;
  readonly keep: Keep;
  readonly body: ReactNode;
}

/** After a form was accepted (303), or when an address has moved for good (301). */
export interface RedirectAnswer {
  readonly kind: "redirect";
  readonly status: 301 | 303;
  readonly to: string;
}

/** Feeds, calendar files, answers to our own script. */
export interface TextAnswer {
  readonly kind: "text";
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly keep: Keep;
  readonly fileName?: string;
}

export type Answer = PageAnswer | RedirectAnswer | TextAnswer;

/** Sends the browser on after a form was accepted, so that reloading sends nothing twice. */
export const seeOther = (to: string): RedirectAnswer => ({ kind: "redirect", status: 303, to });

export const movedTo = (to: string): RedirectAnswer => ({ kind: "redirect", status: 301, to });

/** An answer to our own script. */
export const json = (status: number, value: unknown): TextAnswer => ({
  kind: "text",
  status,
  type: "application/json; charset=utf-8",
  text: JSON.stringify(value),
  keep: "never",
});
