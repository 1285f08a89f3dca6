import type { Question } from "./question.js";

export const REFERENCE_QUESTIONS: readonly Question[] = [
  {
    id: "Q-REF-1",
    text: "How did you work together, and what was this person’s part in results?",
    probes: ["Your view of own contribution?"],
    anchors: { 1: "Cannot confirm part", 3: "Confirms main part", 5: "Adds stronger evidence" },
    facets: ["TL-TEAM-PERFORMANCE"],
  },
  {
    id: "Q-REF-2",
    text: "What did the team do differently because of this person?",
    probes: ["After they left?"],
    anchors: { 1: "Nothing", 3: "One lasting change", 5: "Several, still in use" },
    facets: ["TL-TEAM-CULTURE", "TL-QUAL-EXCELLENCE"],
  },
  {
    id: "Q-REF-3",
    text: "How did plans and bad news come from this person?",
    probes: ["Example?"],
    anchors: { 1: "Late", 3: "Mostly early", 5: "Early, with options" },
    facets: ["TL-PLAN-DELIVERY"],
  },
];
