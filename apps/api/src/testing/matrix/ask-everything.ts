import type { Action } from "@leadline/domain/authorization/matrix";
import { v7 as uuidv7 } from "uuid";
import { cookieOf, type World } from "../world.js";
import { give, key, nobodys, OF_NO_ROOM, type Asked, type Endpoint } from "./asked.js";
import type { Cast, Person } from "./people.js";
import { walk, type Found } from "./places.js";
import { CARD_SUMMARY, PRIVATE_NOTE, type Room } from "./room.js";
import { says } from "./says.js";

/** Answers that may be nothing, or an empty list: let in is who is not turned away. */
const MAY_BE_NULL: ReadonlySet<string> = new Set([
  "employer Query.viewer",
  "employer Mutation.signOut",
  "candidate Query.me",
  "candidate Mutation.signOut",
]);
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(["employer Query.freeTimes", "employer Query.inbox"]);

/** What the room's main row cannot have at the same time is asked of others of it. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "Query.application": ["endedApplicationRef"],
  "Query.interview": ["offeredInterviewRef", "cancelledInterviewRef"],
};

/** What a list shows by the rule of another row: found by a text that stands nowhere else. */
const WITHIN: Readonly<
  Record<string, readonly { readonly name: string; readonly action: Action; readonly mark: string }[]>
> = {
  "Query.application": [
    { name: "Application.notes between deciders", action: "note.private.read", mark: PRIVATE_NOTE },
  ],
  "Query.debrief": [{ name: "Debrief.columns of others", action: "scorecard.read", mark: CARD_SUMMARY }],
};

interface Reply {
  readonly data: unknown;
  readonly code: string | undefined;
  readonly text: string;
}

/** One answer: what one person found at one place of one room. */
export interface Cell extends Found {
  readonly endpoint: Endpoint;
  readonly person: Person;
  readonly room: Room;
  readonly isOfNoRoom: boolean;
  readonly text: string;
}

export interface Findings {
  readonly cells: readonly Cell[];
  /** Refusals that say more than "there is no such thing". */
  readonly telling: readonly string[];
  /** What answers told people they can do. */
  readonly promises: readonly Promised[];
}

/** `ApplicationAbilities.move`, said to one person about one room. */
export interface Promised {
  readonly name: string;
  readonly person: Person;
  readonly room: Room;
}

/** Asks everything as everybody; answers what each could see, and refusals that tell what is hidden. */
export async function askEverything(world: World, cast: Cast, asked: readonly Asked[]): Promise<Findings> {
  const cells = new Map<string, Cell>();
  const telling: string[] = [];
  const promises: Promised[] = [];
  const keep = (cell: Cell): void => {
    const id = `${cell.endpoint} ${cell.name} ${cell.person.name} ${cell.room.confidential}`;
    const before = cells.get(id);
    // A place may stand in several answers; it is open where one of them holds something.
    if (!before?.visible) cells.set(id, cell);
  };

  const one = async (about: Asked, person: Person): Promise<void> => {
    const { asking, action, endpoint } = about;
    const isOfNoRoom = OF_NO_ROOM.has(key(about));
    let nobody: string | undefined;
    for (const room of isOfNoRoom || isUnknown(endpoint, person) ? cast.rooms.slice(0, 1) : cast.rooms) {
      const values = give(room, about, person);
      const reply = await ask(world, person, about, asking.variables(uuidv7(), values));
      const base = { endpoint, person, room, isOfNoRoom, text: reply.text };
      if (reply.code && !REFUSALS.has(reply.code)) throw new Error(`${key(about)} as ${person.name}: ${reply.text}`);
      const visible = allowed(about, room, reply);
      keep({ ...base, name: asking.name, action, visible });
      if (visible && asking.name.startsWith("Query.")) {
        const others = (ALSO[asking.name] ?? []).map(async (name) => {
          const given = (argument: string) => (argument === "ref" ? room.ids[name] : values(argument));
          return await ask(world, person, about, asking.variables(uuidv7(), given));
        });
        if (endpoint === "employer" && !isList(reply.data) && !isOfNoRoom)
          promises.push(...promisedIn(reply.data).map((name) => ({ name, person, room })));
        for (const { name, action: row, mark } of WITHIN[asking.name] ?? [])
          keep({ ...base, name, action: row, visible: reply.text.includes(mark) });
        for (const { data } of [reply, ...(await Promise.all(others))])
          for (const found of walk(asking.field, data, (row) => holds(room, row)).values())
            keep({ ...base, ...found, text: "" });
      }
      if (person.isCandidateInside && !room.confidential && reply.text.includes(room.candidateName))
        telling.push(`${key(about)} shows ${person.name} their own file: ${reply.text.slice(0, 200)}`);
      if (visible || isOfNoRoom || !person.comparesRefusals || knows(endpoint, person, room)) continue;
      nobody ??= scrubbed(
        (await ask(world, person, about, asking.variables(uuidv7(), give(nobodys(room), about, person)))).text,
      );
      if (scrubbed(reply.text) !== nobody)
        telling.push(
          `${key(about)} as ${person.name}: ${reply.text.slice(0, 200)}, but of nobody's: ${nobody.slice(0, 200)}`,
        );
    }
  };
  // As many at once as the pool has connections for; a waiting request would give up.
  const waiting = asked.flatMap((about) =>
    cast.people.filter((person) => isSent(person, about)).map((person) => ({ about, person })),
  );
  const next = async (): Promise<void> => {
    for (let turn = waiting.shift(); turn; turn = waiting.shift()) await one(turn.about, turn.person);
  };
  await Promise.all(Array.from({ length: 6 }, next));
  return { cells: [...cells.values()], telling, promises };
}

/**
 * To the candidate endpoint all members are strangers: two of them show it. Who works elsewhere begins no requisition
 * there, because its reference would be that of one here.
 */
const isSent = ({ who, name, elsewhere }: Person, { endpoint, asking }: Asked): boolean => {
  if (elsewhere && asking.field.name === "createRequisition") return false;
  if (endpoint === "employer" || who === "public" || who === "token" || who.kind === "candidate") return true;
  return /admin without|hiring manager/.test(name);
};

/** Nobody is signed in at this endpoint: the answer is the same whatever it is about. */
const isUnknown = (endpoint: Endpoint, { who }: Person): boolean =>
  endpoint === "employer" && (who === "public" || who === "token" || who.kind === "candidate");

/** Whoever reads the requisition or sits in an interview knows that there is something to be refused. */
const knows = (endpoint: Endpoint, person: Person, room: Room): boolean =>
  (["requisition.read", "interview.read"] as const).some((action) => says(endpoint, action, "", person, room));

const cookies = new Map<Person, Promise<Record<string, string>>>();

async function ask(world: World, person: Person, { endpoint, asking }: Asked, variables: object): Promise<Reply> {
  const { who } = person;
  const stranger = who === "public" || who === "token";
  // Signing out ends the session, so it gets one of its own.
  const fresh = asking.field.name === "signOut";
  const opened = fresh ? undefined : cookies.get(person);
  const cookie = opened ?? (stranger ? Promise.resolve({}) : cookieOf(person.elsewhere ?? world, who));
  if (!fresh) cookies.set(person, cookie);
  const response = await world.app.inject({
    method: "POST",
    url: `/graphql/${endpoint}`,
    headers: {
      "content-type": "application/json",
      "leadline-organization": world.slug,
      ...(who === "token" && { authorization: `Bearer ll_live_1_${"a".repeat(43)}` }),
    },
    cookies: await cookie,
    payload: { query: asking.document, variables },
  });
  const { data, errors } = response.json<{
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  }>();
  return {
    data: data?.[asking.field.name],
    code: errors?.[0]?.extensions.code,
    text: JSON.stringify({ data, errors }),
  };
}

const REFUSALS: ReadonlySet<string> = new Set(["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND"]);

const holds = (room: Room, value: unknown): boolean => {
  const text = JSON.stringify(value);
  return room.marks.some((mark) => text.includes(`"${mark}"`));
};

/** Whether an answer let the person have what they asked for. */
function allowed(about: Asked, room: Room, { data, code }: Reply): boolean {
  if (code) return false;
  if (MAY_BE_NULL.has(key(about))) return true;
  if (data === null || data === undefined) return false;
  if (MAY_BE_EMPTY.has(key(about))) return true;
  if (about.asking.name.startsWith("Mutation.") || OF_NO_ROOM.has(key(about))) return true;
  return isList(data) ? holds(room, data) : true;
}

const isList = (data: unknown): boolean =>
  Array.isArray(data) || (typeof data === "object" && data !== null && "edges" in data);

/** The abilities an answer says are there. */
function promisedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(promisedIn);
  if (typeof value !== "object" || value === null) return [];
  const type = "__typename" in value ? String(value.__typename) : "";
  return Object.entries(value).flatMap(([name, inner]) => {
    if (inner === true && (type.endsWith("Abilities") || name.startsWith("viewerCan"))) return [`${type}.${name}`];
    return promisedIn(inner);
  });
}

const scrubbed = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "<id>").replaceAll(/"requestId":"[^"]+"/g, "");
