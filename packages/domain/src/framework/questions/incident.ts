import type { Question } from "./question.js";

export const INCIDENT_QUESTIONS: readonly Question[] = [
  {
    id: "Q-OPSINC-1",
    text: "Error rate rises after a release. You lead. What do you do?",
    probes: ["What do you look at?", "Who is informed?"],
    anchors: {
      1: "Random changes",
      3: "Stabilizes, cheapest test first, informs",
      5: "Runs roles and timeline, finds cause and second risk",
    },
    facets: ["TL-OPS-INCIDENT", "TL-OPS-MONITORING", "TL-JUDG-PROBLEM"],
  },
  {
    id: "Q-OPSINC-2",
    text: "Write the status message for customers and the one for your director.",
    probes: ["Next update?", "Uncertainty?"],
    anchors: { 1: "None or speculation", 3: "Clear effect, action, time", 5: "Fits each reader and keeps trust" },
    facets: ["TL-COMM-CLARITY", "TL-COMM-STAKEHOLDER"],
  },
  {
    id: "Q-OPSINC-3",
    text: "What changes so that this hurts less next time?",
    probes: ["Which first?", "Who pays?"],
    anchors: {
      1: "“Be careful”, blame",
      3: "Two prevention and one detection step",
      5: "Improves release path and service level with measure",
    },
    facets: ["TL-JUDG-OWNERSHIP", "TL-OPS-INCIDENT", "TL-SEC-BYDESIGN"],
  },
  {
    id: "Q-OPSINC-4",
    text: "How does a commit reach production in your present team, with times?",
    probes: ["Infrastructure change?", "Rollback?"],
    anchors: { 1: "Unknown or manual", 3: "Automated path with times", 5: "Measured improvement they led" },
    facets: ["TL-OPS-CI", "TL-OPS-CD", "TL-OPS-IAC", "TL-OPS-DEPLOY"],
  },
];
