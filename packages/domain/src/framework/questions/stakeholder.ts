import type { Question } from "./question.js";

export const STAKEHOLDER_QUESTIONS: readonly Question[] = [
  {
    id: "Q-STAKE-1",
    text: "Explain technical debt (or another topic drawn from the bank) to a sales director who must release money for it.",
    probes: ["“Why should I care?”", "“What if we wait?”"],
    anchors: {
      1: "Jargon, moralizes",
      3: "Consequences, cost, choice",
      5: "Director could decide; uncertainty stated honestly",
    },
    facets: ["TL-COMM-NONTECH"],
  },
  {
    id: "Q-STAKE-2",
    text: "I need this feature for a customer in two weeks.",
    probes: ["“Just a small change.”"],
    anchors: {
      1: "Flat no or rash yes",
      3: "Finds the need, options with price",
      5: "Better option for the customer and firm on safety",
    },
    facets: ["TL-COMM-STAKEHOLDER", "TL-PLAN-ESTIMATE", "TL-CONF-DECISION"],
  },
  {
    id: "Q-STAKE-3",
    text: "Where should the technology of such a product be in 18 months, and what do we earn from it?",
    probes: ["First step?", "What not?"],
    anchors: { 1: "Trend list", 3: "Course linked to business", 5: "Staged course with measure and exit" },
    facets: ["TL-STRAT-TRAJECTORY", "TL-STRAT-THINKING", "TL-STACK-BREADTH"],
  },
  {
    id: "Q-STAKE-4",
    text: "How did you keep a partner informed when things went badly?",
    probes: ["When?", "What wording?"],
    anchors: { 1: "Late surprise", 3: "Early and factual", 5: "Trust grew, partner can confirm" },
    facets: ["TL-COMM-PRODUCT", "TL-COMM-STAKEHOLDER"],
  },
];
