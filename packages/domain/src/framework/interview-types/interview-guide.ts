import type { InterviewTypeId } from "./interview-type-id.js";

/** What the person who holds an interview needs beside its questions. */
export interface InterviewGuide {
  /** What the hour is for, in one sentence. */
  readonly purpose: string;
  /** Where and with whom it takes place. */
  readonly setting: string;
  /** The course of the conversation; minutes add up to the length of the interview. */
  readonly agenda: readonly { readonly minutes: number; readonly what: string }[];
  /** What to keep in mind while holding it. */
  readonly conduct: readonly string[];
}

/** What holds in every interview, so that each candidate of a requisition meets the same one. */
export const INTERVIEW_RULES: readonly string[] = [
  "Ask the main questions as they are written, in the same order for everyone.",
  "Probe from the list, or with “Tell me more about what you did”.",
  "Take notes while you talk, and rate within 24 hours.",
  "Keep the last minutes for the candidate’s questions. They are not rated.",
];

export const INTERVIEW_GUIDES: Readonly<Record<InterviewTypeId, InterviewGuide>> = {
  "IT-SCREEN": {
    purpose: "Find out whether role and person fit in outline, and tell the candidate what they need to decide.",
    setting: "Recruiter, by video or phone",
    agenda: [
      { minutes: 3, what: "Welcome and purpose" },
      { minutes: 5, what: "Role and pay range" },
      { minutes: 14, what: "Questions" },
      { minutes: 5, what: "Their questions" },
      { minutes: 3, what: "Next steps" },
    ],
    conduct: [
      "Make no technical judgement.",
      "End with proceed, hold or stop, and a reason.",
      "Never ask what the candidate earns or earned.",
    ],
  },
  "IT-HM": {
    purpose: "Find out how the candidate sets a technical course and guides a team that has to follow it.",
    setting: "Future manager, by video",
    agenda: [
      { minutes: 3, what: "Opening" },
      { minutes: 32, what: "Four questions, eight minutes each" },
      { minutes: 5, what: "The first 90 days" },
      { minutes: 5, what: "Their questions" },
    ],
    conduct: [],
  },
  "IT-SYSDES": {
    purpose: "See the candidate shape a system from a short brief and choose technology for reasons they can defend.",
    setting: "One senior engineer, shared whiteboard",
    agenda: [
      { minutes: 5, what: "Briefing" },
      { minutes: 10, what: "Requirements and numbers" },
      { minutes: 25, what: "Design" },
      { minutes: 10, what: "Failure, security, operation" },
      { minutes: 5, what: "Technology choice" },
      { minutes: 5, what: "Their questions" },
    ],
    conduct: ["Choose the case from the bank by domain. Never use a problem you have not solved yourselves."],
  },
  "IT-ARCHREV": {
    purpose: "Learn which decisions were the candidate’s own, why they were taken, and what came of them.",
    setting: "The candidate presents a system of their own; no slides needed",
    agenda: [
      { minutes: 5, what: "Briefing" },
      { minutes: 15, what: "The candidate explains" },
      { minutes: 25, what: "Along the decisions" },
      { minutes: 10, what: "What if" },
      { minutes: 5, what: "Their questions" },
    ],
    conduct: ["Confidential details of a former employer are left out; stop the candidate kindly if they begin."],
  },
  "IT-PAIR": {
    purpose: "See the candidate write and change code with a colleague, in small running steps.",
    setting: "The candidate’s own editor or a prepared environment, in a language of the role’s list",
    agenda: [
      { minutes: 10, what: "Set-up and briefing" },
      { minutes: 45, what: "Pairing in small steps" },
      { minutes: 10, what: "Extension or refactoring" },
      { minutes: 5, what: "Reflection" },
      { minutes: 5, what: "Their questions" },
    ],
    conduct: [
      "Searching documentation is allowed.",
      "The rule for coding assistants is the one in the invitation, the same for everyone.",
    ],
  },
  "IT-CODEREV": {
    purpose: "See what the candidate finds in a change, and how they help its author.",
    setting: "A prepared change of about 150 lines with planted issues",
    agenda: [
      { minutes: 5, what: "Briefing" },
      { minutes: 15, what: "Reading and comments" },
      { minutes: 15, what: "Discussion" },
      { minutes: 5, what: "Giving the feedback" },
      { minutes: 5, what: "Their questions" },
    ],
    conduct: ["The key lists the planted issues in three levels: defect or security, design, style."],
  },
  "IT-THREAT": {
    purpose: "See the candidate find what matters in a system’s protection and turn a duty into design.",
    setting: "A system sketch of one page",
    agenda: [
      { minutes: 5, what: "Briefing" },
      { minutes: 20, what: "Threats and controls" },
      { minutes: 10, what: "A legal duty as design" },
      { minutes: 5, what: "Detection and response" },
      { minutes: 5, what: "Their questions" },
    ],
    conduct: [],
  },
  "IT-OPSINC": {
    purpose: "See the candidate lead through a production problem, then hear about one of their own.",
    setting: "A simulated incident with prepared signals",
    agenda: [
      { minutes: 3, what: "Briefing" },
      { minutes: 22, what: "Simulation" },
      { minutes: 10, what: "Follow-up" },
      { minutes: 5, what: "Their own incident" },
      { minutes: 5, what: "Their questions" },
    ],
    conduct: ["Give each signal only when it is asked for."],
  },
  "IT-PLAN": {
    purpose: "See the candidate turn a brief into ordered work, a range of dates and a short list of risks.",
    setting: "A written brief and a shared document",
    agenda: [
      { minutes: 10, what: "Reading and questions" },
      { minutes: 25, what: "Plan" },
      { minutes: 10, what: "New fact" },
      { minutes: 10, what: "Their own project" },
      { minutes: 5, what: "Their questions" },
    ],
    conduct: ["You play the product manager."],
  },
  "IT-PEOPLE": {
    purpose: "Hear about real situations in which people grew, or teams worked better, because of the candidate.",
    setting: "A conversation about the past",
    agenda: [
      { minutes: 3, what: "Opening" },
      { minutes: 36, what: "Four questions, nine minutes each" },
      { minutes: 6, what: "Their questions" },
    ],
    conduct: [],
  },
  "IT-CONF": {
    purpose: "See the candidate bring two engineers who disagree to a decision both can carry.",
    setting: "One rater and one role player, or two role players",
    agenda: [
      { minutes: 5, what: "Briefing" },
      { minutes: 20, what: "Role-play" },
      { minutes: 10, what: "Reflection" },
      { minutes: 5, what: "A real case" },
      { minutes: 5, what: "Their questions" },
    ],
    conduct: [
      "Two engineers disagree about a new messaging technology.",
      "Stay with the facts and the intensity of the role cards. They are your only probes in the role-play.",
    ],
  },
  "IT-STAKE": {
    purpose: "See the candidate make technology clear to the business and stay firm and helpful under a hard request.",
    setting: "An interviewer from product or business",
    agenda: [
      { minutes: 5, what: "Briefing" },
      { minutes: 10, what: "Explanation" },
      { minutes: 15, what: "A difficult request" },
      { minutes: 10, what: "Course and value" },
      { minutes: 5, what: "Their questions" },
    ],
    conduct: [],
  },
  "IT-REF": {
    purpose: "Confirm or question what the interviews showed, with two people the candidate names.",
    setting: "After the debrief, with the candidate’s consent",
    agenda: [
      { minutes: 3, what: "Purpose and consent" },
      { minutes: 22, what: "Questions" },
      { minutes: 5, what: "Closing" },
    ],
    conduct: [
      "Ask both referees the same questions. At least one of them was led by the candidate.",
      "Answers confirm or question evidence. They do not replace ratings.",
    ],
  },
};
