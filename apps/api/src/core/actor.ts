import type { Asker, OrganizationRole } from "@leadline/domain/authorization/can";

/** Whoever a request acts for, always inside one organization. */
export type Actor = MemberActor | KitActor | CandidateActor | PublicActor | SystemActor;

export interface MemberActor {
  readonly kind: "member";
  readonly organizationId: string;
  readonly memberId: string;
  readonly role: OrganizationRole;
  readonly sessionId: string;
}

/** A member who came by a kit link: may see and score one interview, nothing else. */
export interface KitActor {
  readonly kind: "kit";
  readonly organizationId: string;
  readonly memberId: string;
  readonly interviewId: string;
  readonly sessionId: string;
}

export interface CandidateActor {
  readonly kind: "candidate";
  readonly organizationId: string;
  readonly candidateId: string;
  readonly sessionId: string;
  /** Came by a sign-in link a short while ago: may read offers and personal data and answer them. */
  readonly fresh: boolean;
}

export interface PublicActor {
  readonly kind: "public";
  readonly organizationId: string;
}

/** Jobs and reactions; every decision behind them was a person's. */
export interface SystemActor {
  readonly kind: "system";
  readonly organizationId: string;
}

/** What the authorization table needs to know of an actor. */
export const askerOf = (actor: Actor): Asker =>
  actor.kind === "member" ? { kind: "member", role: actor.role } : { kind: actor.kind };

/** The id the activity stores for an actor; nobody's name. */
export function actorId(actor: Actor): string | null {
  if (actor.kind === "member" || actor.kind === "kit") return actor.memberId;
  return actor.kind === "candidate" ? actor.candidateId : null;
}
