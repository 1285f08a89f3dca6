import { MUST_HAVES_USUAL } from "./profile-weights.js";

/** Something a hiring manager should know, and may decide to leave as it is. */
export type RequisitionWarning =
  /** Below 20 per cent hands-on it is an architect's or a manager's role. */
  | { readonly type: "HandsOnTooLow"; readonly percent: number }
  /** Above 90 per cent no time is left for leading. */
  | { readonly type: "HandsOnTooHigh"; readonly percent: number }
  /** From six must-haves on, hardly anybody qualifies and the interviews get long. */
  | { readonly type: "ManyMustHaves"; readonly count: number }
  /** Approvers decide without being told why. */
  | { readonly type: "NoJustification" };

interface Considered {
  readonly handsOnPercent: number | null;
  readonly mustHaves: readonly string[];
  readonly justification: string;
}

/** Warnings never block; source: framework document, section 5.1, and the settled questions of the product. */
export function requisitionWarnings(requisition: Considered): readonly RequisitionWarning[] {
  const { handsOnPercent: percent, mustHaves, justification } = requisition;
  const warnings: RequisitionWarning[] = [];
  if (percent !== null && percent < 20) warnings.push({ type: "HandsOnTooLow", percent });
  if (percent !== null && percent > 90) warnings.push({ type: "HandsOnTooHigh", percent });
  if (mustHaves.length > MUST_HAVES_USUAL) warnings.push({ type: "ManyMustHaves", count: mustHaves.length });
  if (justification.trim() === "") warnings.push({ type: "NoJustification" });
  return warnings;
}
