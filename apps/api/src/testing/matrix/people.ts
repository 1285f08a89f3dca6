import type { OrganizationRole, TeamRole } from "@leadline/domain/authorization/can";
import { cell, type Action, type Role } from "@leadline/domain/authorization/matrix";
import type { CandidateActor, KitActor, MemberActor } from "#core/actor.js";
import { aCandidate } from "#features/candidate/candidate.testing.js";
import { theCandidate } from "#features/offer/offer.testing.js";
import type { World } from "../world.js";
import { aRoom, type Room } from "./room.js";

/** Somebody who asks, and how they stand to the rooms. */
export interface Person {
  /** How a failing cell names them. */
  readonly name: string;
  readonly who: MemberActor | KitActor | CandidateActor | "public" | "token";
  /** The columns of the table they act in, for both rooms. */
  readonly columns: readonly Role[];
  /** Named in both rooms: on the team, in the panel or among the approvers. */
  readonly assigned: boolean;
  /** Whether the room's object of this row is this person's own. */
  readonly owns: (action: Action, room: Room) => boolean;
  /** Rows their being named does not reach. */
  readonly outside?: RegExp;
  /** The candidate of the first room is this very person. */
  readonly isCandidateInside: boolean;
  /** One of each kind of outsider: what they are refused is held against what nobody has. */
  readonly comparesRefusals: boolean;
  /** Works elsewhere: nothing of either room exists for them. */
  readonly elsewhere: World | undefined;
}

const nothing = (): boolean => false;
const OUTSIDERS = /without a part$|^an admin of another|^another candidate$|^whoever came/;

/** Rows that are about what one holds in one's own hands, whoever one is. */
const SELF: ReadonlySet<Action> = new Set(["availability.update"]);
/** Whoever sits in an interview owns what the interview needs, and the vote that follows from it. */
const OF_THE_PANEL: ReadonlySet<Action> = new Set([
  "candidate.read",
  "document.read",
  "interview.read",
  "interview.respond",
  "kit.read",
  "scorecard.submit",
  "scorecard.amend",
  "scorecard.read",
  "debrief.read",
  "debrief.vote",
]);
/** What a kit link opens; the link has no column, it stands for one seat of one interview. */
export const OF_THE_KIT: ReadonlySet<Action> = new Set([
  "session.open",
  "viewer.read",
  "organization.read",
  "kit.read",
  "interview.read",
  "interview.respond",
  "document.read",
  "scorecard.submit",
  "scorecard.amend",
]);
/** Somebody asked about a requisition was not asked about its offers. */
const OFFERS = /^offer\.|OfferApproval$/;
/** And the other way round: they read the requisition, but have nothing to say about it. */
const REQUISITIONS = /RequisitionApproval$|requisitionsToApprove$/;
/** Rows about a person who applied: nobody sees their own file from inside. */
const ABOUT_CANDIDATE =
  /^(application|candidate|document|note|message|activity|interview|kit|scorecard|debrief|offer)\./;

/** These hold many people's rows; one's own is missing among them. */
const SEVERAL: ReadonlySet<string> = new Set([
  "Pipeline.stages",
  "Query.candidates",
  "CandidateEntry.applications",
  "CandidateEntry.candidate",
]);

/** What the table says, read on its own and not by `can`. */
export function expected(action: Action, place: string, person: Person, room: Room): boolean {
  if (person.who !== "public" && person.who !== "token" && person.who.kind === "kit")
    return OF_THE_KIT.has(action) && (person.owns(action, room) || !isAboutARow(action));
  if (person.elsewhere || person.outside?.test(`${action} ${place}`)) return false;
  if (person.isCandidateInside && !room.confidential && ABOUT_CANDIDATE.test(action) && !SEVERAL.has(place))
    return false;
  return person.columns.some((column) => {
    switch (cell(action, column)) {
      case "Y":
      case "S":
        return !room.confidential || person.assigned || !isAboutARow(action);
      case "J":
        return person.assigned;
      case "B":
        return person.assigned || person.owns(action, room);
      case "O":
        return SELF.has(action) || person.owns(action, room);
      default:
        return false;
    }
  });
}

/** These concern no requisition, so no confidentiality either. */
const isAboutARow = (action: Action): boolean =>
  !/^(session|viewer|organization|member|job)\.|^requisition\.create$|^availability\.|^application\.submit$/.test(
    action,
  );

export interface Cast {
  readonly people: readonly Person[];
  readonly rooms: readonly [Room, Room];
}

/** Every column of the table, assigned and not, and who stands outside of it. */
export async function aCast(world: World): Promise<Cast> {
  const people: Person[] = [];
  const team: { memberId: string; role: TeamRole }[] = [];
  const add = (name: string, who: Person["who"], columns: readonly Role[], more: Partial<Person> = {}): void => {
    people.push({
      name,
      who,
      columns,
      assigned: false,
      owns: nothing,
      isCandidateInside: false,
      comparesRefusals: OUTSIDERS.test(name),
      elsewhere: undefined,
      ...more,
    });
  };
  const onTheTeam = async (name: string, org: OrganizationRole, role: TeamRole, more: Partial<Person> = {}) => {
    const member = await world.aMember(org, name);
    team.push({ memberId: member.memberId, role });
    const part: Role = role === "sourcer" ? "coordinator" : role;
    add(name, member, org === "member" ? [part] : [org, part], { assigned: true, ...more });
    return member;
  };

  const requests = (action: Action) => action === "requisition.recall" || action === "debrief.vote";
  const hiringManager = await onTheTeam("the hiring manager", "member", "hiring_manager", { owns: requests });
  await onTheTeam("an admin on the team", "admin", "interviewer");
  await onTheTeam("a recruiter on the team", "recruiter", "recruiter");
  await onTheTeam("a coordinator on the team", "coordinator", "coordinator");
  await onTheTeam("a sourcer on the team", "member", "sourcer");
  await onTheTeam("an interviewer on the team, booked for nothing", "member", "interviewer");
  await onTheTeam("an agency on the team", "agency", "sourcer");
  for (const role of ["admin", "recruiter", "coordinator", "agency"] as const)
    add(`a ${role} without a part`, await world.aMember(role), [role]);
  add("a member without a part", await world.aMember("member"), ["interviewer"]);

  const ofThePanel = (action: Action) => OF_THE_PANEL.has(action);
  const booked = await world.aMember("member", "Booked Interviewer");
  add("a member booked for one interview", booked, ["interviewer"], { owns: ofThePanel });
  const answers = (action: Action) => action === "approval.answer";
  const approver = await world.aMember("member", "Asked For Requisitions");
  add("an approver of the requisition", approver, ["approver"], { assigned: true, owns: answers, outside: OFFERS });
  const offerApprover = await world.aMember("member", "Asked For Offers");
  add("an approver of the offer", offerApprover, ["approver"], {
    assigned: true,
    owns: answers,
    outside: REQUISITIONS,
  });

  const scribe = await world.aMember("recruiter", "Scribe");
  const insider = await world.aMember("admin", "Applied Inside");
  add("an admin who applied", insider, ["admin"], { isCandidateInside: true });
  const there = await world.elsewhere();
  add("an admin of another organization", await there.aMember("admin"), [], { elsewhere: there });

  const members = people.flatMap(({ who, elsewhere }) =>
    who !== "public" && who !== "token" && who.kind === "member" && !elsewhere ? [who] : [],
  );
  const parts = { team, hiringManager, booked, approver, offerApprover, scribe, everybody: members };
  const open = await aRoom(world, parts, false);
  const quiet = await aRoom(world, parts, true);
  await world.inside((tx) =>
    tx.query("update member set linked_candidate_id = $3 where organization_id = $1 and id = $2", [
      world.organizationId,
      insider.memberId,
      open.candidate.candidateId,
    ]),
  );

  const kitOf = (room: Room): KitActor => ({ ...booked, kind: "kit", interviewId: room.heldInterviewId });
  add("whoever came by the kit link of the first room", kitOf(open), [], {
    owns: (action, asked) => asked === open && ofThePanel(action),
  });
  for (const room of [open, quiet])
    add(`the candidate of the ${room.confidential ? "second" : "first"} room`, room.candidate, ["candidate"], {
      owns: (_action, asked) => asked === room,
    });
  const other = theCandidate(world, (await aCandidate(world, { name: "Somebody Else" })).candidateId);
  add("another candidate", other, ["candidate"]);
  add("a stranger", "public", ["public"]);
  add("a token nobody issued", "token", []);
  return { people, rooms: [open, quiet] };
}
