import type { Question } from "./question.js";

export const THREAT_QUESTIONS: readonly Question[] = [
  {
    id: "Q-THREAT-1",
    text: "What could go wrong here, and what matters most?",
    probes: ["Who would attack?", "What is lost?"],
    anchors: {
      1: "Generic list",
      3: "Ranked threats tied to the sketch",
      5: "Finds a trust flaw in the flow, with likelihood and harm",
    },
    facets: ["TL-SEC-BYDESIGN", "TL-ARCH-SYSDESIGN"],
  },
  {
    id: "Q-THREAT-2",
    text: "Explain how a signed-in user’s request is authenticated and authorized from browser to data.",
    probes: ["Token stolen?", "Service to service?"],
    anchors: {
      1: "Wrong or vague",
      3: "Correct flow, lifetimes, revocation",
      5: "Compares designs and their failure cases",
    },
    facets: ["TL-SEC-PROTOCOLS"],
  },
  {
    id: "Q-THREAT-3",
    text: "A customer asks for deletion and for an audit trail. Show both in the design.",
    probes: ["Backups?", "Logs?", "Proof?"],
    anchors: { 1: "Sees no conflict", 3: "Retention rules and separation", 5: "Testable deletion and minimal trail" },
    facets: ["TL-SEC-COMPLIANCE", "TL-OPS-MONITORING"],
  },
];
