import type { Question } from "./question.js";

export const PAIRING_QUESTIONS: readonly Question[] = [
  {
    id: "Q-PAIR-1",
    text: "Make this failing behaviour work, then add the described rule.",
    probes: ["How will you know?", "Smallest next step?"],
    anchors: {
      1: "No running progress",
      3: "Works in steps with tests",
      5: "Finds the unclear rule, agrees it, leaves clean design",
    },
    facets: ["TL-CODE-PROFICIENCY", "TL-CODE-FRAMEWORKS", "TL-QUAL-TDD", "TL-JUDG-PROBLEM"],
  },
  {
    id: "Q-PAIR-2",
    text: "What would you change before merging?",
    probes: ["Risk?", "What is taste?"],
    anchors: { 1: "Nothing or all", 3: "Important points first", 5: "Explains cost of each change for the team" },
    facets: ["TL-QUAL-CLEANCODE", "TL-CODE-HANDSON"],
  },
  {
    id: "Q-PAIR-3",
    text: "I suggest a different (weaker) approach; how do we proceed?",
    probes: ["Can you show me?"],
    anchors: { 1: "Yields or dismisses", 3: "Compares by test or example", 5: "Uses it to teach and to learn" },
    facets: ["TL-MENT-COACHING", "TL-CODE-EXPERIENCE"],
  },
];
