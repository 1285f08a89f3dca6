import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import {
  ApplicationPageDocument,
  AssignApplicationDocument,
  HoldApplicationDocument,
  ResumeApplicationDocument,
  StopMessageDocument,
  TakeUpAgainDocument,
  WithdrawApplicationDocument,
  WriteLetterDocument,
  type ApplicationPageQuery,
  type AssignApplicationMutation,
  type HoldApplicationMutation,
  type ResumeApplicationMutation,
  type StopMessageMutation,
  type TakeUpAgainMutation,
  type WithdrawApplicationMutation,
  type WriteLetterMutation,
} from "#graphql/generated/graphql.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { ApplicationPage } from "../panel/application-page.tsx";
import { aPanel, leila, likeABrowser } from "../pipeline.testing.ts";

likeABrowser();

const changed = { __typename: "ApplicationChanged", application: { id: leila.id, version: 2, status: "active" } };
const wrong = (path: string, message: string) => ({ __typename: "InvalidInput", message, issues: [{ path, message }] });

/** The page of Leïla, answered as the API would; `rest` says how she stands. */
function open(rest: object = {}, refused: Readonly<Record<string, object>> = {}) {
  const answers = answering(
    [
      ApplicationPageDocument,
      { viewer: { id: "m1" }, application: aPanel(leila, rest) } as unknown as ApplicationPageQuery,
    ],
    [HoldApplicationDocument, { holdApplication: refused["hold"] ?? changed } as unknown as HoldApplicationMutation],
    [ResumeApplicationDocument, { resumeApplication: changed } as unknown as ResumeApplicationMutation],
    [TakeUpAgainDocument, { reinstateApplication: changed } as unknown as TakeUpAgainMutation],
    [
      WithdrawApplicationDocument,
      { withdrawApplication: refused["withdraw"] ?? changed } as unknown as WithdrawApplicationMutation,
    ],
    [AssignApplicationDocument, { assignApplication: changed } as unknown as AssignApplicationMutation],
    [
      WriteLetterDocument,
      {
        writeLetter: refused["letter"] ?? { __typename: "MessageChanged", messageId: "mail-1" },
      } as unknown as WriteLetterMutation,
    ],
    [
      StopMessageDocument,
      { stopMessage: { __typename: "MessageChanged", messageId: "mail-1" } } as unknown as StopMessageMutation,
    ],
  );
  const rendered = renderPage(<ApplicationPage />, answers, {
    path: "/applications/:ref/:tab?",
    at: "/applications/APP-1",
  });
  const inputOf = (name: string) => rendered.sent.find(({ operation }) => operation === name)?.variables;
  return { ...rendered, inputOf };
}
async function page() {
  await screen.findByRole("heading", { level: 2, name: "Leïla Haddad" });
  return screen;
}
const words = async () => (await page()).getAllByRole("button").map(({ textContent }) => textContent);
const dialog = async () => within(await screen.findByRole("dialog"));

async function fromMenu(person: ReturnType<typeof open>["person"], name: string): Promise<void> {
  await person.click((await page()).getByRole("button", { name: "More" }));
  await person.click(await screen.findByRole("menuitem", { name: new RegExp(name) }));
}

it("offers what a recruiter does next, with its keys", async () => {
  open();
  expect(await words()).toEqual(expect.arrayContaining(["AdvanceA", "RejectR", "ScheduleS", "EmailE", "NoteN"]));
});

it("shows nothing to do to somebody who may only read", async () => {
  const nothing = Object.fromEntries(Object.keys(aPanel(leila).viewerCan).map((name) => [name, false]));
  open({ viewerCan: nothing });
  for (const word of ["Advance", "Reject", "Schedule", "Email", "Note", "More"])
    expect((await page()).queryByRole("button", { name: new RegExp(`^${word}`) })).toBeNull();
});

it("leads to the schedule of the interviews by S", async () => {
  const { person, where } = open();
  await page();
  await person.keyboard("s");
  expect(where()).toBe("/interviews/schedule/APP-1");
});

it("writes to the candidate by E; the mail can be stopped while it waits", async () => {
  const { person, inputOf } = open();
  await page();
  await person.keyboard("e");
  const letter = await dialog();
  expect(letter.getByText("To leila@example.com")).toBeDefined();
  await person.type(letter.getByLabelText("Subject"), "Your trip");
  await person.type(letter.getByLabelText("Text"), "Platform 4.");
  await person.click(letter.getByRole("button", { name: "Send" }));

  await screen.findByText("The mail to Leïla Haddad goes out");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(inputOf("WriteLetter")).toMatchObject({
    input: { applicationId: leila.id, subject: "Your trip", text: "Platform 4." },
  });
  await person.click(screen.getByRole("button", { name: /Undo/ }));
  await waitFor(() => expect(inputOf("StopMessage")).toMatchObject({ input: { messageId: "mail-1" } }));
});

it("keeps a refused letter with what was typed, and sends it again under the same key", async () => {
  const { person, sent } = open({}, { letter: wrong("subject", "A subject is needed.") });
  await page();
  await person.keyboard("e");
  const letter = await dialog();
  await person.type(letter.getByLabelText("Text"), "Platform 4.");
  await person.click(letter.getByRole("button", { name: "Send" }));

  await letter.findByText("A subject is needed.");
  expect(letter.getByLabelText<HTMLTextAreaElement>("Text").value).toBe("Platform 4.");
  await person.click(letter.getByRole("button", { name: "Send" }));
  await waitFor(() => {
    const letters = sent.filter(({ operation }) => operation === "WriteLetter");
    expect(letters).toHaveLength(2);
    expect(letters[0]?.variables).toEqual(letters[1]?.variables);
  });
});

it("puts an application on hold until a day, and says what is wrong with the day", async () => {
  const { person, inputOf } = open({}, { hold: wrong("reviewOn", "Choose a day up to 2026-12-15.") });
  await fromMenu(person, "Put on hold");
  const hold = await dialog();
  await person.click(hold.getByRole("button", { name: "Put on hold" }));

  await hold.findByText("Choose a day up to 2026-12-15.");
  expect(inputOf("HoldApplication")).toMatchObject({
    input: {
      applicationId: leila.id,
      expectedVersion: 1,
      reviewOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  });
});

it("goes on with one that was on hold, and says until when it rested", async () => {
  const { person, inputOf } = open({
    status: "on_hold",
    reviewOn: "2026-12-01",
    viewerCan: { move: false, hold: false, resume: true },
  });
  expect((await page()).getByText(/^On hold until .*1 Dec/)).toBeDefined();
  await person.click((await page()).getByRole("button", { name: "Go on" }));

  await screen.findByText("Leïla Haddad is being considered again");
  expect(inputOf("ResumeApplication")).toMatchObject({ input: { applicationId: leila.id, expectedVersion: 1 } });
});

it("takes a rejected one up again", async () => {
  const { person, inputOf } = open({ status: "rejected", stage: null, viewerCan: { move: false, reinstate: true } });
  await person.click(await (await page()).findByRole("button", { name: "Take up again" }));

  await screen.findByText("Leïla Haddad is being considered again");
  expect(inputOf("TakeUpAgain")).toMatchObject({ input: { applicationId: leila.id, expectedVersion: 1 } });
});

it("records a withdrawal somebody was told of, with the reason and how it is known", async () => {
  const { person, inputOf } = open();
  await fromMenu(person, "Record a withdrawal");
  const withdrawal = await dialog();
  await person.click(withdrawal.getByRole("button", { name: /Why/ }));
  await person.click(await screen.findByRole("option", { name: "Pay" }));
  await person.type((await dialog()).getByLabelText("How you know"), "She called.");
  await person.click((await dialog()).getByRole("button", { name: "Record the withdrawal" }));

  await screen.findByText("Leïla Haddad has withdrawn");
  expect(inputOf("WithdrawApplication")).toMatchObject({ input: { reason: "WD-PAY", note: "She called." } });
});

it("keeps the note of a withdrawal that has no reason", async () => {
  const { person } = open({}, { withdraw: wrong("reason", "Choose why the candidate withdraws.") });
  await fromMenu(person, "Record a withdrawal");
  await person.type((await dialog()).getByLabelText("How you know"), "She called.");
  await person.click((await dialog()).getByRole("button", { name: "Record the withdrawal" }));

  await (await dialog()).findByText("Choose why the candidate withdraws.");
  expect((await dialog()).getByLabelText<HTMLTextAreaElement>("How you know").value).toBe("She called.");
});

it("gives the application to somebody of the hiring team", async () => {
  const { person, inputOf } = open();
  await fromMenu(person, "Assign an owner");
  await person.click((await dialog()).getByRole("button", { name: /Owner/ }));
  await person.click(await screen.findByRole("option", { name: "Tomasz Wilk" }));
  await person.click((await dialog()).getByRole("button", { name: "Assign" }));

  await screen.findByText("Tomasz Wilk keeps Leïla Haddad going");
  expect(inputOf("AssignApplication")).toMatchObject({ input: { ownerId: "m2", expectedVersion: 1 } });
});

it("stops a letter that waits, from the mail tab", async () => {
  const mail = {
    id: "mail-1",
    subject: "Our decision",
    text: "Hello Leïla,",
    sendAt: "2026-11-25T09:00:00Z",
    sentAt: null,
  };
  const { person, inputOf } = open({
    messages: [
      { ...mail, state: "queued" },
      { ...mail, id: "mail-0", state: "sent", sentAt: mail.sendAt },
    ],
  });
  await page();
  await person.keyboard("4");
  expect((await page()).getAllByText("Our decision")).toHaveLength(2);
  await person.click((await page()).getByRole("button", { name: "Stop this mail" }));

  await screen.findByText("The mail was stopped");
  expect(inputOf("StopMessage")).toMatchObject({ input: { messageId: "mail-1" } });
});
