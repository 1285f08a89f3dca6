import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import {
  AnswerRequisitionApprovalDocument,
  EditPlanDocument,
  RequisitionSetupPageDocument,
  SubmitRequisitionDocument,
  type RequisitionSetupPageQuery,
} from "#graphql/generated/graphql.ts";
import { answering, rejecting, type Answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import type { Unmasked } from "#testing/unmasked.ts";
import { SetupPage } from "./setup-page.tsx";

type Requisition = NonNullable<Unmasked<RequisitionSetupPageQuery>["requisition"]>;

const NOTHING = {
  update: false,
  submit: false,
  recall: false,
  answerApproval: false,
  hold: false,
  resume: false,
  close: false,
  cancel: false,
  readReport: true,
};
const INES = { id: "m1", name: "Ines Okafor" };
const TOMAS = { id: "m2", name: "Tomáš Novák" };

const REQUISITION: Requisition = {
  id: "r1",
  ref: "REQ-7",
  title: "Tech Lead, Payroll",
  state: "pending_approval",
  version: 3,
  approvalVersion: 5,
  workplace: "hybrid",
  headcount: 2,
  handsOnPercent: 60,
  justification: "Payroll moves to a team of its own.",
  confidential: false,
  profile: "delivery",
  targetStartOn: null,
  targetHireOn: "2027-01-08",
  holdReason: null,
  closeReason: null,
  createdAt: "2026-11-01T09:00:00Z",
  level: { id: "l1" },
  department: { id: "d1" },
  location: { id: "p1" },
  hiringManager: INES,
  owner: INES,
  pay: { minMinor: 9_000_000, maxMinor: 11_000_000, currency: "EUR", interval: "year" },
  weights: [{ competency: "TL-COMM", weight: 14, mustHave: true }],
  charter: {
    teamKind: "product",
    teamSize: 7,
    directReports: 0,
    onCall: null,
    decidesAlone: "How payroll is built",
    decidesTogether: null,
    decidedElsewhere: null,
    stack: ["Kotlin"],
    successAt90Days: null,
    successAt180Days: null,
  },
  openings: [],
  team: [],
  approvals: [
    {
      id: "f1",
      state: "pending",
      version: 1,
      askedAt: "2026-11-02T09:00:00Z",
      requestedBy: INES,
      groups: [
        {
          id: "g1",
          name: "Finance",
          required: 1,
          state: "due",
          seats: [
            {
              state: "pending",
              reason: null,
              at: null,
              member: TOMAS,
            },
          ],
        },
      ],
    },
  ],
  viewerCan: NOTHING,
  beforeOpening: [
    {
      type: "ApprovalsOutstanding",
      level: "wait",
      message: null,
      competencies: [],
      groups: 1,
    },
  ],
  plan: null,
  viewerCanOpen: false,
  viewerCanEditPlan: false,
};

const PLAN: NonNullable<Requisition["plan"]> = {
  id: "p1",
  version: 1,
  candidateMinutes: 120,
  allowedMinutes: 300,
  gapWaiver: null,
  interviews: [
    {
      id: "i1",
      type: "IT-MGR",
      name: "Hiring manager interview",
      shortName: "Manager",
      minutes: 45,
      raters: 1,
      primary: [],
      secondary: ["TL-COMM"],
      interviewers: [TOMAS],
    },
  ],
  coverage: [
    {
      competency: "TL-COMM",
      name: "Communication",
      weight: 14,
      mustHave: true,
      evidence: 0.5,
      raters: 1,
      gaps: ["raters", "primary", "evidence"],
    },
  ],
  checks: [
    {
      check: "coverage",
      level: "block",
      competency: "TL-COMM",
      fix: { type: "IT-CONFLICT", name: "Conflict mediation role-play", raters: 1, candidateMinutes: 45 },
    },
  ],
};

const CHOICES = { departments: [], locations: [{ id: "p1", name: "Utrecht" }], levels: [], members: [INES, TOMAS] };

const page = (change: Partial<Requisition>) =>
  [
    RequisitionSetupPageDocument,
    { viewer: null, requisition: { ...REQUISITION, ...change }, requisitionChoices: CHOICES },
  ] as const;
const open = (client: Answering) =>
  renderPage(<SetupPage />, client, { path: "/requisitions/:ref/setup", at: "/requisitions/REQ-7/setup" });
const unreachable = () => rejecting("UNREACHABLE");

it("shows an approver the need, what is outstanding, and sends the answer", async () => {
  const { person, sent } = open(
    answering(page({ viewerCan: { ...NOTHING, answerApproval: true } }), [
      AnswerRequisitionApprovalDocument,
      unreachable,
    ]),
  );

  expect(await screen.findByText("One approval outstanding")).toBeDefined();
  expect(screen.getByText("How payroll is built")).toBeDefined();
  expect(screen.getByText(/€90,000/)).toBeDefined();
  await person.type(screen.getByRole("textbox", { name: /Reason/ }), "In the budget");
  await person.click(screen.getByRole("button", { name: "Approve" }));

  expect(sent.at(-1)?.variables).toMatchObject({
    input: { flowId: "f1", expectedVersion: 5, approve: true, reason: "In the budget" },
  });
  // Nothing reached Leadline: the words are still there.
  expect(await screen.findByText(/did not reach Leadline/)).toBeDefined();
  expect(screen.getByDisplayValue("In the budget")).toBeDefined();
});

it("says what a must-have lacks where it is missing, and takes the offered interview into the plan", async () => {
  const { person, sent } = open(
    answering(page({ state: "approved", plan: PLAN, viewerCanEditPlan: true }), [EditPlanDocument, unreachable]),
  );

  expect(await screen.findByText(/Fewer than two people see it. No interview is built for it./)).toBeDefined();
  await person.click(screen.getByRole("button", { name: "Add Conflict mediation role-play, +45 min" }));

  expect(sent.at(-1)?.variables).toMatchObject({
    input: {
      interviews: [
        { type: "IT-MGR", raters: 1, interviewerIds: ["m2"] },
        { type: "IT-CONFLICT", raters: 1, interviewerIds: [] },
      ],
    },
  });
});

it("lets an open requisition be read, and warns who edits it", async () => {
  const { person } = open(answering(page({ state: "open", viewerCan: { ...NOTHING, update: true } })));

  expect(await screen.findByRole("region", { name: /Role charter/ })).toBeDefined();
  expect(screen.queryByRole("region", { name: "Before it opens" })).toBeNull();
  expect(screen.queryByRole("textbox", { name: "Title" })).toBeNull();
  await person.click(screen.getAllByRole("button", { name: "Edit" })[0]!);

  expect(screen.getByRole("textbox", { name: "Title" })).toHaveProperty("value", "Tech Lead, Payroll");
  expect(screen.getByText(/asks them again/)).toBeDefined();
});

it("lists what is missing before approval can be asked for", async () => {
  const missing = { path: "levelId", message: "Choose a level." };
  const { person } = open(
    answering(page({ state: "draft", approvals: [], viewerCan: { ...NOTHING, update: true, submit: true } }), [
      SubmitRequisitionDocument,
      { submitRequisition: { __typename: "InvalidInput", message: "Something is missing.", issues: [missing] } },
    ]),
  );
  await person.click(await screen.findByRole("button", { name: "Ask for approval" }));

  expect(within(await screen.findByRole("alert")).getByText("Choose a level.")).toBeDefined();
});

it("can be used by everybody, with a gap in the plan and an answer to give", async () => {
  open(answering(page({ plan: PLAN, viewerCanEditPlan: true, viewerCan: { ...NOTHING, answerApproval: true } })));
  await screen.findByRole("heading", { level: 1 });
  await expectAccessible();
});
