import { ACTIONS, type Action } from "@leadline/domain/authorization/matrix";
import { isObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resumeFile, upload } from "#features/document/document.testing.js";
import { candidateSchema, employerSchema } from "../../schemas.js";
import { aWorld, cookieOf, type World } from "../world.js";
import { askEverything, type Cell, type Promised } from "./ask-everything.js";
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
let promises: readonly Promised[];
beforeAll(async () => {
  world = await aWorld();
  cast = await aCast(world);
  const [employer, candidate] = [await employerSchema(), await candidateSchema()];
  asked = [...askedOf("employer", employer), ...askedOf("candidate", candidate)];
  places = [
    ...placesOf(employer).map(({ name }) => `employer ${name}`),
    ...placesOf(candidate).map(({ name }) => `candidate ${name}`),
  ];
  ({ cells, telling, promises } = await askEverything(world, cast, asked));
  const { people, rooms } = cast;
  process.stdout.write(
    `authorization: ${cells.length} cells of ${asked.length} root fields and ${places.length} places below them, asked by ${people.length} people about ${rooms.length} requisitions\n`,
  );
}, 600_000);
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

test("no page offers anybody what would be refused", async () => {
  const open = new Set(
    cells
      .filter(({ visible }) => visible)
      .map(({ name, person, room }) => `${name} ${person.name} ${room.confidential}`),
  );
  const empty = promises.filter(({ name, person, room }) => {
    // A board holds other people's cards too; one's own is missing on it.
    if (person.isCandidateInside && name.startsWith("PipelineAbilities.")) return false;
    const kept = KEPT_BY[name];
    return kept !== undefined && !open.has(`${kept} ${person.name} ${room.confidential}`);
  });
  expect([...new Set(empty.map(({ name, person }) => `${name} to ${person.name}`))]).toEqual([]);

  const abilities = Object.values((await employerSchema()).getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.keys(type.getFields())
        .filter((name) => type.name.endsWith("Abilities") || name.startsWith("viewerCan"))
        .filter((name) => name !== "viewerCan")
        .map((name) => `${type.name}.${name}`),
    );
  expect(abilities.filter((name) => !(name in KEPT_BY))).toEqual([]);
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

/** What keeps each promise: the mutation behind the button or the page behind the link. */
const KEPT_BY: Readonly<Record<string, string | undefined>> = {
  "ApplicationAbilities.assign": "Mutation.assignApplication",
  "ApplicationAbilities.hold": "Mutation.holdApplication",
  "ApplicationAbilities.move": "Mutation.moveApplication",
  "ApplicationAbilities.note": "Mutation.addNote",
  "ApplicationAbilities.notePrivately": "Application.notes between deciders",
  "ApplicationAbilities.readMail": "Application.messages",
  "ApplicationAbilities.readOffer": "Query.offerDesk",
  "ApplicationAbilities.reinstate": "Mutation.reinstateApplication",
  "ApplicationAbilities.reject": "Mutation.rejectApplication",
  "ApplicationAbilities.resume": "Mutation.resumeApplication",
  "ApplicationAbilities.schedule": "Mutation.scheduleInterview",
  "ApplicationAbilities.withdraw": "Mutation.withdrawApplication",
  "ApplicationAbilities.stopMail": "Mutation.stopMessage",
  "ApplicationAbilities.write": "Mutation.writeLetter",
  "DebriefAbilities.decide": "Mutation.decideDebrief",
  "DebriefAbilities.open": "Mutation.openDebrief",
  "DebriefAbilities.readApplication": "Query.application",
  "DebriefAbilities.reopen": "Mutation.reopenDebrief",
  "DebriefAbilities.reveal": "Mutation.revealVotes",
  "DebriefAbilities.vote": "Mutation.castVote",
  "DebriefAbilities.waive": "Mutation.waiveScorecard",
  "InterviewAbilities.cancel": "Mutation.cancelInterview",
  "InterviewAbilities.recordNoShow": "Mutation.recordNoShow",
  "InterviewAbilities.replaceParticipant": "Mutation.replaceParticipant",
  "InterviewAbilities.reschedule": "Mutation.rescheduleInterview",
  "InterviewAbilities.respond": "Mutation.respondToInvitation",
  "KitAbilities.amend": "Mutation.amendScorecard",
  "KitAbilities.openDebrief": "Query.debrief",
  "KitAbilities.save": "Mutation.saveScorecard",
  "KitAbilities.submit": "Mutation.submitScorecard",
  "Note.viewerCanEdit": "Mutation.editNote",
  "OfferAbilities.approve": "Mutation.answerOfferApproval",
  "OfferAbilities.create": "Mutation.createOffer",
  "OfferAbilities.edit": "Mutation.saveOffer",
  "OfferAbilities.hire": "Mutation.hireApplication",
  "OfferAbilities.readApplication": "Query.application",
  "OfferAbilities.revise": "Mutation.reviseOffer",
  "OfferAbilities.send": "Mutation.sendOffer",
  "OfferAbilities.submit": "Mutation.submitOffer",
  "OfferAbilities.unhire": "Mutation.unhireApplication",
  "OfferAbilities.withdraw": "Mutation.withdrawOffer",
  "PipelineAbilities.move": "Mutation.moveApplication",
  "PipelineAbilities.readApplications": "Query.pipelineList",
  "PipelineAbilities.readReport": "Query.funnelReport",
  "PipelineAbilities.reject": "Mutation.rejectApplication",
  "PostingAbilities.close": "Mutation.closePosting",
  "PostingAbilities.publish": "Mutation.publishPosting",
  "PostingAbilities.schedule": "Mutation.schedulePosting",
  "PostingAbilities.unpublish": "Mutation.unpublishPosting",
  "PostingAbilities.update": "Mutation.savePosting",
  "PostingDesk.viewerCanCreate": "Mutation.createPosting",
  "PostingDesk.viewerCanReadReport": "Query.funnelReport",
  "Requisition.viewerCanEditPlan": "Mutation.editInterviewPlan",
  "Requisition.viewerCanOpen": "Mutation.openRequisition",
  "Requisition.viewerCanReopen": "Mutation.reopenRequisition",
  "RequisitionAbilities.answerApproval": "Mutation.answerRequisitionApproval",
  "RequisitionAbilities.cancel": "Mutation.cancelRequisition",
  "RequisitionAbilities.close": "Mutation.closeRequisition",
  "RequisitionAbilities.hold": "Mutation.holdRequisition",
  "RequisitionAbilities.readReport": "Query.funnelReport",
  "RequisitionAbilities.recall": "Mutation.recallRequisition",
  "RequisitionAbilities.resume": "Mutation.resumeRequisition",
  "RequisitionAbilities.submit": "Mutation.submitRequisition",
  "RequisitionAbilities.update": "Mutation.saveRequisition",
  // About the organization and not about one requisition: places of the frame, each a list of what the person may see.
  "ViewerAbilities.createRequisition": undefined,
  "ViewerAbilities.manageOrganization": undefined,
  "ViewerAbilities.readReports": undefined,
  "ViewerAbilities.searchCandidates": undefined,
};

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
  "privacy.export",
  "consent.write",
];

/** Places that are rightly empty in these rooms. */
const NATURALLY_EMPTY: ReadonlySet<string> = new Set([
  // Said of a requisition before it opens; these are open.
  "employer Requisition.beforeOpening",
  // An invitation as a file, once the worker has written it; here nothing was written.
  "candidate Query.interviewCalendar",
]);

function isWrong({ endpoint, name, action, person, room, isOfNoRoom, visible }: Cell): boolean {
  if (NATURALLY_EMPTY.has(`${endpoint} ${name}`) && !visible) return false;
  return (isOfNoRoom ? saysOfNoRoom : says)(endpoint, action, name, person, room) !== visible;
}

const written = ({ endpoint, name, action, person, room, visible, text }: Cell): string =>
  `${endpoint} ${name} [${action}] as ${person.name}, ${room.confidential ? "confidential" : "open"}: ${visible ? "allowed" : "refused"} against the table. ${text.slice(0, 200)}`;
