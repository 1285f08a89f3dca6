/**
 * Why a page cannot be shown or a form cannot be taken, when it is not for the person to correct:
 * `unreachable` the API does not answer · `signed_out` only for somebody signed in · `not_here` nothing at this
 * address · `too_often` too many attempts · `not_ours` a form from another site or an old page · `too_large` more than
 * a form can hold · `unreadable` a form no browser sends · `failed` anything else.
 */
export const REJECTIONS = [
  "unreachable",
  "signed_out",
  "not_here",
  "too_often",
  "not_ours",
  "too_large",
  "unreadable",
  "failed",
] as const;
export type RejectionKind = (typeof REJECTIONS)[number];

/** Ends a request; the server answers it with the page for its kind. */
export class Rejection extends Error {
  constructor(
    readonly kind: RejectionKind,
    /** For our own journal: never shown, never personal. */
    readonly detail: string = kind,
    /** Seconds until another attempt makes sense. */
    readonly retryAfter?: number,
  ) {
    super(detail);
  }
}

export const isRejection = (error: unknown, kind?: RejectionKind): error is Rejection =>
  error instanceof Rejection && (kind === undefined || error.kind === kind);
