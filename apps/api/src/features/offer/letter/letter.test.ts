import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CandidateActor } from "#core/actor.js";
import { aCandidate } from "#features/candidate/candidate.testing.js";
import { extractText } from "#features/document/text/extract-text.js";
import { aLoop, anInterview } from "#features/interview/interview.testing.js";
import { anOfferTable, aSentOffer, theCandidate, type OfferTable } from "#features/offer/offer.testing.js";
import { as, aWorld, type Visitor, type World } from "#testing/world.js";
import { buildFilesServer } from "../../../files-server.js";
import { keepLetter } from "./keep-letter.js";
import { paperOf } from "./paper-of.js";
import { renderLetter } from "./render-letter.js";

let world: World;
let table: OfferTable;
let offerId: string;
let documentId: string;
let before: unknown;
beforeAll(async () => {
  world = await aWorld();
  table = await anOfferTable(world);
  ({ offerId } = await aSentOffer(world, table));
  before = await theLetter(table.candidate);
  await keepLetter(world.services, { organizationId: world.organizationId, offerId, number: 1 });
  documentId = (await theLetter(table.candidate)).documentId;
});
afterAll(() => world.close());

const theLetter = async (candidate: CandidateActor) => {
  const { data } = await as(world, candidate)(
    `query ($ref: String!) { offer(applicationRef: $ref) { letter { documentId byteSize } } }`,
    { ref: table.application.ref },
  );
  return data.offer?.letter;
};
const open = async (who: Visitor, where: World = world): Promise<string | undefined> => {
  const { data } = await as(where, who)(
    `mutation ($input: OpenDocumentInput!) { openDocument(input: $input) { url } }`,
    { input: { documentId } },
  );
  return data?.openDocument?.url;
};
const download = async (url = "") => {
  const server = await buildFilesServer(world.services);
  const answer = await server.inject({ method: "GET", url: new URL(url).pathname });
  await server.close();
  return answer;
};
const tokens = async () =>
  (await world.inside((tx) => tx.query("select 1 from file_token where document_id = $1", [documentId]))).length;

describe("the letter of an offer that was sent", () => {
  test("is a PDF that says the terms, kept with the hash of its bytes", async () => {
    expect(before).toBeNull();
    const served = await download(await open(table.candidate));

    expect(served.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": expect.stringMatching(/^attachment; filename="Offer letter OFF-\d+\.pdf"/),
    });
    const [kept] = await world.inside((tx) =>
      tx.query<{ sha256: Buffer; bytes: number }>(
        `select d.sha256, d.byte_size as bytes from document d join offer_version v on v.letter_document_id = d.id
         and v.organization_id = d.organization_id and d.offer_version_id = v.id where d.id = $1`,
        [documentId],
      ),
    );
    expect(kept?.sha256).toEqual(createHash("sha256").update(served.rawPayload).digest());
    expect(kept?.bytes).toBe(served.rawPayload.length);
    const text = await textOf(served.rawPayload);
    for (const term of ["Tech Lead, Payroll", "Zoë Lindqvist", "€95,000 gross a year", "10 per cent", "Northlight"])
      expect(text).toContain(term);
    expect(text).toContain("1 February 2027");
    expect(text).toMatch(/OFF-\d+, version 1/);
    expect(text).toContain("Page 1 of 1");
  });

  test("is drawn once, and its text is not kept a second time", async () => {
    await keepLetter(world.services, { organizationId: world.organizationId, offerId, number: 1 });
    const letters = await world.inside((tx) =>
      tx.query("select id, text_state, extracted_text from document where organization_id = $1 and kind = 'offer'", [
        tx.organizationId,
      ]),
    );
    expect(letters).toEqual([{ id: documentId, text_state: "unavailable", extracted_text: null }]);
  });

  test("is read by the recruiter and the hiring manager, who may see the offer", async () => {
    const { recruiter, hiringManager } = table.pipeline;
    for (const member of [recruiter, hiringManager]) expect((await download(await open(member))).statusCode).toBe(200);
  });

  test("is nothing to an interviewer, another candidate, a status link, or another organization", async () => {
    const elsewhere = await world.elsewhere();
    const interviewer = await world.aMember("member", "Sanne Dekker");
    const { applicationId, candidateId } = table.application;
    const loop = { ...(await aLoop(world)), applicationId, candidateId };
    await anInterview(world, { loop, interviewerIds: [interviewer.memberId] });
    const stranger = theCandidate(world, (await aCandidate(world)).candidateId);
    const made = await tokens();

    expect(await open(interviewer)).toBeUndefined();
    expect(await open(stranger)).toBeUndefined();
    expect(await open({ ...table.candidate, fresh: false, sessionId: crypto.randomUUID() })).toBeUndefined();
    expect(await open(await elsewhere.aMember("admin"), elsewhere)).toBeUndefined();
    expect(await theLetter({ ...table.candidate, fresh: false, sessionId: crypto.randomUUID() })).toBeUndefined();
    expect(await tokens()).toBe(made);
  });

  test("does not open for the candidate any more once the offer was taken back", async () => {
    await world.inside((tx) =>
      tx.query(`update offer_version set state = 'withdrawn' where letter_document_id = $1`, [documentId]),
    );
    expect(await open(table.candidate)).toBeUndefined();
    expect(await open(table.pipeline.recruiter)).toBeDefined();
  });
});

// Drawing with many fonts takes seconds, and more beside other tests.
const A_WHILE = { timeout: 60_000 };

describe("any name", A_WHILE, () => {
  const paper = (text: string) =>
    paperOf({
      offerId: "o",
      versionId: "v",
      applicationId: "a",
      candidateId: "c",
      ref: "OFF-7",
      number: 2,
      text,
      sentAt: "2026-11-24T22:30:00Z",
      organization: "Żółw i Spółka",
      locale: "de",
      timeZone: "Europe/Warsaw",
    });

  test("stands in the letter as it is written, whatever its script", async () => {
    const names = [
      "Łukasz Żółkiewski",
      "陳靜",
      "高橋 さくら",
      "박지영",
      "Έλενα Παπαδοπούλου",
      "Олена Гнатюк",
      "Đặng Hương",
    ];
    const text = await textOf(await renderLetter(paper(`Unser Angebot\n\nGuten Tag ${names.join("; ")}; نور; רות`)));
    for (const name of names) expect(text).toContain(name.normalize("NFC"));
    expect(text).toMatch(/\p{Script=Arabic}{3}/u);
    expect(text).toMatch(/\p{Script=Hebrew}{3}/u);
    expect(text).not.toContain("�");
    expect(text).toContain("Żółw i Spółka");
    expect(text).toContain("24. November 2026");
    expect(text).toContain("OFF-7, Fassung 2");
  });

  test("that no font of ours draws leaves a sign in its place, and the letter says so", async () => {
    const text = await textOf(await renderLetter(paper("Unser Angebot\n\nGuten Tag 𐎠𐎡 Mira 🎉,")));
    expect(text).toContain("�� Mira �");
    expect(text).toContain("Der Brief auf Ihrer Seite enthält alle.");
  });
});

async function textOf(bytes: Buffer): Promise<string> {
  const extracted = await extractText(bytes, "pdf");
  if (extracted.state !== "ready") return extracted.state;
  return extracted.text.replace(/\s+/g, " ");
}
