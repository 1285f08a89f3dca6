import type { Question } from "./question.js";

export const CONFLICT_QUESTIONS: readonly Question[] = [
  {
    id: "Q-CONF-1",
    text: "Role-play: help the two reach a decision in 20 minutes.",
    probes: [],
    anchors: {
      1: "Takes side or drifts",
      3: "Positions restated, criteria, decision with record",
      5: "Defuses attack, test for disputed fact, loser commits",
    },
    facets: ["TL-CONF-MEDIATE", "TL-COMM-CLARITY", "TL-STACK-CHOICE"],
  },
  {
    id: "Q-CONF-2",
    text: "What was going on under the surface?",
    probes: ["What would you do tomorrow?"],
    anchors: {
      1: "Sees only technology",
      3: "Names interests and follow-up",
      5: "Sees own influence and a repeating pattern",
    },
    facets: ["TL-CONF-MEDIATE", "TL-TEAM-CULTURE"],
  },
  {
    id: "Q-CONF-3",
    text: "Describe a real disagreement you helped to settle.",
    probes: ["Who decided?", "Recorded?", "Revisited?"],
    anchors: { 1: "None or by rank", 3: "Fair process and result", 5: "Changed how the group decides" },
    facets: ["TL-CONF-DECISION", "TL-COMM-CONTACT"],
  },
];
