import type { Question } from "./question.js";

export const PEOPLE_QUESTIONS: readonly Question[] = [
  {
    id: "Q-PEOPLE-1",
    text: "Tell me about an engineer who grew because of you.",
    probes: ["Start point?", "Your actions?", "What can they do now?"],
    anchors: {
      1: "Nobody or vague",
      3: "Concrete growth and own actions",
      5: "Growth in a hard case, adjusted approach, lasting",
    },
    facets: ["TL-MENT-GROWTH", "TL-MENT-COACHING"],
  },
  {
    id: "Q-PEOPLE-2",
    text: "When did you give feedback that was hard to give?",
    probes: ["Words you used?", "Reaction?", "After?"],
    anchors: { 1: "Avoided or hurt", 3: "Specific, respectful, followed up", 5: "Relationship and result improved" },
    facets: ["TL-MENT-COACHING", "TL-CONF-MEDIATE", "TL-COMM-CLARITY"],
  },
  {
    id: "Q-PEOPLE-3",
    text: "How did you hand over something you could do better yourself?",
    probes: ["Safety net?", "What failed?"],
    anchors: { 1: "Keeps it", 3: "Gradual handover with support", 5: "Others now lead it, better than before" },
    facets: ["TL-MENT-GROWTH", "TL-TEAM-PERFORMANCE"],
  },
  {
    id: "Q-PEOPLE-4",
    text: "What did you do for the way your team works together?",
    probes: ["Who was quiet?", "How did you see the effect?"],
    anchors: {
      1: "Social events only",
      3: "Working agreement with effect",
      5: "Turned round a struggling team, visible to others",
    },
    facets: ["TL-TEAM-CULTURE", "TL-TEAM-PERFORMANCE"],
  },
];
