import type { Question } from "./question.js";

export const SYSTEM_DESIGN_QUESTIONS: readonly Question[] = [
  {
    id: "Q-SYSDES-1",
    text: "Design a ticket sale for events where 200,000 people arrive in ten minutes.",
    probes: ["What must never happen?", "Numbers for the peak?"],
    anchors: {
      1: "Components before questions",
      3: "Clarifies, sizes, protects stock correctly",
      5: "Reduces contention by changing the flow, with fairness and cost",
    },
    facets: ["TL-ARCH-SYSDESIGN", "TL-ARCH-SCALABILITY"],
  },
  {
    id: "Q-SYSDES-2",
    text: "A payment provider becomes slow for an hour. What do users and operators see?",
    probes: ["Timeouts?", "Retries?", "Duplicate charges?"],
    anchors: {
      1: "Ignores or retries blindly",
      3: "Timeouts, idempotency, degraded mode",
      5: "Tests the failure regularly and bounds its effect",
    },
    facets: ["TL-ARCH-ROBUSTNESS", "TL-OPS-MONITORING"],
  },
  {
    id: "Q-SYSDES-3",
    text: "Choose the main storage and one alternative you reject.",
    probes: ["Exit cost?", "Who runs it at night?"],
    anchors: { 1: "Brand preference", 3: "Criteria and a fair alternative", 5: "Trial that would overturn the choice" },
    facets: ["TL-STACK-CHOICE", "TL-ARCH-DATA"],
  },
  {
    id: "Q-SYSDES-4",
    text: "Which personal data is here and how is it protected and deleted?",
    probes: ["Keys?", "Logs?", "Backups?"],
    anchors: { 1: "Unaware", 3: "Names data, encryption, retention", 5: "Data minimized by design, deletion verified" },
    facets: ["TL-SEC-BYDESIGN", "TL-SEC-COMPLIANCE"],
  },
];
