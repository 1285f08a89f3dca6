import type { PipelinePageQuery } from "#graphql/generated/graphql.ts";

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
  } as unknown as PipelinePageQuery;
}
