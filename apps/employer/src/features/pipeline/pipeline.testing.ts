import { toasts } from "@leadline/ui/toast/toasts";
import { act, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";
import type { MoveApplicationMutation, PipelinePageQuery } from "#graphql/generated/graphql.ts";
import { listenForShortcuts } from "#lib/shortcuts.ts";

/** Stages by name, with ids that read well in a failing test. */
export const STAGE = {
  review: "01a20c40-0000-7000-8000-000000000001",
  screen: "01a20c40-0000-7000-8000-000000000002",
  offer: "01a20c40-0000-7000-8000-000000000003",
} as const;

const CAN = { __typename: "ApplicationAbilities", move: true, reject: true };

/** A card as the API sends it. */
export const aCard = (n: number, name: string, stageId: string, rest: object = {}) => ({
  __typename: "Application",
  id: `01a20c41-0000-7000-8000-00000000000${n}`,
  ref: `APP-${n}`,
  version: 1,
  enteredStageAt: "2026-11-20T09:00:00Z",
  isLate: false,
  stage: { __typename: "ApplicationStage", id: stageId, type: "review" },
  owner: { __typename: "MemberReference", id: "m1", name: "Ines Okafor" },
  candidate: {
    __typename: "Candidate",
    id: `c${n}`,
    name,
    currentTitle: "Senior Engineer",
    currentEmployer: "Tidewater Systems",
    tags: n === 1 ? ["Referral"] : [],
  },
  nextStep: { __typename: "NextStep", kind: "review", at: null, done: null, of: null, late: false },
  viewerCan: CAN,
  ...rest,
});
type Card = ReturnType<typeof aCard>;

/** A row of the list as the API sends it. */
export const aRow = (card: Card) => ({ ...card, status: "active", isGoingOn: true, appliedAt: "2026-11-19T09:00:00Z" });

/** A board as the API sends it; fragments are masked in the type, the page reads what is there. */
export function aBoard(cards: readonly Card[], rest: object = {}): PipelinePageQuery {
  const stages = (["review", "screen", "offer"] as const).map((key, position) => {
    const here = cards.filter(({ stage }) => stage.id === STAGE[key]);
    return {
      __typename: "PipelineStage",
      id: STAGE[key],
      name: { review: "Review", screen: "Screen", offer: "Offer" }[key],
      position,
      count: here.length,
      overdue: 0,
      medianDays: here.length > 0 ? 3 : null,
      applications: { edges: here.map((node) => ({ node })), pageInfo: { hasNextPage: false, endCursor: null } },
    };
  });
  return {
    viewer: { id: "m1" },
    pipeline: {
      __typename: "Pipeline",
      id: "r1",
      ref: "REQ-7",
      title: "Tech Lead, Payroll",
      state: "open",
      stamp: "1",
      headcount: 2,
      openingsFilled: 1,
      active: cards.length,
      repliesOwed: 0,
      targetHireOn: null,
      rejectionDelayHours: 24,
      hiringManager: { id: "m2", name: "Tomasz Wilk" },
      team: [{ id: "m1", name: "Ines Okafor", role: "recruiter" }],
      viewerCan: { readApplications: true, move: true, reject: true, readReport: true },
      stages,
      ...rest,
    },
    pipelineList: {
      edges: cards.map((card) => ({ node: aRow(card) })),
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  } as unknown as PipelinePageQuery;
}

/** Leïla and Noam are in review, Kofi has an offer. */
export const leila = aCard(1, "Leïla Haddad", STAGE.review);
export const noam = aCard(2, "Noam Bar-Lev", STAGE.review);
export const kofi = aCard(3, "Kofi Mensah", STAGE.offer);
export const BOARD = aBoard([leila, noam, kofi]);

/** Everything the panel shows, as the API sends it, to a recruiter who may do everything. */
export const aPanel = (card: Card, rest: object = {}) => ({
  ...aRow(card),
  source: "careers_site",
  replyDueAt: "2026-11-27T17:00:00Z",
  reviewOn: null,
  stage: { ...card.stage, name: "Review" },
  steps: (["review", "screen", "offer"] as const).map((key) => ({
    __typename: "ApplicationStep",
    id: STAGE[key],
    name: { review: "Review", screen: "Screen", offer: "Offer" }[key],
    candidateLabel: "In review",
  })),
  requisition: {
    __typename: "AppliedRequisition",
    id: "r1",
    ref: "REQ-7",
    title: "Tech Lead, Payroll",
    rejectionDelayHours: 24,
    team: [
      { __typename: "MemberReference", id: "m1", name: "Ines Okafor" },
      { __typename: "MemberReference", id: "m2", name: "Tomasz Wilk" },
    ],
  },
  candidate: { ...card.candidate, place: "Porto", timeZone: "Europe/Lisbon" },
  contact: { emails: ["leila@example.com"], phones: [], links: [] },
  answers: [],
  documents: [],
  ending: null,
  timeline: [],
  notes: [],
  messages: [],
  otherApplications: [],
  resembling: [],
  ...rest,
  viewerCan: {
    ...CAN,
    reinstate: false,
    hold: true,
    resume: false,
    withdraw: true,
    assign: true,
    schedule: true,
    write: true,
    stopMail: true,
    note: true,
    notePrivately: true,
    readMail: true,
    readOffer: true,
    ...("viewerCan" in rest && typeof rest.viewerCan === "object" ? rest.viewerCan : {}),
  },
});

/** What a move answers. */
export const moved = (card: Card, stageId: string) =>
  refused({
    __typename: "ApplicationChanged",
    application: { ...card, version: card.version + 1, stage: { ...card.stage, id: stageId } },
  });
export const refused = (answer: object) => ({ moveApplication: answer }) as unknown as MoveApplicationMutation;

/** A column by its name and count. */
export const lane = async (name: RegExp) => {
  const column = within(await screen.findByRole("region", { name }));
  // The list takes the place of the first cards a moment after they are seen.
  await column.findByRole("grid");
  return column;
};

/** Keys work, nothing asks for changes of others by itself, and a virtual list has a height, which jsdom lacks. */
export function likeABrowser(): void {
  // A whole board takes jsdom a while on a busy machine.
  vi.setConfig({ testTimeout: 30_000 });
  let stop: () => void;
  beforeEach(() => {
    stop = listenForShortcuts();
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    for (const side of ["clientHeight", "clientWidth", "offsetHeight", "offsetWidth"] as const)
      vi.spyOn(HTMLElement.prototype, side, "get").mockReturnValue(1_000);
    HTMLElement.prototype.scrollIntoView = () => {};
  });
  afterEach(() => {
    stop();
    // What one person was told is not shown to the next.
    act(() => toasts.clear());
    vi.restoreAllMocks();
  });
}
