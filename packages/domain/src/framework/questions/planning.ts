import type { Question } from "./question.js";

export const PLANNING_QUESTIONS: readonly Question[] = [
  {
    id: "Q-PLAN-1",
    text: "Turn this brief into the first slices of work for a team of five.",
    probes: ["Earliest value?", "What is unclear?"],
    anchors: {
      1: "Layers, no value",
      3: "Thin slices, dependencies, questions",
      5: "Slices that retire the main risk first",
    },
    facets: ["TL-PLAN-BREAKDOWN", "TL-PLAN-SDLC", "TL-COMM-PRODUCT"],
  },
  {
    id: "Q-PLAN-2",
    text: "When could the first release be ready?",
    probes: ["Range?", "Assumptions?", "What changes it?"],
    anchors: {
      1: "Single wish date",
      3: "Range with assumptions",
      5: "Forecast from data or reference class, with options",
    },
    facets: ["TL-PLAN-ESTIMATE"],
  },
  {
    id: "Q-PLAN-3",
    text: "New fact: a partner interface comes six weeks late. What now?",
    probes: ["Whom do you tell?", "What is cut?"],
    anchors: {
      1: "Waits or promises overtime",
      3: "Reorders, informs, options",
      5: "Option that keeps the business goal and lowers risk",
    },
    facets: ["TL-PLAN-RISK", "TL-COMM-PROJECT"],
  },
  {
    id: "Q-PLAN-4",
    text: "Three projects compete for the team. Order them and defend it.",
    probes: ["Cost of delay?", "What is dropped?"],
    anchors: { 1: "By loudest voice", 3: "Explicit criteria", 5: "Criteria, sensitivity and exit condition" },
    facets: ["TL-JUDG-PRIORITY", "TL-STRAT-ALIGN"],
  },
];
