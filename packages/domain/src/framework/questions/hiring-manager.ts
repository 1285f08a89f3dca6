import type { Question } from "./question.js";

export const HIRING_MANAGER_QUESTIONS: readonly Question[] = [
  {
    id: "Q-HM-1",
    text: "Tell me about a technical course you set for a team and why the business needed it.",
    probes: ["What did you refuse?", "First step?", "How did you know it worked?"],
    anchors: {
      1: "Technology wish without reason",
      3: "Business reason, steps, sign of success",
      5: "Effect on a business measure and a corrected course",
    },
    facets: ["TL-STRAT-VISION", "TL-STRAT-ALIGN"],
  },
  {
    id: "Q-HM-2",
    text: "When did your team not follow you at first?",
    probes: ["What did you change?", "Who persuaded whom?"],
    anchors: {
      1: "Used rank or gave up",
      3: "Listened, adapted, aligned",
      5: "Team’s own solution became better and lasted",
    },
    facets: ["TL-TEAM-INFLUENCE", "TL-TEAM-DIRECTION"],
  },
  {
    id: "Q-HM-3",
    text: "Which project came out clearly different from plan?",
    probes: ["When did you know?", "Whom did you tell?"],
    anchors: {
      1: "Blames others",
      3: "Noticed, informed, replanned",
      5: "Early signal, options offered, practice changed",
    },
    facets: ["TL-PLAN-DELIVERY", "TL-PLAN-RISK"],
  },
  {
    id: "Q-HM-4",
    text: "What did you stop doing so that you could both lead and build?",
    probes: ["What suffered?", "Would you repeat it?"],
    anchors: {
      1: "Does everything, always busy",
      3: "Names a real trade-off",
      5: "Shows a system for keeping balance and its result",
    },
    facets: ["TL-JUDG-BALANCE", "TL-JUDG-PRIORITY"],
  },
];
