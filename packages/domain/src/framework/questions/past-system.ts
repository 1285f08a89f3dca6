import type { Question } from "./question.js";

export const PAST_SYSTEM_QUESTIONS: readonly Question[] = [
  {
    id: "Q-ARCHREV-1",
    text: "Take us through a system you shaped and the three decisions that mattered most.",
    probes: ["Options at the time?", "Your part?"],
    anchors: {
      1: "Describes others’ decisions",
      3: "Own decisions with reasons",
      5: "Shows which assumption failed and how that was found",
    },
    facets: ["TL-ARCH-VISION", "TL-ARCH-SERVICES"],
  },
  {
    id: "Q-ARCHREV-2",
    text: "Which decision would you reverse today?",
    probes: ["Earliest sign?", "Cost of change?"],
    anchors: { 1: "None, or blames", 3: "Names one with cause and cost", 5: "Changed team practice because of it" },
    facets: ["TL-STACK-CHOICE", "TL-JUDG-OWNERSHIP"],
  },
  {
    id: "Q-ARCHREV-3",
    text: "Traffic grows tenfold and the team halves. What changes first?",
    probes: ["What do you give up?"],
    anchors: { 1: "Adds technology", 3: "Orders steps by risk and cost", 5: "Simplifies product and system together" },
    facets: ["TL-ARCH-SCALABILITY", "TL-ARCH-CLOUD", "TL-JUDG-PRIORITY"],
  },
  {
    id: "Q-ARCHREV-4",
    text: "How did the architecture serve what the company wanted?",
    probes: ["Which measure?", "Who disagreed?"],
    anchors: { 1: "No link", 3: "Plausible link", 5: "Measured link and a declined alternative" },
    facets: ["TL-STRAT-ALIGN", "TL-STRAT-TRAJECTORY"],
  },
];
