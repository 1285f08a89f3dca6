import type { ApplicationInterviewsQuery, InterviewsPageQuery, SchedulePageQuery } from "#graphql/generated/graphql.ts";

const CANNOT = { reschedule: false, cancel: false, replaceParticipant: false, recordNoShow: false, respond: false };
export const MAY_ALL = { ...CANNOT, reschedule: true, cancel: true, replaceParticipant: true, recordNoShow: true };
export const MAY_RESPOND = { ...CANNOT, respond: true };

/** The day in these tests: Tuesday 24 November 2026, noon in Berlin, where the reader is. */
export const TODAY = new Date("2026-11-24T11:00:00Z");

export const aParticipant = (name: string, change: object = {}) => ({
  __typename: "Participant",
  id: `p-${name}`,
  memberId: name.split(" ")[0]?.toLowerCase() ?? "",
  name,
  title: "Engineer",
  timeZone: "Europe/Berlin",
  response: "NEEDS_ACTION",
  training: null,
  ...change,
});

/** Mireille Faucon's pairing on Thursday at ten in Berlin, with one person on the panel; nobody may do anything. */
export const anInterview = (change: object = {}) => ({
  __typename: "Interview",
  id: "i1",
  ref: "INT-5",
  interviewType: "IT-PAIR",
  plannedInterviewId: "pairing",
  state: "SCHEDULED",
  minutes: 75,
  startsAt: "2026-11-26T09:00:00Z",
  endsAt: "2026-11-26T10:15:00Z",
  place: null,
  joinLink: "https://meet.example/pairing",
  version: 3,
  applicationRef: "APP-3",
  candidateName: "Mireille Faucon",
  candidateZone: "Europe/Berlin",
  requisitionRef: "REQ-2",
  cancelReason: null,
  participants: [aParticipant("Tove Lindqvist")],
  offer: null,
  viewerCan: CANNOT,
  ...change,
});

const aPerson = (name: string, change: object = {}) => ({
  __typename: "PossibleInterviewer",
  id: name.split(" ")[0]?.toLowerCase(),
  name,
  title: "Engineer",
  timeZone: "Europe/Berlin",
  weekLoad: 1,
  weeklyLimit: 4,
  onTeam: true,
  trainings: [{ __typename: "InterviewTraining", interviewType: "IT-PAIR", training: "QUALIFIED" }],
  ...change,
});

export const aPlanned = (change: object = {}) => ({
  __typename: "LoopInterview",
  id: "pairing",
  interviewType: "IT-PAIR",
  minutes: 75,
  raters: 1,
  focusCompetencies: ["TL-CODE"],
  namedMemberIds: [],
  suggestedMemberIds: ["tove"],
  interview: null,
  ...change,
});

const SCHEDULING = {
  __typename: "Scheduling",
  applicationId: "a1",
  applicationRef: "APP-3",
  status: "active",
  candidateName: "Mireille Faucon",
  candidateZone: "Europe/Lisbon",
  requisitionRef: "REQ-2",
  requisitionTitle: "Tech Lead, Payments",
  locationZone: "Europe/Berlin",
  planned: [aPlanned()],
  people: [
    aPerson("Tove Lindqvist"),
    aPerson("Kwame Asante", { timeZone: "Africa/Accra" }),
    aPerson("Ilse Brouwer", { weekLoad: 4, trainings: [] }),
  ],
};

// Fragments are masked in the types; the pages read what the API sends.

/** Where the loop of Mireille Faucon is arranged: a pairing for which Tove Lindqvist is suggested. */
export const schedulePage = (change: object = {}) =>
  ({ viewer: null, scheduling: { ...SCHEDULING, ...change } }) as unknown as SchedulePageQuery;

const connection = (interviews: readonly object[], hasNextPage: boolean) => ({
  __typename: "InterviewConnection",
  edges: interviews.map((node) => ({ __typename: "InterviewEdge", node })),
  pageInfo: { __typename: "PageInfo", hasNextPage },
});

export const interviewsPage = (interviews: readonly object[], hasNextPage = false) =>
  ({ viewer: null, interviews: connection(interviews, hasNextPage) }) as unknown as InterviewsPageQuery;

export const applicationInterviewsPage = (interviews: readonly object[], schedule = true) =>
  ({
    viewer: null,
    application: {
      __typename: "Application",
      id: "a1",
      ref: "APP-3",
      candidate: { __typename: "Candidate", id: "c1", name: "Mireille Faucon" },
      requisition: { __typename: "Requisition", id: "r1", ref: "REQ-2" },
      viewerCan: { __typename: "ApplicationAbilities", schedule },
    },
    interviews: connection(interviews, false),
  }) as unknown as ApplicationInterviewsQuery;
