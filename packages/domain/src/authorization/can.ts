import { cell, type Action, type Role } from "./matrix.js";

/** A role of the organization; `member` alone grants nothing, relations to requisitions do. */
export const ORGANIZATION_ROLES = ["admin", "recruiter", "coordinator", "member", "agency"] as const;
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];

/** A person's part in one requisition. */
export const TEAM_ROLES = ["hiring_manager", "recruiter", "coordinator", "sourcer", "interviewer"] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** Whoever asks, reduced to what the table needs. */
export type Asker =
  | { readonly kind: "member"; readonly role: OrganizationRole }
  | { readonly kind: "kit" }
  | { readonly kind: "candidate" }
  | { readonly kind: "public" }
  | { readonly kind: "system" };

/** How the asker stands to the object in question. Everything absent counts as "no". */
export interface Relation {
  /** The asker's parts in the requisition the object belongs to. */
  readonly teamRoles?: readonly TeamRole[];
  /** The asker is named in an approval group of the object's requisition or offer. */
  readonly approver?: boolean;
  /** The object is the asker's own: their interview, request, scorecard, file, application. */
  readonly own?: boolean;
  /** The requisition is confidential: only assigned people know it. */
  readonly confidential?: boolean;
  /** The object is about the asker as a candidate. Nobody sees their own file from inside. */
  readonly aboutSelf?: boolean;
}

/** The role column a team role acts in. A sourcer works beside the coordinator. */
const columnOf: Record<TeamRole, Role> = {
  hiring_manager: "hiring_manager",
  recruiter: "recruiter",
  coordinator: "coordinator",
  sourcer: "coordinator",
  interviewer: "interviewer",
};

/**
 * Whether the asker may take the action on an object they stand to as `relation` says. Deny by default; several
 * roles add up. The system acts for a person who was asked already, so it may do all but answer for people.
 */
export function can(asker: Asker, action: Action, relation: Relation = {}): boolean {
  if (asker.kind === "system") return true;
  if (asker.kind === "public") return cell(action, "public") !== "-";
  if (asker.kind === "candidate") return allowsOwn(cell(action, "candidate"), relation);
  if (asker.kind === "kit") return KIT_ACTIONS.has(action) && relation.own === true;
  if (relation.aboutSelf) return false;

  // Whoever writes a requisition will be its hiring manager; there is no relation to ask for yet.
  if (action === "requisition.create" && asker.role === "member") return cell(action, "hiring_manager") === "Y";

  const assigned = (relation.teamRoles?.length ?? 0) > 0;
  if (asker.role !== "member" && allows(cell(action, asker.role), relation, assigned)) return true;
  if (relation.teamRoles?.some((role) => allows(cell(action, columnOf[role]), relation, true))) return true;
  if (relation.approver && allows(cell(action, "approver"), relation, true)) return true;
  // An agency works from outside; what it may see stands in its own column.
  if (asker.role === "agency") return false;
  // Every member may come to interview: they see what interviewers see of the organization, and being booked grants
  // exactly what the interviewer's O cells list, and nothing of the requisition.
  const letter = cell(action, "interviewer");
  return letter === "Y" || (letter === "O" && relation.own === true);
}

/**
 * Whether the asker could take the action on some object: decides which fields exist for them at all, before any
 * row is read.
 */
export function couldEver(asker: Asker, action: Action): boolean {
  const anyTeam: Relation = { teamRoles: TEAM_ROLES, approver: true, own: true };
  return can(asker, action, anyTeam);
}

const KIT_ACTIONS: ReadonlySet<Action> = new Set<Action>([
  "session.open",
  "viewer.read",
  "kit.read",
  "interview.read",
  "interview.respond",
  "document.read",
  "scorecard.submit",
  "scorecard.amend",
  "organization.read",
]);

function allows(letter: string, { own, confidential }: Relation, assigned: boolean): boolean {
  switch (letter) {
    case "Y":
    case "S":
      return !confidential || assigned;
    case "J":
    case "B":
      return assigned;
    case "O":
      return own === true;
    default:
      return false;
  }
}

const allowsOwn = (letter: string, { own }: Relation): boolean => letter === "Y" || (letter === "O" && own === true);
