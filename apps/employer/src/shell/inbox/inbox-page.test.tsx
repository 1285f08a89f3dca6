import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { AnswerFromInboxDocument, InboxPageDocument, type InboxPageQuery } from "#graphql/generated/graphql.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import type { Unmasked } from "#testing/unmasked.ts";
import { InboxPage } from "./inbox-page.tsx";

type Inbox = Unmasked<InboxPageQuery>;
type Item = Inbox["inbox"][number];
const item = (change: Partial<Item>): Item => ({
  id: "1",
  kind: "reply",
  detail: "Screen",
  title: "Amara Nwosu",
  about: "Tech Lead, Payroll",
  requisitionRef: "REQ-7",
  applicationRef: "APP-3",
  interviewRef: null,
  since: "2026-11-01T09:00:00Z",
  dueAt: "2020-01-02T09:00:00Z",
  ...change,
});
const inbox = (...items: Item[]): Inbox => ({ viewer: null, inbox: items });
const open = (data: Inbox, at = "/inbox") =>
  renderPage(<InboxPage />, answering([InboxPageDocument, data]), { path: "/inbox", at });

it("leads from each thing that waits to where it is done", async () => {
  open(
    inbox(
      item({}),
      item({ id: "2", kind: "scorecard", detail: "IT-PAIR", interviewRef: "INT-5" }),
      item({ id: "3", kind: "approval", detail: "requisition", applicationRef: null, title: "Tech Lead, Payroll" }),
      item({ id: "4", kind: "approval", detail: "offer" }),
      item({ id: "5", kind: "vote" }),
    ),
  );

  const links = await screen.findAllByRole("link", { name: /Amara Nwosu|Payroll/ });
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "/applications/APP-3",
    "/interviews/INT-5",
    "/inbox?review=REQ-7",
    "/applications/APP-3/offer",
    "/applications/APP-3/debrief",
  ]);
  expect(screen.getByRole("region", { name: "Overdue 5" })).toBeDefined();
});

it("shows one kind when asked to, and the way back when there is none of it", async () => {
  open(inbox(item({})), "/inbox?tab=approvals");

  expect(await screen.findByText("Nothing of this kind")).toBeDefined();
  expect(screen.getByRole("link", { name: "Show everything" }).getAttribute("href")).toBe("/inbox");
});

it("says so when nothing waits", async () => {
  open(inbox());

  expect(await screen.findByText("Nothing waits for you")).toBeDefined();
});

it("can be used by everybody", async () => {
  open(inbox(item({})));
  await screen.findByRole("link", { name: /Amara Nwosu/ });
  await expectAccessible();
});

const ASKED: NonNullable<Inbox["requisition"]> = {
  id: "r7",
  ref: "REQ-7",
  title: "Tech Lead, Payroll",
  approvalVersion: 2,
  headcount: 1,
  handsOnPercent: 60,
  justification: "Payroll moves to a team of its own.",
  targetHireOn: "2027-01-08",
  pay: { minMinor: 9_000_000, maxMinor: 11_000_000, currency: "EUR", interval: "year" },
  plan: { id: "p1", candidateMinutes: 240, interviews: [{ id: "i1" }], coverage: [{ mustHave: true, gaps: [] }] },
  approvals: [
    {
      id: "f1",
      state: "pending",
      version: 1,
      askedAt: "2026-11-02T09:00:00Z",
      requestedBy: { id: "m1", name: "Ines Okafor" },
      groups: [{ id: "g1", name: "Finance", required: 1, state: "due", seats: [] }],
    },
  ],
  viewerCan: { answerApproval: true },
};
const approval = item({ kind: "approval", detail: "requisition", applicationRef: null, title: "Tech Lead, Payroll" });
const asked = (): Inbox => ({ ...inbox(approval), requisition: ASKED });

it("answers an approval beside the list, with what is asked for in sight", async () => {
  const { person, sent } = renderPage(
    <InboxPage />,
    answering(
      [InboxPageDocument, asked()],
      [
        AnswerFromInboxDocument,
        { answerRequisitionApproval: { __typename: "RequisitionChanged", requisition: ASKED } },
      ],
    ),
    { path: "/inbox", at: "/inbox?review=REQ-7" },
  );
  const pane = within(await screen.findByRole("article", { name: "Tech Lead, Payroll" }));
  expect(pane.getByText("€90,000 – €110,000 a year")).toBeDefined();
  expect(pane.getByText("no gap, 1 interview, 240 min")).toBeDefined();
  await person.click(pane.getByRole("button", { name: "Approve" }));

  expect(sent.map(({ operation }) => operation)).toEqual(["InboxPage", "AnswerFromInbox", "InboxPage"]);
  expect(sent[1]?.variables).toMatchObject({ input: { flowId: "f1", expectedVersion: 2, approve: true } });
  expect(screen.getByText("REQ-7 approved")).toBeDefined();
});

it("keeps the reason of a rejection on screen when it is refused", async () => {
  const { person } = renderPage(
    <InboxPage />,
    answering(
      [InboxPageDocument, asked()],
      [
        AnswerFromInboxDocument,
        {
          answerRequisitionApproval: {
            __typename: "InvalidInput",
            message: "Check what is marked.",
            issues: [{ path: "reason", message: "Say why in a sentence." }],
          },
        },
      ],
    ),
    { path: "/inbox", at: "/inbox?review=REQ-7" },
  );
  await person.type(await screen.findByRole("textbox", { name: /Reason/ }), "no");
  await person.click(screen.getByRole("button", { name: "Do not approve" }));

  expect(await screen.findByText("Say why in a sentence.")).toBeDefined();
  expect(screen.getByDisplayValue("no")).toBeDefined();
});
