import type { Action, Role } from "@leadline/domain/authorization/matrix";
import type { Endpoint } from "./asked.js";
import { expected, type Person } from "./people.js";
import type { Room } from "./room.js";

const STRANGER = { who: "public", columns: ["public"], elsewhere: undefined, isCandidateInside: false } as const;

/** What the table says about an endpoint's visitor: members know no candidate endpoint, and the other way round. */
export function says(endpoint: Endpoint, action: Action, place: string, person: Person, room: Room): boolean {
  const isStaff = person.who !== "public" && person.who !== "token" && person.who.kind !== "candidate";
  if (endpoint === "employer" && !isStaff) return action === "session.open";
  if (endpoint === "candidate" && (isStaff || person.who === "token"))
    return expected(action, place, { ...person, ...STRANGER }, room);
  return expected(action, place, person, room);
}

/** Rows that belong to no requisition: only the role in the organization counts, and every member may come to interview or to hire. */
export function saysOfNoRoom(endpoint: Endpoint, action: Action, place: string, person: Person, room: Room): boolean {
  const { who } = person;
  if (endpoint === "candidate" || who === "public" || who === "token" || who.kind !== "member")
    return says(endpoint, action, place, person, room);
  // Their own time has a block of its own, nobody else's.
  if (person.elsewhere && place === "Mutation.unblockTime") return false;
  const columns: readonly Role[] = who.role === "member" ? ["interviewer", "hiring_manager"] : [who.role];
  return expected(action, place, { ...person, columns, assigned: true, elsewhere: undefined }, room);
}
