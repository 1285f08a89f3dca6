import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { InboxPageDocument, type InboxPageQuery } from "#graphql/generated/graphql.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { InboxPage } from "./inbox-page.tsx";

const item = (change: object) => ({
  __typename: "InboxItem",
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
// Fragments are masked in the type; the page reads what the API sends.
const inbox = (...items: object[]) => ({ viewer: null, inbox: items }) as unknown as InboxPageQuery;
const open = (data: InboxPageQuery, at = "/inbox") =>
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
    "/requisitions/REQ-7/setup",
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
