import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { expectAccessible } from "#testing/accessible.ts";
import { anApp, type TestApp } from "#testing/an-app.ts";
import { turnedAway } from "#testing/fake-api.ts";
import { balancing, brightwater } from "#testing/jobs.ts";

const JOB = "/brightwater/jobs/JOB-7-tech-lead-balancing";
const APPLY = `${JOB}/apply`;
const DOCUMENT = "0199d1a0-0000-7000-8000-0000000000d1";

const page = {
  organization: brightwater,
  job: balancing,
  privacyNotice: {
    version: "1",
    short: "Brightwater Grid uses what you send to decide about this job, and for nothing else.",
    keepForOtherJobs: "Also keep my details for other Tech Lead jobs, for 12 months.",
  },
};
const typed = {
  press: "send",
  key: "0199d1a0-aaaa-7000-8000-000000000001",
  name: "Wanjirũ Kamau",
  called: "Wanji",
  email: "wanji+jobs@mail.example",
  link: "https://kamau.example/talks",
  resumeText: "",
  "answer.team": "Our team had two rewrites behind it.\r\nI proposed one screen at a time.",
  "answer.share": "half",
};
const pdf = { field: "resume", name: "kamau cv.pdf", type: "application/pdf", content: Buffer.from("%PDF-1.7 ...") };

let app: TestApp;

beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());
beforeEach(() => {
  app.api.uploads.length = 0;
  app.api.answerUpload({
    documentId: DOCUMENT,
    fileName: "kamau cv.pdf",
    byteSize: 214_000,
    suggestions: { name: "Wanjirũ Kamau", email: "wanji@mail.example", phone: null, headline: null, links: [] },
  });
  app.api.asked.length = 0;
  app.api.answer("ApplyPage", page);
  app.api.answer("StartApplication", {
    startApplication: { __typename: "ApplicationStarted", applySession: "form-secret" },
  });
  app.api.answer("SubmitApplication", {
    submitApplication: {
      __typename: "ApplicationReceived",
      greeting: "Wanji",
      email: "wanji+jobs@mail.example",
      replyBy: "2026-11-10",
    },
  });
});

const words = (element: Element | null | undefined): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
const lastSent = (): Record<string, unknown> =>
  app.api.requests.findLast(({ operation }) => operation === "SubmitApplication")?.variables["input"] as Record<
    string,
    unknown
  >;

describe("the form", () => {
  it("asks for a CV, a name, an address, a link and the job's questions, with one question to the API", async () => {
    const { status, document, html } = await app.get(APPLY);
    expect(status).toBe(200);
    const labels = [...document.querySelectorAll("form label, form legend")].map(words);
    expect(labels).toEqual([
      "CV file",
      "Your CV as text, or a link to it (optional)",
      "Full name",
      "What should we call you? (optional)",
      "Email",
      "One link (optional)",
      "Tell us about a team whose technical work you guided. What changed?",
      "How much hands-on work would suit you?",
      "About a third",
      "About half",
      "I am not sure yet",
      "May you work in the EU? (optional)",
      "Yes",
      "No",
      "Also keep my details for other Tech Lead jobs, for 12 months.",
    ]);
    expect(words(document.querySelector("h1 + p"))).toContain("You hear from Milo Brandt by Tuesday 10 November.");
    expect(app.api.asked).toEqual(["ApplyPage"]);
    await expectAccessible(html);
  });

  it("tells browsers what each field is, so that they can fill it in", async () => {
    const { document } = await app.get(APPLY);
    const tokens = ["name", "called", "email", "link"].map((id) =>
      document.getElementById(id)?.getAttribute("autocomplete"),
    );
    expect(tokens).toEqual(["name", "nickname", "email", "url"]);
  });

  it("ticks nothing beforehand, and sends with Enter instead of filling in", async () => {
    const { document } = await app.get(APPLY);
    expect(document.querySelectorAll("[checked]")).toHaveLength(0);
    expect(document.querySelector<HTMLButtonElement>("main form button[type=submit]")?.value).toBe("send");
  });

  it("leads to the job's own page when the job is closed", async () => {
    app.api.answer("ApplyPage", { ...page, job: { ...balancing, isOpen: false } });
    const { status, headers } = await app.get(APPLY);
    expect([status, headers["location"]]).toEqual([303, JOB]);
  });
});

describe("sending it", () => {
  it("takes a form with a file, streams the file to the API under its real name, and thanks by name", async () => {
    const sent = await app.send(APPLY, { ...typed, keepForOtherJobs: "yes" }, { file: pdf });
    expect([sent.status, sent.headers["location"]]).toEqual([303, `${APPLY}/done`]);
    expect(app.api.uploads).toEqual([{ name: "kamau cv.pdf", bytes: pdf.content.length, session: "form-secret" }]);
    expect(lastSent()).toEqual({
      clientMutationId: typed.key,
      jobRef: "JOB-7",
      applySession: "form-secret",
      documentId: DOCUMENT,
      resumeText: "",
      name: "Wanjirũ Kamau",
      called: "Wanji",
      email: "wanji+jobs@mail.example",
      link: "https://kamau.example/talks",
      answers: [
        { key: "team", values: ["Our team had two rewrites behind it.\nI proposed one screen at a time."] },
        { key: "share", values: ["half"] },
        { key: "permit", values: [] },
      ],
      noticeVersion: "1",
      locale: "en",
      keepForOtherJobs: true,
    });

    const done = await app.get(`${APPLY}/done`, { cookies: sent.cookies });
    expect(words(done.document.querySelector("h1"))).toBe("Thank you, Wanji. Your application is with us.");
    expect(words(done.document.querySelector("main"))).toContain("wanji+jobs@mail.example");
    expect(done.headers["cache-control"]).toBe("no-store");
    await expectAccessible(done.html);
  });

  it("says the same to who sent it twice, also with other words", async () => {
    app.api.answer("SubmitApplication", { submitApplication: { __typename: "KeyReused", message: "Used before." } });
    const { status, headers } = await app.send(APPLY, typed);
    expect([status, headers["location"]]).toEqual([303, `${APPLY}/done`]);
  });

  it("lets somebody apply whose browser keeps no cookies, and nobody from another site", async () => {
    expect((await app.send(APPLY, typed, { blind: true })).status).toBe(303);
    const foreign = await app.send(APPLY, typed, { headers: { origin: "https://elsewhere.example" } });
    expect(foreign.status).toBe(403);
    const sameSite = await app.send(APPLY, typed, {
      blind: true,
      cookies: { "__Host-leadline-candidate": "someone" },
    });
    expect(sameSite.status).toBe(403);
  });
});

describe("a form that needs another look", () => {
  const refusal = {
    submitApplication: {
      __typename: "InvalidInput",
      message: "Some fields need another value.",
      issues: [
        { path: "email", message: "Enter an email address like name@example.com." },
        { path: "answers.share", message: "Please answer this question." },
      ],
    },
  };

  it("comes back with everything typed, the file kept, and a summary that leads to each field", async () => {
    app.api.answer("SubmitApplication", refusal);
    const { status, document, html } = await app.send(
      APPLY,
      { ...typed, email: "wanji@", "answer.share": "" },
      { file: pdf },
    );
    expect(status).toBe(422);
    expect(document.title).toBe("Error: apply for Tech Lead, Balancing, Brightwater Grid");
    const summary = document.querySelector(".error-summary");
    expect(summary?.hasAttribute("autofocus")).toBe(true);
    expect(words(summary)).toContain("2 things need another lookEverything else is kept, including your CV.");
    expect([...document.querySelectorAll(".error-summary a")].map((link) => link.getAttribute("href"))).toEqual([
      "#email",
      "#answer.share-0",
    ]);
    const email = document.querySelector<HTMLInputElement>("#email");
    expect(email?.value).toBe("wanji@");
    expect(email?.getAttribute("aria-invalid")).toBe("true");
    const described = (email?.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => words(document.getElementById(id)));
    expect(described.at(-1)).toBe("Error: Enter an email address like name@example.com.");
    expect(document.querySelector<HTMLTextAreaElement>("[id='answer.team']")?.value).toContain("one screen at a time");
    expect(document.querySelector<HTMLInputElement>("[name=documentId]")?.value).toBe(DOCUMENT);
    expect(document.querySelector<HTMLInputElement>("[name=applySession]")?.value).toBe("form-secret");
    expect(words(document.querySelector(".filechip"))).toBe("kamau cv.pdf 214 kB, received");
    expect(document.querySelector<HTMLInputElement>("[name=key]")?.value).toBe(typed.key);
    await expectAccessible(html);

    app.api.answer("SubmitApplication", {
      submitApplication: {
        __typename: "ApplicationReceived",
        greeting: "Wanji",
        email: "w@mail.example",
        replyBy: null,
      },
    });
    const again = await app.send(APPLY, {
      ...typed,
      documentId: DOCUMENT,
      documentName: "kamau cv.pdf",
      documentSize: "214000",
      applySession: "form-secret",
    });
    expect(again.status).toBe(303);
    expect(lastSent()).toMatchObject({ documentId: DOCUMENT, applySession: "form-secret" });
  });

  it("speaks the reader's language about each field", async () => {
    app.api.answer("SubmitApplication", refusal);
    const { document } = await app.send(APPLY, typed, { headers: { "accept-language": "de" } });
    expect([...document.querySelectorAll(".error-summary a")].map(words)).toEqual([
      "E-Mail: Prüfen Sie die Adresse; sie sieht aus wie name@beispiel.de.",
      "How much hands-on work would suit you?: Wählen Sie eine Antwort.",
    ]);
  });

  it("says why a file was refused and what else needs a look, and loses nothing", async () => {
    app.api.answerUpload({ title: "This is a picture. Attach your CV as PDF.", status: 422, reason: "image" });
    const { status, document, html } = await app.send(APPLY, { ...typed, name: "" }, { file: pdf });
    expect(status).toBe(422);
    expect([...document.querySelectorAll(".error-summary a")].map((link) => link.getAttribute("href"))).toEqual([
      "#resume",
      "#name",
    ]);
    expect(words(document.querySelector("#resume-error"))).toBe("Error: This is a picture. Attach your CV as PDF.");
    expect(document.querySelector<HTMLInputElement>("#email")?.value).toBe(typed.email);
    expect(app.api.asked).not.toContain("SubmitApplication");
    await expectAccessible(html);
  });

  it.each([
    ["the API is down", turnedAway("INTERNAL_SERVER_ERROR"), 503],
    ["somebody sends too often", turnedAway("RATE_LIMITED", { retryAfterSeconds: 300 }), 429],
  ])("keeps everything when %s", async (_what, reply, expected) => {
    app.api.answer("SubmitApplication", reply);
    const { status, document } = await app.send(APPLY, typed);
    expect(status).toBe(expected);
    expect(document.querySelector("[role=alert]")).not.toBeNull();
    expect(document.querySelector<HTMLInputElement>("#name")?.value).toBe(typed.name);
  });

  it("asks to press once more when the page was open for too long, with all that was typed", async () => {
    const { status, document } = await app.send(APPLY, { ...typed, _token: "old" }, { file: pdf });
    expect(status).toBe(403);
    expect(words(document.querySelector("[role=alert]"))).toContain("Only the file has to be chosen again.");
    expect(document.querySelector<HTMLInputElement>("#name")?.value).toBe(typed.name);
    expect(app.api.uploads).toEqual([]);
    expect(app.api.asked).not.toContain("SubmitApplication");
  });

  it("shows hostile words as words", async () => {
    app.api.answer("SubmitApplication", refusal);
    const hostile = `"><script>alert(1)</script>`;
    const { document, html } = await app.send(APPLY, {
      ...typed,
      name: hostile,
      "answer.team": `</textarea>${hostile}`,
    });
    expect(document.querySelector<HTMLInputElement>("#name")?.value).toBe(hostile);
    expect(html).not.toContain("<script>alert");
  });
});

describe("filling in from the CV", () => {
  it("fills empty fields only, marks them, and asks for a check", async () => {
    const { status, document, html } = await app.send(APPLY, { press: "fill", email: "my@own.example" }, { file: pdf });
    expect(status).toBe(200);
    expect(words(document.querySelector("[role=status] b"))).toBe("We read your CV and filled in one field.");
    expect(document.querySelector<HTMLInputElement>("#name")?.value).toBe("Wanjirũ Kamau");
    expect(words(document.querySelector(".field--cv"))).toContain("From your CV, please check");
    expect(document.querySelector<HTMLInputElement>("#email")?.value).toBe("my@own.example");
    expect(app.api.asked).not.toContain("SubmitApplication");
    await expectAccessible(html);
  });

  it("says so when nothing could be read, and keeps the file", async () => {
    app.api.answerUpload({ documentId: DOCUMENT, fileName: "scan.pdf", byteSize: 900, suggestions: null });
    const { document } = await app.send(APPLY, { press: "fill" }, { file: pdf });
    expect(words(document.querySelector("[role=status] b"))).toContain("could not read your details");
    expect(words(document.querySelector(".filechip"))).toContain("scan.pdf");
  });

  it("asks for the file first", async () => {
    const { status, document } = await app.send(APPLY, { press: "fill" });
    expect(status).toBe(422);
    expect(words(document.querySelector(".error-summary"))).toContain("Choose your CV first");
  });

  it("answers the script with what was read", async () => {
    const { status, html } = await app.send(`${APPLY}/resume`, {}, { from: APPLY, file: pdf });
    expect(status).toBe(200);
    expect(JSON.parse(html)).toEqual({
      id: DOCUMENT,
      session: "form-secret",
      fileName: "kamau cv.pdf",
      byteSize: 214_000,
      size: "214 kB",
      fields: { name: "Wanjirũ Kamau", email: "wanji@mail.example", link: "" },
    });
  });
});
