import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ReportsPageDocument, type ReportsPageQuery } from "#graphql/generated/graphql.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { ReportsPage } from "./reports-page.tsx";

const node = {
  id: "1",
  ref: "REQ-7",
  title: "Tech Lead, Payroll",
  createdAt: "2027-01-04T09:00:00Z",
  openings: [
    { id: "2", state: "filled" },
    { id: "3", state: "open" },
  ],
  viewerCan: { readReport: true },
};

function open(edges: ReportsPageQuery["requisitions"]["edges"], at = "/reports/funnel") {
  return renderPage(<ReportsPage />, answering([ReportsPageDocument, { requisitions: { edges } }]), {
    path: "/reports/funnel",
    at,
  });
}

it("leads to the funnel of each requisition that has been open", async () => {
  open([{ node }]);
  const link = await screen.findByRole("link", { name: "Tech Lead, Payroll" });
  expect(link.getAttribute("href")).toBe("/requisitions/REQ-7/report");
  expect(screen.getByText("1 of 2")).toBeDefined();
  await expectAccessible();
});

it("leaves out what the viewer may read no report of", async () => {
  open([
    { node },
    { node: { ...node, id: "9", ref: "REQ-9", title: "Tech Lead, Elsewhere", viewerCan: { readReport: false } } },
  ]);
  await screen.findByRole("link", { name: "Tech Lead, Payroll" });
  expect(screen.queryByText("Tech Lead, Elsewhere")).toBeNull();
});

it("leads straight to the funnel an address asks for, with its range", async () => {
  const { where } = open([], "/reports/funnel?requisition=REQ-7&from=2027-01-01");
  await screen.findByText("Elsewhere");
  expect(where()).toBe("/requisitions/REQ-7/report?from=2027-01-01");
});

it("says that there is nothing to report yet", async () => {
  open([]);
  expect(await screen.findByText("Nothing to report yet")).toBeDefined();
});
