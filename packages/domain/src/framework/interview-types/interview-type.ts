import type { CompetencyId } from "../competencies/competency-id.js";
import { INTERVIEW_TYPE_IDS, type InterviewTypeId } from "./interview-type-id.js";

export interface InterviewType {
  readonly id: InterviewTypeId;
  readonly name: string;
  /** For a column head or a card. */
  readonly shortName: string;
  /** Minutes of the candidate's time. */
  readonly minutes: number;
  /** Minutes of a referee's time; the candidate is not there. */
  readonly refereeMinutes?: number;
  /** A gate stands before or after the loop: it is passed or not, and never counts as coverage. */
  readonly gate: boolean;
  /** What it is built to measure, at most two. */
  readonly primary: readonly CompetencyId[];
  /** What it shows in passing, at most two. */
  readonly secondary: readonly CompetencyId[];
}

/** Which interview measures what. The matrix the plan generator, coverage and scorecards read. */
export const INTERVIEW_TYPES: Readonly<Record<InterviewTypeId, InterviewType>> = {
  "IT-SCREEN": {
    id: "IT-SCREEN",
    name: "Recruiter screen",
    shortName: "Screen",
    minutes: 30,
    gate: true,
    primary: [],
    secondary: ["TL-COMM"],
  },
  "IT-HM": {
    id: "IT-HM",
    name: "Hiring manager interview",
    shortName: "Manager",
    minutes: 45,
    gate: false,
    primary: ["TL-STRAT", "TL-TEAM"],
    secondary: ["TL-PLAN", "TL-JUDG"],
  },
  "IT-SYSDES": {
    id: "IT-SYSDES",
    name: "System design",
    shortName: "System design",
    minutes: 60,
    gate: false,
    primary: ["TL-ARCH", "TL-STACK"],
    secondary: ["TL-SEC", "TL-OPS"],
  },
  "IT-ARCHREV": {
    id: "IT-ARCHREV",
    name: "Review of a past system",
    shortName: "Past system",
    minutes: 60,
    gate: false,
    primary: ["TL-ARCH", "TL-STRAT"],
    secondary: ["TL-STACK", "TL-JUDG"],
  },
  "IT-PAIR": {
    id: "IT-PAIR",
    name: "Hands-on pairing",
    shortName: "Pairing",
    minutes: 75,
    gate: false,
    primary: ["TL-CODE", "TL-QUAL"],
    secondary: ["TL-MENT", "TL-JUDG"],
  },
  "IT-CODEREV": {
    id: "IT-CODEREV",
    name: "Code-review exercise",
    shortName: "Code review",
    minutes: 45,
    gate: false,
    primary: ["TL-QUAL", "TL-MENT"],
    secondary: ["TL-CODE", "TL-SEC"],
  },
  "IT-THREAT": {
    id: "IT-THREAT",
    name: "Security and compliance exercise",
    shortName: "Security",
    minutes: 45,
    gate: false,
    primary: ["TL-SEC"],
    secondary: ["TL-ARCH", "TL-OPS"],
  },
  "IT-OPSINC": {
    id: "IT-OPSINC",
    name: "Incident and operations",
    shortName: "Incident",
    minutes: 45,
    gate: false,
    primary: ["TL-OPS", "TL-JUDG"],
    secondary: ["TL-COMM", "TL-SEC"],
  },
  "IT-PLAN": {
    id: "IT-PLAN",
    name: "Delivery planning, estimation and risk",
    shortName: "Planning",
    minutes: 60,
    gate: false,
    primary: ["TL-PLAN", "TL-JUDG"],
    secondary: ["TL-COMM", "TL-STRAT"],
  },
  "IT-PEOPLE": {
    id: "IT-PEOPLE",
    name: "People and mentorship",
    shortName: "People",
    minutes: 45,
    gate: false,
    primary: ["TL-MENT", "TL-TEAM"],
    secondary: ["TL-CONF", "TL-COMM"],
  },
  "IT-CONF": {
    id: "IT-CONF",
    name: "Conflict mediation role-play",
    shortName: "Conflict",
    minutes: 45,
    gate: false,
    primary: ["TL-CONF", "TL-COMM"],
    secondary: ["TL-TEAM", "TL-STACK"],
  },
  "IT-STAKE": {
    id: "IT-STAKE",
    name: "Stakeholder communication",
    shortName: "Stakeholder",
    minutes: 45,
    gate: false,
    primary: ["TL-COMM", "TL-STRAT"],
    secondary: ["TL-PLAN", "TL-CONF"],
  },
  "IT-REF": {
    id: "IT-REF",
    name: "Reference check",
    shortName: "Reference",
    minutes: 0,
    refereeMinutes: 30,
    gate: true,
    primary: [],
    secondary: ["TL-TEAM", "TL-PLAN"],
  },
};

/** The types a plan can hold: all that are not gates, in catalogue order. */
export const PLANNABLE_TYPES: readonly InterviewType[] = INTERVIEW_TYPE_IDS.map((id) => INTERVIEW_TYPES[id]).filter(
  ({ gate }) => !gate,
);

/** Everything an interview of this type is rated on: what it is built for, then what it shows in passing. */
export const focusOf = ({
  primary,
  secondary,
}: Pick<InterviewType, "primary" | "secondary">): readonly CompetencyId[] => [...primary, ...secondary];
