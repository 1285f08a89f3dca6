import { z } from "zod";
import type { GroupOfPeople } from "./approval-chain.js";

/** What an approval can be asked for. */
export const APPROVAL_SUBJECTS = ["requisition", "offer"] as const;
export type ApprovalSubject = (typeof APPROVAL_SUBJECTS)[number];

/**
 * Which requests a process is for. Every filter that is given has to match; a process without filters is for all
 * requests of its subject.
 */
export const approvalScope = z.object({
  departmentIds: z.array(z.uuid()).min(1).optional(),
  locationIds: z.array(z.uuid()).min(1).optional(),
  levelIds: z.array(z.uuid()).min(1).optional(),
  /** Only requests for at least this many people. */
  headcountFrom: z.int().min(1).optional(),
  /** Only requests whose highest pay, as an amount a year in minor units of `currency`, is at least this. */
  yearlyPayFrom: z.object({ currency: z.string(), minor: z.int().positive() }).optional(),
  /** Offers: only those outside the approved range. */
  outsideRangeOnly: z.boolean().optional(),
});
export type ApprovalScope = z.output<typeof approvalScope>;

/** The facts of a request that filters look at. */
export interface Request {
  readonly departmentId: string | null;
  readonly locationId: string | null;
  readonly levelId: string | null;
  readonly headcount: number;
  readonly yearlyPay: { readonly currency: string; readonly minor: number } | null;
  readonly outsideRange: boolean;
}

interface Choosable {
  readonly id: string;
  readonly scope: ApprovalScope;
  /** Higher wins. */
  readonly priority: number;
}

/**
 * The process for a request: of those whose filters all match, the one with the highest priority (equal priorities:
 * the lower id, so that the choice never depends on order). None means that the request needs nobody's approval.
 */
export function chooseProcess<P extends Choosable>(processes: readonly P[], request: Request): P | undefined {
  return processes
    .filter(({ scope }) => matches(scope, request))
    .toSorted((left, right) => right.priority - left.priority || (left.id < right.id ? -1 : 1))[0];
}

/** Whether every filter of the scope matches the request. */
export function matches(scope: ApprovalScope, request: Request): boolean {
  const among = (ids: readonly string[] | undefined, id: string | null): boolean =>
    ids === undefined || (id !== null && ids.includes(id));
  const { headcountFrom, yearlyPayFrom } = scope;
  return (
    among(scope.departmentIds, request.departmentId) &&
    among(scope.locationIds, request.locationId) &&
    among(scope.levelIds, request.levelId) &&
    (headcountFrom === undefined || request.headcount >= headcountFrom) &&
    (yearlyPayFrom === undefined ||
      (request.yearlyPay?.currency === yearlyPayFrom.currency && request.yearlyPay.minor >= yearlyPayFrom.minor)) &&
    (scope.outsideRangeOnly !== true || request.outsideRange)
  );
}

/** A group as a process describes it: named people, people by their part in the requisition, or both. */
export const approvalGroupTemplate = z.object({
  name: z.string().min(1).max(80),
  required: z.int().min(1).max(20),
  memberIds: z.array(z.uuid()).max(50),
  role: z.enum(["hiring_manager", "recruiter", "coordinator", "sourcer", "interviewer"]).nullable(),
});
export type ApprovalGroupTemplate = z.output<typeof approvalGroupTemplate>;

interface TeamMember {
  readonly memberId: string;
  readonly role: string;
}

/**
 * Turns a template into people at the moment of asking: those named, then those who have the role in the hiring
 * team, each once. People who have left are passed over.
 */
export function resolvePeople(
  template: ApprovalGroupTemplate,
  team: readonly TeamMember[],
  active: ReadonlySet<string>,
): GroupOfPeople {
  const byRole = team.filter(({ role }) => role === template.role).map(({ memberId }) => memberId);
  const memberIds = [...new Set([...template.memberIds, ...byRole])].filter((id) => active.has(id));
  return { name: template.name, required: template.required, memberIds };
}
