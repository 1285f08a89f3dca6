/** What a person can agree to, each on its own. */
export const CONSENT_KINDS = ["processing", "retention", "marketing", "demographic", "recording"] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** One agreement as it is kept: to which words, in which language. Expiry counts from the day it was given. */
export interface GivenConsent {
  readonly kind: ConsentKind;
  readonly textVersion: string;
  readonly locale: string;
  readonly expiresAfterMonths: number | null;
}

/** Months an organization keeps details of people who agreed to hear of other jobs. */
export const RETENTION_MONTHS = 12;

/** The agreements an application form carries: processing always, keeping for other jobs only when it was ticked. */
export function consentsOfApplication(form: {
  readonly noticeVersion: string;
  readonly locale: string;
  readonly keepForOtherJobs: boolean;
}): readonly GivenConsent[] {
  const words = { textVersion: form.noticeVersion, locale: form.locale };
  const processing: GivenConsent = { kind: "processing", ...words, expiresAfterMonths: null };
  if (!form.keepForOtherJobs) return [processing];
  return [processing, { kind: "retention", ...words, expiresAfterMonths: RETENTION_MONTHS }];
}
