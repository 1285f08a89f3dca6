import type { InterviewTypeId } from "./interview-type-id.js";

/** What a candidate is told about an interview beforehand. Written to them; nothing in it is for the panel only. */
export interface CandidatePreparation {
  readonly title: string;
  /** How it is held, in a few words. */
  readonly format: string;
  readonly text: string;
}

export const CANDIDATE_PREPARATION: Readonly<Record<InterviewTypeId, CandidatePreparation>> = {
  "IT-SCREEN": {
    title: "First conversation",
    format: "Video or phone, with a recruiter",
    text: "A conversation about the role, the pay range and what you are looking for. No technical test. Please tell us about any adjustment that helps you.",
  },
  "IT-HM": {
    title: "Conversation with your future manager",
    format: "Video",
    text: "We talk about teams and systems you have led. Pick two situations from the last three years and think about what you did, what changed and what you would do differently.",
  },
  "IT-SYSDES": {
    title: "System design",
    format: "Shared whiteboard, with one senior engineer",
    text: "We design a system together from a short brief. Ask questions, think aloud, estimate roughly. There is no single right answer and no trick. Any way of drawing is fine.",
  },
  "IT-ARCHREV": {
    title: "A system you shaped",
    format: "Conversation at a whiteboard, no slides needed",
    text: "Choose one system you know well. Prepare to explain its purpose, its structure and the main decisions on a whiteboard. Please do not share confidential information.",
  },
  "IT-PAIR": {
    title: "Programming together",
    format: "Your own editor or one we prepare, in a language of your choice from the role’s list",
    text: "We work together on a small code base with tests. You may use your editor and documentation. We care about how we get there together, not about speed tricks or puzzles.",
  },
  "IT-CODEREV": {
    title: "Reviewing a change",
    format: "A small change to read, then a conversation",
    text: "You read a small change and write review comments, then we talk about them. We look at what you notice and how you help the author.",
  },
  "IT-THREAT": {
    title: "Security and compliance",
    format: "A system sketch of one page",
    text: "We look at a small system sketch and discuss risks, protection and legal duties. No hacking and no trick knowledge is needed.",
  },
  "IT-OPSINC": {
    title: "A production problem",
    format: "A simulation, then a conversation",
    text: "We simulate a production problem; you ask for information and decide. No knowledge of a specific monitoring product is needed.",
  },
  "IT-PLAN": {
    title: "Planning a delivery",
    format: "A written brief and a shared document",
    text: "You receive a product brief of one page and plan with us. Bring your usual way of working; formal methods are not required.",
  },
  "IT-PEOPLE": {
    title: "Working with people",
    format: "Conversation",
    text: "We ask for real situations with people. Change names. It helps to say what the situation was, what you did and what came of it.",
  },
  "IT-CONF": {
    title: "Settling a disagreement",
    format: "Role-play with two of us",
    text: "You help two colleagues (played by us) to settle a technical disagreement. We look at how you guide the conversation, not at which side wins.",
  },
  "IT-STAKE": {
    title: "Talking with the business",
    format: "Conversation with somebody from product or business, no slides",
    text: "You explain technical matters to someone from the business and handle a difficult request. No slides.",
  },
  "IT-REF": {
    title: "References",
    format: "We talk to two people you name",
    text: "With your consent we speak to two people you name. We share the question list beforehand and never contact anyone else.",
  },
};
