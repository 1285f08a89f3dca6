import type { Question } from "./question.js";

export const CODE_REVIEW_QUESTIONS: readonly Question[] = [
  {
    id: "Q-CODEREV-1",
    text: "Review this change as you would for a colleague with one year of experience.",
    probes: ["Which comment first?", "Must or may?"],
    anchors: {
      1: "Style only, approves defect",
      3: "Finds main defect and one design risk, clear order",
      5: "Finds nearly all serious issues and the missing test, asks about intent",
    },
    facets: ["TL-QUAL-REVIEW", "TL-CODE-PROFICIENCY", "TL-SEC-PROTOCOLS"],
  },
  {
    id: "Q-CODEREV-2",
    text: "Give me the two most important comments as you would say them.",
    probes: ["How does the author feel?", "What do they learn?"],
    anchors: { 1: "Harsh or vague", 3: "Specific, kind, with reason", 5: "Leads the author to find the fix" },
    facets: ["TL-MENT-COACHING"],
  },
  {
    id: "Q-CODEREV-3",
    text: "Which team rule would prevent this kind of problem?",
    probes: ["Automate?", "Cost?"],
    anchors: { 1: "“Be careful”", 3: "A rule and how it is agreed", 5: "A rule, automation and a date to review it" },
    facets: ["TL-QUAL-STANDARDS", "TL-QUAL-PRACTICES", "TL-QUAL-CHAMPION"],
  },
];
