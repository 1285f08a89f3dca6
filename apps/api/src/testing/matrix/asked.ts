import type { Action } from "@leadline/domain/authorization/matrix";
import type { GraphQLSchema } from "graphql";
import { v7 as uuidv7 } from "uuid";
import { TERMS } from "#features/offer/offer.testing.js";
import { everyRootField, type Asking } from "../isolation/every-field.js";
import type { Person } from "./people.js";
import { rowOf } from "./places.js";
import type { Room } from "./room.js";

export type Endpoint = "employer" | "candidate";

/** A root field of one endpoint and the row that guards it. */
export interface Asked {
  readonly endpoint: Endpoint;
  readonly asking: Asking;
  readonly action: Action;
}

/** Everything that can be asked of a schema; what ends something for the others comes last. */
export function askedOf(endpoint: Endpoint, schema: GraphQLSchema): Asked[] {
  // Who sits in an approval stands five levels below its requisition; elsewhere four reach everything.
  const deep = everyRootField(schema, 5).filter(({ field }) => field.name === "requisition");
  const rest = everyRootField(schema, 4).filter(({ field }) => field.name !== "requisition");
  return [...rest, ...deep]
    .map((asking) => {
      const action = rowOf(asking.field);
      if (!action) throw new Error(`${asking.name} names no row of the table.`);
      return { endpoint, asking, action };
    })
    .toSorted((left, right) => Number(isLast(left)) - Number(isLast(right)));
}

/** How it is called in sets and failures. */
export const key = ({ endpoint, asking }: Pick<Asked, "endpoint" | "asking">): string => `${endpoint} ${asking.name}`;

const isLast = (about: Asked): boolean => key(about) === "candidate Mutation.withdrawApplication";

/** About whoever asks, or about nothing yet: asked once and not for each room. */
export const OF_NO_ROOM: ReadonlySet<string> = new Set([
  "employer Query.viewer",
  "employer Query.availability",
  "employer Query.inbox",
  "employer Query.requisitionChoices",
  "employer Mutation.createRequisition",
  "employer Mutation.setAvailability",
  "employer Mutation.blockTime",
  "employer Mutation.unblockTime",
  "employer Mutation.signIn",
  "employer Mutation.signOut",
  "employer Mutation.openKit",
  "candidate Query.organization",
  "candidate Query.privacyNotice",
  "candidate Query.me",
  "candidate Mutation.confirmApplication",
  "candidate Mutation.openLink",
  "candidate Mutation.requestSignInLink",
  "candidate Mutation.signOut",
]);

/** Arguments that everybody gives alike, so that what is refused is refused for who asks. */
const PLAIN: Readonly<Record<string, unknown>> = {
  // Stale, so that nothing changes for whoever may.
  expectedVersion: 999_999,
  visibility: "public",
  role: "interviewer",
  mine: false,
  measure: "applied",
  first: 50,
  q: null,
  states: null,
  after: null,
  filter: null,
  reviewOn: "2027-03-14",
  startsAt: "2026-12-01T09:00:00Z",
  from: "2026-12-01T09:00:00Z",
  until: "2026-12-02T09:00:00Z",
  publishOn: "2027-01-01",
  expiresAt: "2026-12-03T09:00:00Z",
  joinLink: null,
  place: "Room 5",
  hours: [{ weekday: 1, from: 540, until: 1020 }],
  dailyLimit: 3,
  weeklyLimit: 4,
  timeZone: "Europe/Amsterdam",
  draft: {},
  terms: TERMS,
  workplace: "hybrid",
  text: null,
  form: null,
  pay: null,
  closesOn: null,
  locationId: null,
  levelId: null,
  locale: "en",
  mail: null,
  note: "",
  competencies: [],
};

/** Arguments of one field only. */
const OF_FIELD: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "employer withdrawApplication": { reason: "WD-UNKNOWN", note: "Said so on the phone." },
  "employer rejectApplication": { reason: "RJ-FRAME-START" },
  "employer interviews": { when: "PAST", applicationRef: null },
  "employer funnelReport": { from: null, to: null },
  "employer funnelApplications": { from: null, to: null, stageId: null },
  "employer pipelineList": { stageId: null },
  "employer answerOfferApproval": { decision: "approved" },
  "employer writeLetter": { subject: "A word", text: "Hello." },
  "candidate withdrawApplication": { reason: null },
  "candidate interviews": { applicationId: null },
  "candidate proposeTimes": { text: "Any Tuesday." },
};

/** Which of the room's ids an argument means, where its name alone does not say. */
const MEANS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "employer interview": { ref: "interviewRef" },
  "employer kit": { ref: "interviewRef" },
  "employer requisition": { ref: "requisitionRef" },
  "employer application": { ref: "applicationRef" },
  "employer debrief": { ref: "applicationRef" },
  "employer answerOfferApproval": { flowId: "offerFlowId" },
  "candidate job": { ref: "jobRef" },
  "candidate booking": { interviewId: "offeredInterviewId" },
};

/** The room's value for an argument or an input field. */
export function give(room: Room, { asking, endpoint }: Asked, { who }: Person): (name: string) => unknown {
  const field = `${endpoint} ${asking.field.name}`;
  const memberId = who !== "public" && who !== "token" && who.kind !== "candidate" ? who.memberId : "";
  return (name) => {
    const special = OF_FIELD[field]?.[name];
    if (special !== undefined) return special;
    if (name === "noteId") return room.noteOf.get(memberId);
    if (name === "blockId") return room.blockOf.get(memberId);
    const { bookedId } = room.ids;
    if (name === "seats") return [[bookedId]];
    if (name === "memberIds") return [bookedId];
    if (name === "memberId") return bookedId;
    return room.ids[MEANS[field]?.[name] ?? name] ?? PLAIN[name];
  };
}

/** A room that does not exist, with ids and references of the right shape. */
export const nobodys = (room: Room): Room => ({
  ...room,
  ids: Object.fromEntries(
    Object.entries(room.ids).map(([name, id]) => [
      name,
      /^[A-Z]{3}-/.test(id) ? id.replace(/\d+/, "999999") : uuidv7(),
    ]),
  ),
  noteOf: new Map([...room.noteOf.keys()].map((memberId) => [memberId, uuidv7()])),
  blockOf: new Map([...room.blockOf.keys()].map((memberId) => [memberId, uuidv7()])),
});
