import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activityOf, as, aWorld, cookieOf, type World } from "#testing/world.js";
import { refOf } from "#features/debrief/debrief.testing.js";
import { aForm, applicationsAt, apply } from "#features/application/apply/apply.testing.js";
import { aJob, type BuiltJob } from "#features/posting/posting.testing.js";
import { buildFilesServer } from "#files-server.js";
import { resumeFile, startForm, upload, uploadWithForm } from "#features/document/document.testing.js";
import { sweepFiles } from "#jobs/sweep-files.js";

let world: World;
let job: BuiltJob;
beforeAll(async () => {
  world = await aWorld();
  job = await aJob(world);
});
afterAll(() => world.close());

describe("a résumé that is attached to a form", () => {
  test.each([
    ["ingrid-solberg.pdf", "Ingrid Solberg", "ingrid.solberg@mail.example"],
    ["kofi-mensah.docx", "Kofi Mensah", "kofi.mensah@mail.example"],
    ["chen-meiling.json", "陈美玲", "meiling.chen@mail.example"],
    ["ingrid-solberg.rtf", "Ingrid Solberg", "ingrid.solberg@mail.example"],
    ["kofi-mensah.odt", "Kofi Mensah", "kofi.mensah@mail.example"],
    ["kofi-mensah.txt", "Kofi Mensah", "kofi.mensah@mail.example"],
  ])("%s suggests name and address", async (name, person, email) => {
    const { status, body } = await uploadWithForm(world, await startForm(world, job.ref), name, resumeFile(name));

    expect([status, body]).toMatchObject([
      201,
      { fileName: name, textState: "ready", suggestions: { name: person, email } },
    ]);
  });

  test("belongs to the application once the form is sent, is read as text, and comes back byte for byte", async () => {
    const session = await startForm(world, job.ref);
    const bytes = resumeFile("ingrid-solberg.pdf");
    const { body } = await uploadWithForm(world, session, "Ingrid's CV.pdf", bytes);
    const { data } = await apply(
      world,
      aForm(job.ref, { applySession: session, documentId: body.documentId, resumeText: "", name: "Ingrid Solberg" }),
    );
    expect(data.submitApplication.__typename).toBe("ApplicationReceived");

    const application = (await applicationsAt(world, job.postingId)).find(({ name }) => name === "Ingrid Solberg");
    const [kept] = await world.inside((tx) =>
      tx.query<{ application_id: string; extracted_text: string; sha256: Buffer; promoted_at: Date }>(
        "select application_id, extracted_text, sha256, promoted_at from document where id = $1",
        [body.documentId],
      ),
    );
    expect(kept?.application_id).toBe(application?.id);
    expect(kept?.extracted_text).toContain("Moved berth planning");
    expect(kept?.sha256).toEqual(createHash("sha256").update(bytes).digest());
    expect(kept?.promoted_at).not.toBeNull();

    const read = async () => {
      const { data: panel } = await as(world, job.pipeline.recruiter)(
        `query ($ref: String!) { application(ref: $ref) { documents { text marks { start end kind label } } } }`,
        { ref: await refOf(world, application?.id ?? "") },
      );
      return panel.application.documents[0];
    };
    expect((await read()).marks).toEqual([]);
    await world.settle();
    const { text, marks } = await read();
    expect(marks.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual(
      expect.arrayContaining(["Kotlin"]),
    );

    const opened = await as(world, job.pipeline.recruiter)(OPEN, { input: { documentId: body.documentId } });
    const served = await get(opened.data.openDocument.url);
    expect(served.rawPayload).toEqual(bytes);
    expect(served.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="Ingrid's CV.pdf"; filename*=UTF-8''Ingrid%27s%20CV.pdf`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none';frame-ancestors 'none';sandbox",
      "cross-origin-resource-policy": "same-site",
      "cache-control": "no-store",
    });
  });

  test("cannot be sent with another form, nor twice", async () => {
    const [mine, theirs] = [await startForm(world, job.ref), await startForm(world, job.ref)];
    const { body } = await uploadWithForm(world, mine, "cv.txt", Buffer.from("My work"));
    const send = (applySession: string) =>
      apply(world, aForm(job.ref, { applySession, documentId: body.documentId, resumeText: "" }));

    expect((await send(theirs)).data.submitApplication.issues).toMatchObject([{ path: "resume" }]);
    expect((await send(mine)).data.submitApplication.__typename).toBe("ApplicationReceived");
    expect((await send(mine)).data.submitApplication.issues).toMatchObject([{ path: "resume" }]);
  });

  test("is taken even when nobody can read it", async () => {
    const session = await startForm(world, job.ref);
    const { status, body } = await uploadWithForm(world, session, "cv.pdf", Buffer.from("%PDF-1.7\nnothing to see"));

    expect([status, body]).toMatchObject([201, { textState: "failed", suggestions: null }]);
    const { data } = await apply(
      world,
      aForm(job.ref, { applySession: session, documentId: body.documentId, resumeText: "" }),
    );
    expect(data.submitApplication.__typename).toBe("ApplicationReceived");
  });
});

const OPEN = `mutation ($input: OpenDocumentInput!) { openDocument(input: $input) { url } }`;
const get = async (url: string) => {
  const server = await buildFilesServer(world.services);
  const answer = await server.inject({ method: "GET", url: new URL(url).pathname });
  await server.close();
  return answer;
};

describe("a file is refused with a sentence that says what to do, and nothing is kept:", () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const word = { "[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>" };
  test.each([
    ["nothing in it", "cv.pdf", Buffer.alloc(0), "empty"],
    ["a web page called PDF", "cv.pdf", Buffer.from("<!doctype html><script>alert(1)</script>"), "web_page"],
    ["a drawing that can run", "cv.svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "web_page"],
    ["a page before a PDF", "cv.pdf", Buffer.from("<html><body>%PDF-1.4"), "web_page"],
    ["a picture", "cv.pdf", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "image"],
    ["an old Word file", "cv.docx", Buffer.from("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "latin1"), "legacy_word"],
    ["a program", "cv.pdf", Buffer.from("MZ\x90\0", "latin1"), "program"],
    ["macros", "cv.docx", zip({ ...word, "word/vbaProject.bin": "x" }), "macros"],
    ["a path out of the archive", "cv.docx", zip({ ...word, "../../etc/x": "x" }), "damaged_container"],
    ["a bomb", "cv.docx", zip({ ...word, "word/media/x": "0".repeat(20_000_000) }), "packed_too_tightly"],
    ["another archive", "cv.docx", zip({ "a.txt": "x" }), "archive"],
    ["half an archive", "cv.docx", zip(word).slice(0, 60), "damaged_container"],
    ["JSON that is no résumé", "cv.json", Buffer.from('{"name":"tool"}'), "invalid_json_resume"],
    ["bytes of no kind", "cv.txt", Buffer.from([0, 1, 2, 3, 0, 9]), "not_a_resume_file"],
  ])("%s", async (_what, name, bytes, reason) => {
    const session = await startForm(world, job.ref);
    const before = await countDocuments();

    const { status, body } = await uploadWithForm(world, session, name, bytes);

    expect([status, body.reason]).toEqual([422, reason]);
    expect(body.title).toMatch(/^[A-Z].{20,}\.$/);
    expect(await countDocuments()).toBe(before);
  });

  test("more than 10 MB", async () => {
    const session = await startForm(world, job.ref);
    const { status, body } = await uploadWithForm(world, session, "cv.txt", Buffer.alloc(10 * 1024 * 1024 + 1, "a"));

    expect([status, body.reason]).toEqual([413, "too_large"]);
  });

  test("in the reader's language", async () => {
    const session = await startForm(world, job.ref);
    const headers = {
      "leadline-organization": world.slug,
      "leadline-apply-session": session,
      "accept-language": "de-AT,de;q=0.9",
    };
    const { body } = await upload(world, { name: "cv.pdf", bytes: Buffer.alloc(0) }, { headers });

    expect(body.title).toContain("Diese Datei ist leer");
  });
});

const countDocuments = async (): Promise<number> =>
  (await world.inside((tx) => tx.query("select 1 from document where organization_id = $1", [tx.organizationId])))
    .length;

describe("nobody uploads or reads what is not theirs", () => {
  test("without a form, with a made-up one, or with one of another employer", async () => {
    const elsewhere = await world.elsewhere();
    const foreign = await startForm(elsewhere, (await aJob(elsewhere)).ref);
    const file = { name: "cv.txt", bytes: Buffer.from("My work") };
    const before = await countDocuments();

    for (const session of [undefined, "a".repeat(43), foreign]) {
      const headers = { "leadline-organization": world.slug, ...(session && { "leadline-apply-session": session }) };
      expect((await upload(world, file, { headers })).status).toBe(401);
    }
    expect(await countDocuments()).toBe(before);
  });

  test("a member attaches to applications of their requisitions only", async () => {
    await apply(world, aForm(job.ref));
    const [application] = await applicationsAt(world, job.postingId);
    const file = { name: "reference.txt", bytes: Buffer.from("A letter") };
    const fields = { applicationId: application?.id ?? "" };
    const stranger = await world.aMember("member");

    const mine = await upload(world, file, { cookies: await cookieOf(world, job.pipeline.recruiter), fields });
    const theirs = await upload(world, file, { cookies: await cookieOf(world, stranger), fields });

    expect([mine.status, theirs.status]).toEqual([201, 403]);
  });

  test("a link to a file ends after five minutes, and a stranger gets none", async () => {
    const session = await startForm(world, job.ref);
    const { body } = await uploadWithForm(world, session, "cv.txt", Buffer.from("My work"));
    const input = { documentId: body.documentId };
    const { recruiter } = job.pipeline;
    expect((await as(world, recruiter)(OPEN, { input })).errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    await apply(world, aForm(job.ref, { applySession: session, documentId: body.documentId, resumeText: "" }));

    const stranger = await as(world, await world.aMember("member"))(OPEN, { input });
    const { data } = await as(world, recruiter)(OPEN, { input });

    expect(stranger.data?.openDocument ?? null).toBeNull();
    expect((await get(data.openDocument.url)).statusCode).toBe(200);
    world.services.pass(6);
    expect((await get(data.openDocument.url)).statusCode).toBe(404);
    expect((await activityOf(world)).map(({ type }) => type)).toContain("document.opened");
  });

  test.each(["/x/y/z", "/../../etc/passwd", `/${"a".repeat(36)}/${"b".repeat(43)}/c.pdf`])(
    "%s is no file",
    async (path) => {
      expect((await get(`http://localhost${path}`)).statusCode).toBe(404);
    },
  );
});

test("files of forms that were never sent are swept away after a day, those of people stay", async () => {
  const session = await startForm(world, job.ref);
  const { body: sent } = await uploadWithForm(world, session, "cv.txt", Buffer.from("Stays"));
  await apply(world, aForm(job.ref, { applySession: session, documentId: sent.documentId, resumeText: "" }));
  const { body: left } = await uploadWithForm(world, await startForm(world, job.ref), "cv.txt", Buffer.from("Goes"));
  const exists = async (id: string) => (await world.services.files.read(`${world.organizationId}/${id}`)) !== undefined;

  await sweepFiles.run(world.services);
  expect([await exists(sent.documentId), await exists(left.documentId)]).toEqual([true, true]);
  world.services.pass(25 * 60);
  await sweepFiles.run(world.services);
  expect([await exists(sent.documentId), await exists(left.documentId)]).toEqual([true, false]);
});
