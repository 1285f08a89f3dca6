import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MemberActor } from "#core/actor.js";
import { anApplication, happenings, stored, type BuiltApplication } from "#features/application/application.testing.js";
import { aPipeline } from "#features/pipeline/pipeline.testing.js";
import { aKey, as, aWorld, type World } from "#testing/world.js";

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const NOTE = `noteId application { notes { id body visibility author { name } version history { body } viewerCanEdit }
  timeline { type subjectId } }`;
const RESULT = `__typename ... on Problem { message } ... on InvalidInput { issues { path } } ... on NoteSaved { ${NOTE} }`;
const ADD = `mutation ($input: AddNoteInput!) { addNote(input: $input) { ${RESULT} } }`;
const EDIT = `mutation ($input: EditNoteInput!) { editNote(input: $input) { ${RESULT} } }`;
const READ = `query ($ref: String!) { application(ref: $ref) { notes { body } timeline { type } } }`;

const adding = async (who: MemberActor, { applicationId }: BuiltApplication, body: string, visibility = "public") => {
  const input = { clientMutationId: aKey(), applicationId, body, visibility };
  const { data, errors } = await as(world, who)(ADD, { input });
  return errors ? { __typename: errors[0]?.extensions.code } : data.addNote;
};
const bodies = async (who: MemberActor, { ref }: BuiltApplication): Promise<string[]> =>
  (await as(world, who)(READ, { ref })).data.application.notes.map(({ body }: { body: string }) => body);

test("a recruiter leaves a note; it is on the timeline and moves nothing", async () => {
  const built = await anApplication(world);
  const before = await stored(world, built.applicationId);

  const saved = await adding(built.pipeline.recruiter, built, "Speaks warmly of her team.\nNotice: two months.");

  expect(saved.application.notes).toMatchObject([
    {
      body: "Speaks warmly of her team.\nNotice: two months.",
      visibility: "public",
      author: { name: "Ines Okafor" },
      version: 1,
      viewerCanEdit: true,
    },
  ]);
  expect(saved.application.timeline[0]).toEqual({ type: "note.added", subjectId: saved.noteId });
  expect(await stored(world, built.applicationId)).toEqual(before);
  expect(await happenings(world, built.applicationId)).toEqual([
    { type: "note.added", facts: { visibility: "public" } },
  ]);
});

describe("a private note", () => {
  test("is read by its author and those who decide, not by a coordinator, on the timeline neither", async () => {
    const coordinator = await world.aMember("coordinator", "Femke Dijk");
    const built = await anApplication(world, { pipeline: await aPipeline(world, { team: { coordinator } }) });
    const { recruiter, hiringManager } = built.pipeline;
    await adding(recruiter, built, "Between us.", "private");
    await adding(coordinator, built, "My own.", "private");

    expect((await bodies(recruiter, built)).toSorted()).toEqual(["Between us.", "My own."]);
    expect((await bodies(hiringManager, built)).toSorted()).toEqual(["Between us.", "My own."]);
    expect(await bodies(coordinator, built)).toEqual(["My own."]);
    const { data } = await as(world, coordinator)(READ, { ref: built.ref });
    expect(data.application.timeline).toHaveLength(1);
  });
});

describe("editing", () => {
  const editing = async (who: MemberActor, noteId: string, rest: object = {}, at = world) => {
    const input = {
      clientMutationId: aKey(),
      noteId,
      expectedVersion: 1,
      body: "Better.",
      visibility: "public",
      ...rest,
    };
    const { data, errors } = await as(at, who)(EDIT, { input });
    return errors ? { __typename: errors[0]?.extensions.code } : data.editNote;
  };

  test("one's own note keeps what it said before", async () => {
    const built = await anApplication(world);
    const { noteId } = await adding(built.pipeline.recruiter, built, "First words.");

    const saved = await editing(built.pipeline.recruiter, noteId);

    expect(saved.application.notes).toMatchObject([
      { body: "Better.", version: 2, history: [{ body: "First words." }] },
    ]);
  });

  test("a colleague's note, an older version or another organization's changes nothing", async () => {
    const built = await anApplication(world);
    const { noteId } = await adding(built.pipeline.recruiter, built, "Mine.");

    expect(await editing(built.pipeline.hiringManager, noteId)).toEqual({ __typename: "FORBIDDEN" });
    expect(await editing(built.pipeline.recruiter, noteId, { expectedVersion: 9 })).toMatchObject({
      __typename: "VersionConflict",
    });
    const elsewhere = await world.elsewhere();
    expect(await editing(await elsewhere.aMember("admin"), noteId, {}, elsewhere)).toEqual({ __typename: "NOT_FOUND" });
    expect(await bodies(built.pipeline.recruiter, built)).toEqual(["Mine."]);
  });
});

test.each([
  ["nothing", "   ", "public", "body"],
  ["a character nobody can store", "a\u0000b", "public", "body"],
  ["ten thousand and one characters", "x".repeat(10_001), "public", "body"],
  ["an audience there is none of", "Hello", "everybody", "visibility"],
])("a note of %s is refused by the field", async (_what, body, visibility, path) => {
  const built = await anApplication(world);
  expect(await adding(built.pipeline.recruiter, built, body, visibility)).toMatchObject({
    __typename: "InvalidInput",
    issues: [{ path }],
  });
  expect(await bodies(built.pipeline.recruiter, built)).toEqual([]);
});

test("hostile words are kept as words", async () => {
  const built = await anApplication(world);
  const words = `<script>alert(1)</script> '); drop table note; -- {{7*7}} \u202Egnp.exe 🙂`;
  await adding(built.pipeline.recruiter, built, words);
  expect(await bodies(built.pipeline.recruiter, built)).toEqual([words]);
});

test("a stranger leaves no note", async () => {
  const built = await anApplication(world);
  expect(await adding(await world.aMember("recruiter"), built, "Hello")).toEqual({ __typename: "FORBIDDEN" });
  expect(await adding(await world.aMember("member"), built, "Hello")).toEqual({ __typename: "NOT_FOUND" });
});
