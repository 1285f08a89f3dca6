/** The outcome of a rule: what it produced, or the refusal a person can act on. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

/** A rule that produced `value`. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** A rule that refused; `refusal.type` names why, its other fields are what the screen needs to say so. */
export const refuse = <const R>(refusal: R): Result<never, R> => ({ ok: false, refusal });
