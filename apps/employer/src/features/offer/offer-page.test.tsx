import { expectAccessible } from "@leadline/ui/testing/accessible";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import {
  CreateOfferDocument,
  OpenFileDocument,
  HireApplicationDocument,
  OfferPageDocument,
  type CreateOfferMutation,
  type HireApplicationMutation,
  type OpenFileMutation,
  type OfferPageQuery,
} from "#graphql/generated/graphql.ts";
import { answering, type Answering } from "#testing/answering.ts";
import { renderPage } from "#testing/render-page.tsx";
import { OfferPage } from "./offer-page.tsx";

const CANNOT = {
  create: false,
  edit: false,
  submit: false,
  approve: false,
  revise: false,
  send: false,
  withdraw: false,
  hire: false,
  unhire: false,
};
const VERSION = {
  __typename: "OfferVersion",
  id: "v1",
  number: 1,
  state: "accepted",
  title: "Tech Lead, Payroll",
  levelId: null,
  levelName: "Lead",
  baseMinor: 9_500_000,
  currency: "EUR",
  payInterval: "year",
  bonusPercent: 10,
  equity: "",
  extras: "",
  startOn: "2027-02-01",
  outsideRangeReason: null,
  letterText: "Dear Zoë Lindqvist,",
  letterDocumentId: "letter-1",
  createdBy: "Ines Okafor",
  createdAt: "2026-11-20T09:00:00Z",
  sentAt: "2026-11-20T10:00:00Z",
  expiresAt: "2026-11-27T22:59:00Z",
  viewedAt: null,
  answeredAt: "2026-11-21T10:00:00Z",
  answeredName: "Zoë Lindqvist",
  declineReason: null,
};
const OFFER = {
  __typename: "Offer",
  id: "o1",
  ref: "OFF-2",
  version: 4,
  openingCode: "REQ-7-1",
  isOutsideRange: false,
  flowId: null,
  approval: [],
  current: VERSION,
  versions: [VERSION],
};

// Fragments are masked in the type; the page reads what the API sends.
const desk = (change: object) =>
  ({
    viewer: null,
    offerDesk: {
      __typename: "OfferDesk",
      id: "a1",
      applicationVersion: 3,
      status: "active",
      candidateName: "Zoë Lindqvist",
      requisitionTitle: "Tech Lead, Payroll",
      levelId: null,
      freeOpenings: 1,
      isInOfferStage: true,
      range: { minMinor: 9_000_000, maxMinor: 11_000_000, currency: "EUR", interval: "year" },
      levels: [{ id: "l1", name: "Lead" }],
      viewerCan: CANNOT,
      offer: null,
      ...change,
    },
  }) as unknown as OfferPageQuery;

const open = (client: Answering) =>
  renderPage(<OfferPage />, client, {
    path: "/applications/:ref/offer",
    at: "/applications/APP-3/offer",
  });

it("shows the terms, who signed and the letter, and offers the hire", async () => {
  const hired = {
    hireApplication: { __typename: "OfferRefused", message: "The requisition is on hold." },
  } as unknown as HireApplicationMutation;
  const { person, sent } = open(
    answering(
      [OfferPageDocument, desk({ offer: OFFER, viewerCan: { ...CANNOT, hire: true } })],
      [HireApplicationDocument, hired],
    ),
  );

  expect(await screen.findByText("€95,000 gross a year")).toBeDefined();
  expect(screen.getByText(/signed “Zoë Lindqvist”/)).toBeDefined();
  await person.click(screen.getByRole("button", { name: "Hire Zoë Lindqvist" }));

  expect((await screen.findByRole("alert")).textContent).toBe("The requisition is on hold.");
  expect(sent.at(-1)).toMatchObject({
    operation: "HireApplication",
    variables: { input: { applicationId: "a1", expectedVersion: 3 } },
  });
});

it("saves the letter that was sent as a file, from the files' own address", async () => {
  const opened = { openDocument: { __typename: "DocumentOpened", url: "#letter" } } as unknown as OpenFileMutation;
  const { person, sent } = open(answering([OfferPageDocument, desk({ offer: OFFER })], [OpenFileDocument, opened]));

  await person.click(await screen.findByRole("button", { name: "Save as PDF" }));

  expect(sent.at(-1)).toMatchObject({ operation: "OpenFile", variables: { input: { documentId: "letter-1" } } });
});

it("keeps what was typed when the API refuses a field", async () => {
  const refused = {
    createOffer: {
      __typename: "InvalidInput",
      message: "Enter the first day.",
      issues: [{ path: "startOn", message: "Enter the first day." }],
    },
  } as unknown as CreateOfferMutation;
  const { person } = open(
    answering([OfferPageDocument, desk({ viewerCan: { ...CANNOT, create: true } })], [CreateOfferDocument, refused]),
  );
  await person.click(await screen.findByRole("button", { name: "Draft an offer" }));
  await person.type(screen.getByRole("textbox", { name: /What comes with it/ }), "30 days of leave");

  await person.click(screen.getByRole("button", { name: "Save the draft" }));

  expect(await screen.findByText("Enter the first day.")).toBeDefined();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: /What comes with it/ }).value).toBe(
    "30 days of leave",
  );
});

it("says what is missing when no offer can be made yet", async () => {
  open(answering([OfferPageDocument, desk({ isInOfferStage: false })]));

  expect(await screen.findByText(/Move Zoë Lindqvist to the offer stage first/)).toBeDefined();
});

it("sends nobody to the offer stage who is no longer in the running", async () => {
  open(answering([OfferPageDocument, desk({ isInOfferStage: false, status: "rejected" })]));

  expect(await screen.findByText(/Zoë Lindqvist is no longer in the running/)).toBeDefined();
});

it("says of an accepted offer that it led to a hire", async () => {
  open(answering([OfferPageDocument, desk({ isInOfferStage: false, status: "hired", offer: OFFER })]));

  expect(await screen.findByText("Hired")).toBeDefined();
});

it("can be used by everybody, also with everything on it", async () => {
  const everything = desk({
    offer: {
      ...OFFER,
      isOutsideRange: true,
      versions: [VERSION, { ...VERSION, id: "v0", number: 0, state: "deprecated" }],
      approval: [
        {
          name: "Finance",
          required: 1,
          state: "due",
          people: [{ memberId: "m", name: "Petra Hoogland", state: "pending", reason: null }],
        },
      ],
    },
    viewerCan: { ...CANNOT, send: true, revise: true, withdraw: true, approve: true },
  });
  open(answering([OfferPageDocument, everything]));
  await screen.findByText("€95,000 gross a year");
  await expectAccessible();
});
