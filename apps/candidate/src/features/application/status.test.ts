import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { expectAccessible } from "#testing/accessible.ts";
import { anApp, type TestApp } from "#testing/an-app.ts";
import { turnedAway } from "#testing/fake-api.ts";
import { brightwater } from "#testing/jobs.ts";

const cookies = { "__Host-leadline-candidate": "a-session" };
const application = {
  id: "0199d1a0-0000-7000-8000-0000000000b1",
  ref: "APP-41",
  jobTitle: "Tech Lead, Balancing",
  jobPath: "/brightwater/jobs/JOB-7-tech-lead-balancing",
  appliedOn: "2026-11-05",
  state: "active",
  closedOn: null as string | null,
  undoUntil: null as string | null,
  next: "we_read",
  replyBy: "2026-11-10" as string | null,
  timeZone: "Europe/Vilnius",
  steps: [
    { label: "Received", step: "done", on: "2026-11-05" },
    { label: "In review", step: "now", on: "2026-11-05" },
    { label: "Decision", step: "ahead", on: null },
  ],
  contact: { name: "Milo Brandt", title: "Recruiter", email: "milo@brightwater.example" },
  viewerCan: { withdraw: true, undoWithdrawal: false },
};
const interview = {
  __typename: "Interview",
  id: "0199d1a0-0000-7000-8000-0000000000a1",
  applicationId: application.id,
  standing: "CHOOSE",
  title: "Planning a delivery",
  format: "A written brief",
  preparation: "Bring your usual way of working.",
  minutes: 60,
  startsAt: null as string | null,
  endsAt: null as string | null,
  place: null,
  joinLink: null,
  timeZone: "Europe/Lisbon",
  locationZone: "Europe/Vilnius",
  locationName: "Vilnius",
  chooseUntil: "2026-11-25T16:00:00Z",
  changeUntil: null,
  people: [{ name: "Austėja Petraitė", title: "Product Manager" }],
  viewerCan: { choose: true, move: false, cancel: false },
};
const told = (about: object = {}, more: object = {}) => ({
  organization: brightwater,
  me: { greeting: "Wanji", timeZone: "Europe/Lisbon", isFresh: false },
  myApplications: [{ ...application, ...about }],
  interviews: [],
  myOffers: [],
  ...more,
});

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());
beforeEach(() => {
  app.api.asked.length = 0;
  app.api.answer("StatusPage", told());
  app.api.answer("AccountPage", { organization: brightwater });
});

const words = (element: Element | null | undefined): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

it("says who does what by when, and where the application stands, with one question to the API", async () => {
  const { status, document, html, headers } = await app.get("/brightwater/me", { cookies });
  expect(status).toBe(200);
  expect(words(document.querySelector(".next"))).toContain("Next, by Tuesday 10 November");
  expect(words(document.querySelector(".next"))).toContain("Milo Brandt reads your application");
  expect(words(document.querySelector("[aria-current=step]"))).toContain("In review");
  expect(headers["cache-control"]).toBe("no-store");
  expect(app.api.asked).toEqual(["StatusPage"]);
  await expectAccessible(html);
});

it("puts a time to choose first, and an offer before that, without its terms", async () => {
  app.api.answer("StatusPage", told({}, { interviews: [interview] }));
  const choosing = await app.get("/brightwater/me", { cookies });
  expect(words(choosing.document.querySelector(".next h2"))).toBe("Choose a time: Planning a delivery");
  await expectAccessible(choosing.html);
  const offer = { applicationRef: "APP-41", state: "sent", expiresAt: "2026-12-11T18:00:00Z" };
  app.api.answer("StatusPage", told({}, { interviews: [interview], myOffers: [offer] }));
  const offered = await app.get("/brightwater/me", { cookies });
  expect(words(offered.document.querySelector(".next h2"))).toBe("There is an offer for you");
  expect(offered.document.querySelector(".next a")?.getAttribute("href")).toBe("/brightwater/me/APP-41/offer");
});

it("shows a booked conversation in the candidate's zone and the employer's", async () => {
  const booked = {
    ...interview,
    standing: "BOOKED",
    startsAt: "2026-11-27T14:00:00Z",
    endsAt: "2026-11-27T15:00:00Z",
    viewerCan: { choose: false, move: true, cancel: true },
  };
  app.api.answer("StatusPage", told({}, { interviews: [booked] }));
  const { document, html } = await app.get("/brightwater/me", { cookies });
  expect(words(document.querySelector(".meeting .time"))).toContain("Lisbon time (16:00 in Vilnius)");
  await expectAccessible(html);
});

it("withdraws with a plain form and shows how it stands", async () => {
  app.api.answer("Withdraw", { withdrawApplication: { __typename: "ApplicationWithdrawn" } });
  const fields = { key: "k".repeat(20), applicationId: application.id, reason: "WD-PAY" };
  const sent = await app.send("/brightwater/me/APP-41/withdraw", fields, { from: "/brightwater/me", cookies });
  expect([sent.status, sent.headers["location"]]).toEqual([303, "/brightwater/me/APP-41"]);
  expect(app.api.requests.at(-1)?.variables["input"]).toEqual({
    clientMutationId: fields.key,
    applicationId: application.id,
    reason: "WD-PAY",
  });
  const forged = await app.send(
    "/brightwater/me/APP-41/withdraw",
    { ...fields, _token: "x" },
    { from: "/brightwater/me", cookies },
  );
  expect(forged.status).toBe(403);
});

it("takes a withdrawal back with a plain form, for ten minutes, and says why when it cannot", async () => {
  const withdrawn = {
    state: "withdrawn",
    closedOn: "2026-11-05",
    undoUntil: "2026-11-05T09:40:00Z",
    next: "nothing",
    replyBy: null,
    viewerCan: { withdraw: false, undoWithdrawal: true },
  };
  app.api.answer("StatusPage", told(withdrawn, { interviews: [interview] }));
  const { document, html } = await app.get("/brightwater/me", { cookies });
  expect(words(document.querySelector(".next"))).toContain("You can take this back until 9:40.");
  expect(document.querySelector(".meetings")).toBeNull();
  await expectAccessible(html);
  const form = document.querySelector<HTMLFormElement>(".next form");
  expect(form?.getAttribute("action")).toBe("/brightwater/me/APP-41/withdraw/undo");

  const fields = { key: "k".repeat(20), applicationId: application.id };
  const from = { from: "/brightwater/me", cookies };
  app.api.answer("UndoWithdrawal", { undoWithdrawal: { __typename: "WithdrawalUndone" } });
  const back = await app.send("/brightwater/me/APP-41/withdraw/undo", fields, from);
  expect([back.status, back.headers["location"]]).toEqual([303, "/brightwater/me/APP-41"]);
  expect(app.api.requests.at(-1)?.variables["input"]).toEqual({
    clientMutationId: fields.key,
    applicationId: application.id,
  });
  const stays = { __typename: "WithdrawalStays", reason: "NothingToUndo", message: "Over." };
  app.api.answer("UndoWithdrawal", { undoWithdrawal: stays });
  const late = await app.send("/brightwater/me/APP-41/withdraw/undo", fields, from);
  expect(late.status).toBe(409);
  expect(words(late.document.querySelector("[role=alert]"))).toContain("It is too late to take this back.");
  await expectAccessible(late.html);
});

it.each([
  ["rejected", "We will not go further this time, Wanji"],
  ["withdrawn", "You withdrew your application"],
  ["hired", "Welcome, Wanji"],
])("says whole how a %s application ended", async (state, said) => {
  app.api.answer(
    "StatusPage",
    told({
      state,
      closedOn: "2026-11-04",
      next: "nothing",
      replyBy: null,
      viewerCan: { withdraw: false, undoWithdrawal: false },
    }),
  );
  const { document, html } = await app.get("/brightwater/me", { cookies });
  expect(words(document.querySelector(".next h2"))).toBe(said);
  expect(document.querySelector("[aria-labelledby=withdraw]")).toBeNull();
  await expectAccessible(html);
});

it("asks strangers for their address, and answers every address alike", async () => {
  expect((await app.get("/brightwater/me")).headers["location"]).toBe("/brightwater/me/sign-in");
  app.api.answer("RequestSignInLink", { requestSignInLink: { __typename: "SignInLinkRequested" } });
  const page = await app.get("/brightwater/me/sign-in");
  await expectAccessible(page.html);
  const sent = await app.send("/brightwater/me/sign-in", { email: "wanji@mail.example" });
  expect([sent.status, sent.headers["location"]]).toEqual([303, "/brightwater/me/sign-in/sent"]);
  app.api.answer("RequestSignInLink", { requestSignInLink: { __typename: "InvalidInput", message: "", issues: [] } });
  const refused = await app.send("/brightwater/me/sign-in", { email: "wanji@" });
  expect(refused.status).toBe(422);
  expect(refused.document.querySelector<HTMLInputElement>("#email")?.value).toBe("wanji@");
  await expectAccessible(refused.html);
});

it("lets in by a press, never by looking at the link, and passes the session on", async () => {
  const address = "/brightwater/me/open?token=secret-of-the-mail";
  const looked = await app.get(address);
  expect(app.api.asked).toEqual(["AccountPage"]);
  expect(looked.headers["cache-control"]).toBe("no-store");
  await expectAccessible(looked.html);
  app.api.answer("OpenLink", { openLink: { __typename: "LinkOpened", applicationId: null, isFresh: false } });
  app.api.setCookie("OpenLink", "__Host-leadline-candidate=new; Path=/; HttpOnly; Secure; SameSite=Lax");
  const opened = await app.send("/brightwater/me/open", { token: "secret-of-the-mail" }, { from: address });
  expect([opened.status, opened.headers["location"]]).toEqual([303, "/brightwater/me"]);
  expect(opened.cookies["__Host-leadline-candidate"]).toBe("new");
  app.api.answer("OpenLink", { openLink: { __typename: "LinkOver", message: "Over." } });
  const over = await app.send("/brightwater/me/open", { token: "old" }, { from: address });
  expect(over.status).toBe(410);
  await expectAccessible(over.html);
});

it("shows an offer only after a fresh link, and takes a yes by name", async () => {
  const offer = {
    id: "0199d1a0-0000-7000-8000-0000000000c1",
    state: "sent",
    title: "Tech Lead, Balancing",
    levelName: "Lead",
    baseMinor: 7_900_000,
    currency: "EUR",
    payInterval: "year",
    bonusPercent: null,
    equity: "",
    extras: "",
    startOn: "2027-03-01",
    rangeMinMinor: 6_800_000,
    rangeMaxMinor: 8_600_000,
    letterText: "Dear Wanjirũ,\n\nwe offer you the role.",
    letter: { documentId: "letter-1", byteSize: 24_310 },
    expiresAt: "2026-12-11T18:00:00Z",
    answeredAt: null,
    author: "Milo Brandt",
    candidateName: "Wanjirũ Kamau",
    timeZone: "Europe/Vilnius",
  };
  const address = "/brightwater/me/APP-41/offer";
  app.api.answer("OfferPage", {
    organization: brightwater,
    me: { greeting: "Wanji", isFresh: false, timeZone: null },
    offer: null,
  });
  expect((await app.get(address, { cookies })).headers["location"]).toBe("/brightwater/me/sign-in?fresh=yes");
  app.api.answer("OfferPage", {
    organization: brightwater,
    me: { greeting: "Wanji", isFresh: true, timeZone: "Europe/Lisbon" },
    offer,
  });
  const { document, html } = await app.get(address, { cookies });
  expect(words(document.querySelector(".rows"))).toContain(
    "€79,000 gross a yearIn the range we published: €68,000 to €86,000.",
  );
  expect(words(document.querySelector(".letter"))).toContain("we offer you the role.");
  expect(words(document.querySelector(".doc"))).toBe("The letter to keep PDF, 24 kB");
  await expectAccessible(html);
  app.api.answer("AnswerOffer", { answerOffer: { __typename: "InvalidInput", message: "Name", issues: [] } });
  const refused = await app.send(
    address,
    { answer: "accept", name: "", key: "k".repeat(20), offerId: offer.id },
    { cookies },
  );
  expect(refused.status).toBe(422);
  await expectAccessible(refused.html);
  app.api.answer("AnswerOffer", { answerOffer: { __typename: "OfferAnswered" } });
  const yes = await app.send(
    address,
    { answer: "accept", name: "Wanjirũ Kamau", key: "k".repeat(20), offerId: offer.id },
    { cookies },
  );
  expect([yes.status, yes.headers["location"]]).toEqual([303, address]);
  expect(app.api.requests.at(-1)?.variables["input"]).toMatchObject({ accept: true, name: "Wanjirũ Kamau" });
});

it("leads to the letter as a file on the files' own origin, only after a fresh link", async () => {
  const address = "/brightwater/me/APP-41/offer/letter";
  app.api.answer("OfferLetter", { me: { isFresh: false }, offer: null });
  expect((await app.get(address, { cookies })).headers["location"]).toBe("/brightwater/me/sign-in?fresh=yes");
  app.api.answer("OfferLetter", { me: { isFresh: true }, offer: { letter: null } });
  expect((await app.get(address, { cookies })).status).toBe(404);
  app.api.answer("OfferLetter", { me: { isFresh: true }, offer: { letter: { documentId: "letter-1" } } });
  app.api.answer("OpenLetter", { openDocument: { url: "https://files.example/o/secret/letter.pdf" } });
  const { status, headers } = await app.get(address, { cookies });
  expect([status, headers["location"]]).toEqual([303, "https://files.example/o/secret/letter.pdf"]);
  expect(app.api.requests.at(-1)?.variables["input"]).toEqual({ documentId: "letter-1" });
});

it("asks to come back when the API is down, and hands no foreign cookie on", async () => {
  app.api.answer("StatusPage", turnedAway("INTERNAL_SERVER_ERROR"));
  expect((await app.get("/brightwater/me", { cookies: { ...cookies, "__Host-leadline-member": "boss" } })).status).toBe(
    500,
  );
  expect(app.api.requests.at(-1)?.headers.cookie).toBe("__Host-leadline-candidate=a-session");
});
