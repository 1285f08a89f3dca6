import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { FunnelPageDocument, type FunnelPageQuery } from "#graphql/generated/graphql.ts";
import { answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { FunnelPage } from "./funnel-page.tsx";

const STAGE = "01a20c40-0000-7000-8000-000000000001";
// Fragments are masked in the type; the page reads what the API sends.
const report = (applied: number, stage: object = {}) =>
  ({
    viewer: null,
    funnelReport: {
      __typename: "FunnelReport",
      requisitionId: "r",
      ref: "REQ-7",
      title: "Tech Lead, Payroll",
      applied,
      hired: 1,
      rejected: 2,
      withdrawn: 0,
      owed: 3,
      openings: 2,
      filled: 1,
      medianDaysToHire: 31.5,
      stages: [
        {
          __typename: "FunnelStage",
          stageId: STAGE,
          name: "Interviews",
          replyDays: 5,
          reached: 4,
          here: 2,
          passed: 0.25,
          passedLower: 0.09,
          passedUpper: 0.53,
          advanced: 3,
          counted: 12,
          medianDays: 9,
          medianLower: 7,
          medianUpper: null,
          ninetyDays: 14,
          finishedDays: [],
          ...stage,
        },
      ],
    },
    funnelApplications: {
      __typename: "FunnelApplicationConnection",
      edges: [
        {
          node: {
            id: "a",
            ref: "APP-3",
            candidateName: "Amara Nwosu",
            status: "active",
            stageName: "Interviews",
            appliedAt: "2026-11-02T09:00:00Z",
            days: 6,
          },
        },
      ],
      pageInfo: { hasNextPage: false },
    },
  }) as unknown as FunnelPageQuery;

const open = (data: FunnelPageQuery, at = "/requisitions/REQ-7/report") =>
  renderPage(<FunnelPage />, answering([FunnelPageDocument, data]), { path: "/requisitions/:ref/report", at });

it("shows how far the cohort came, and how long it took against what was promised", async () => {
  open(report(16));

  const row = within(await screen.findByRole("row", { name: /Interviews/ }));
  expect(row.getByRole("img", { name: "25% of everybody who applied reached Interviews" })).toBeDefined();
  expect(row.getByTitle("With 95 % certainty 7 or more.").closest("td")?.textContent).toBe("97 or more");
  expect(row.getByTitle("With 95 % certainty 9% to 53%.").closest("td")?.textContent).toBe("25%9% to 53%");
  expect(row.getByText("5 days")).toBeDefined();
});

it("counts few people and lists their stays, in place of a share and a median that would be believed", async () => {
  const kept = { passed: null, passedLower: null, passedUpper: null, advanced: 1, counted: 3 };
  open(report(16, { ...kept, medianDays: null, medianLower: null, ninetyDays: null, finishedDays: [2, 2, 7] }));

  const row = within(await screen.findByRole("row", { name: /Interviews/ }));
  expect(row.getByText("1 of 3").title).toBe("A share is shown from ten people on who had their time here.");
  expect(row.getByText("Stays so far: 2, 2, 7")).toBeDefined();
});

it("opens the people behind a number, and the address says which", async () => {
  const { person, where, sent } = open(report(16));

  await person.click(await screen.findByRole("link", { name: "2 in Interviews now" }));

  expect(where()).toBe(`/requisitions/REQ-7/report?number=here&stage=${STAGE}`);
  expect(sent.at(-1)?.variables).toMatchObject({ number: { measure: "here", stageId: STAGE } });
  expect(screen.getByRole("link", { name: "Amara Nwosu" })).toBeDefined();
});

it("falls back from an address that makes no sense", async () => {
  const { sent } = open(report(16), "/requisitions/REQ-7/report?number=here&stage=oops&from=yesterday");

  await screen.findByRole("row", { name: /Interviews/ });
  expect(sent[0]?.variables).toEqual({
    input: { requisitionRef: "REQ-7", from: null, to: null },
    number: { measure: "applied", stageId: null },
  });
});

it("says what to do when nobody applied in the range", async () => {
  open(report(0));

  expect(await screen.findByText("Nobody applied in this range")).toBeDefined();
});

it("can be used by everybody", async () => {
  open(report(16));
  await screen.findByRole("row", { name: /Interviews/ });
  await expectAccessible();
});
