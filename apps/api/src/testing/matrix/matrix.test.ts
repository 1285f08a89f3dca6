import { ACTIONS, type Action } from "@leadline/domain/authorization/matrix";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resumeFile, upload } from "#features/document/document.testing.js";
import { candidateSchema, employerSchema } from "../../schemas.js";
import { aWorld, cookieOf, type World } from "../world.js";
import { askEverything, type Cell } from "./ask-everything.js";
import { askedOf, key, type Asked } from "./asked.js";
import { aCast, type Cast } from "./people.js";
import { placesOf } from "./places.js";
import { says, saysOfNoRoom } from "./says.js";

let world: World;
let cast: Cast;
let asked: readonly Asked[];
let places: readonly string[];
let cells: readonly Cell[];
let telling: readonly string[];
beforeAll(async () => {
  world = await aWorld();
  cast = await aCast(world);
  const [employer, candidate] = [await employerSchema(), await candidateSchema()];
  asked = [...askedOf("employer", employer), ...askedOf("candidate", candidate)];
  places = [
    ...placesOf(employer).map(({ name }) => `employer ${name}`),
    ...placesOf(candidate).map(({ name }) => `candidate ${name}`),
  ];
  ({ cells, telling } = await askEverything(world, cast, asked));
  const { people, rooms } = cast;
  process.stdout.write(
    `authorization: ${cells.length} cells of ${asked.length} root fields and ${places.length} places below them, asked by ${people.length} people about ${rooms.length} requisitions\n`,
  );
}, 300_000);
afterAll(() => world.close());

test("every field and every mutation answers each column as the table says", () => {
  expect(cells.filter(isWrong).map(written)).toEqual([]);
});

test("what is refused to somebody who may not know of it looks like what does not exist", () => {
  expect(telling).toEqual([]);
});

test("every root field and every place below is asked, and somebody is let in", () => {
  const open = new Set(cells.filter(({ visible }) => visible).map(({ endpoint, name }) => `${endpoint} ${name}`));
  const all = [...asked.map(key), ...places];
  expect(all.filter((name) => !open.has(name) && !NATURALLY_EMPTY.has(name))).toEqual([]);
});

test("files are put to an application by whom the table lets", { timeout: 60_000 }, async () => {
  const wrong: string[] = [];
  for (const person of cast.people)
    for (const room of cast.rooms) {
      const { who } = person;
      if (who !== "public" && who !== "token" && who.kind === "candidate") continue;
      const { status } = await upload(
        world,
        { name: "reference.txt", bytes: resumeFile("kofi-mensah.txt") },
        {
          cookies: who === "public" || who === "token" ? {} : await cookieOf(person.elsewhere ?? world, who),
          // Strangers say where they are; members' sessions know it.
          headers: who === "public" || who === "token" ? { "leadline-organization": world.slug } : {},
          fields: { applicationId: room.ids["applicationId"] ?? "" },
        },
      );
      const isAllowed = status === 201;
      if (says("employer", "document.upload", "POST /files", person, room) !== isAllowed)
        wrong.push(`${person.name}, ${room.confidential ? "confidential" : "open"}: ${status}`);
    }
  expect(wrong).toEqual([]);
});

test("every row of the table is asked for, or waits for its feature", () => {
  const reached = new Set<Action>([...cells.map(({ action }) => action), ...OF_ROUTES]);
  expect(ACTIONS.filter((action) => !reached.has(action))).toEqual(NOT_YET);
});

/** Health is for everybody, uploads are asked above; no server comes up with a route that names no row. */
const OF_ROUTES: readonly Action[] = ["health.read", "document.upload"];

/** Rows no field and no route of this version leads to. */
const NOT_YET: readonly Action[] = [
  "viewer.update",
  "organization.settings.update",
  "member.manage",
  "activity.audit",
  "approval.replace",
  "application.add",
  "candidate.update",
  "message.send",
  "message.cancel",
  "privacy.export",
  "consent.write",
];

/** Places that are rightly empty in these rooms. */
const NATURALLY_EMPTY: ReadonlySet<string> = new Set([
  // Said of a requisition before it opens; these are open.
  "employer Requisition.beforeOpening",
]);

function isWrong({ endpoint, name, action, person, room, isOfNoRoom, visible }: Cell): boolean {
  if (NATURALLY_EMPTY.has(`${endpoint} ${name}`) && !visible) return false;
  return (isOfNoRoom ? saysOfNoRoom : says)(endpoint, action, name, person, room) !== visible;
}

const written = ({ endpoint, name, action, person, room, visible, text }: Cell): string =>
  `${endpoint} ${name} [${action}] as ${person.name}, ${room.confidential ? "confidential" : "open"}: ${visible ? "allowed" : "refused"} against the table. ${text.slice(0, 200)}`;
