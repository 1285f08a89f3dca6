/**
 * What approvers agreed to. Changing any of it after they were asked means asking again; everything else may be
 * improved at any time.
 */
export interface GuardedValues {
  readonly headcount: number;
  readonly levelId: string | null;
  readonly departmentId: string | null;
  readonly locationId: string | null;
  readonly payMinMinor: number | null;
  readonly payMaxMinor: number | null;
  readonly payCurrency: string | null;
  readonly payInterval: string | null;
}

/** Guarded fields as people name them; the four parts of a pay range are one. */
export const GUARDED_FIELDS = ["headcount", "level", "department", "location", "pay_range"] as const;
export type GuardedField = (typeof GUARDED_FIELDS)[number];

const PARTS: Record<GuardedField, readonly (keyof GuardedValues)[]> = {
  headcount: ["headcount"],
  level: ["levelId"],
  department: ["departmentId"],
  location: ["locationId"],
  pay_range: ["payMinMinor", "payMaxMinor", "payCurrency", "payInterval"],
};

/** Only the guarded part of a requisition: what an approval flow keeps of what it was asked. */
export const guardedValues = (requisition: GuardedValues): GuardedValues => ({
  headcount: requisition.headcount,
  levelId: requisition.levelId,
  departmentId: requisition.departmentId,
  locationId: requisition.locationId,
  payMinMinor: requisition.payMinMinor,
  payMaxMinor: requisition.payMaxMinor,
  payCurrency: requisition.payCurrency,
  payInterval: requisition.payInterval,
});

/** Which guarded fields differ, in a fixed order; none means that an edit needs no new approval. */
export const changedGuardedFields = (before: GuardedValues, after: GuardedValues): readonly GuardedField[] =>
  GUARDED_FIELDS.filter((field) => PARTS[field].some((part) => before[part] !== after[part]));
