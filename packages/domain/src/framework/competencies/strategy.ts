import type { Competencies } from "./competency.js";

export const STRATEGY: Pick<Competencies, "TL-STRAT" | "TL-STACK" | "TL-JUDG"> = {
  "TL-STRAT": {
    id: "TL-STRAT",
    family: "FAM-STRAT",
    name: "Technical vision and business alignment",
    shortName: "Technical vision",
    definition:
      "Sets a technical course for a product or team that serves business goals and is taken in affordable steps.",
    facets: [
      { id: "TL-STRAT-VISION", name: "Technical vision" },
      { id: "TL-STRAT-ALIGN", name: "Fit with business goals" },
      { id: "TL-STRAT-TRAJECTORY", name: "Technical course" },
      { id: "TL-STRAT-THINKING", name: "Strategic thinking" },
    ],
    behaviours: [
      "Starts from business goal, user and money, and derives technical bets.",
      "Says what the team will not do and why.",
      "Connects today’s work to a horizon of one to two years.",
      "Measures whether the course works and corrects it.",
    ],
    anchors: {
      1: "Has no course beyond the backlog, or one driven by technology taste.",
      2: "States plausible goals but cannot link them to business effect or steps.",
      3: "Explains a course with business reason, first steps and signs of success.",
      4: "Won funding or patience for a multi-quarter course and shows the effect on a business measure.",
      5: "Anticipated a shift and repositioned product and team ahead of it, with lasting effect.",
    },
    evidence: ["Roadmaps", "One-page strategies", "Decisions declined"],
    redFlags: ["Rewrite as first answer", "Buzzwords", "No knowledge of how the former product earned money"],
    measuredBy: { primary: ["IT-HM", "IT-ARCHREV", "IT-STAKE"], secondary: ["IT-PLAN"] },
  },
  "TL-STACK": {
    id: "TL-STACK",
    family: "FAM-STRAT",
    name: "Technology choice and stewardship",
    shortName: "Technology choice",
    definition:
      "Chooses, combines and retires technologies by fit, cost and team ability, and keeps a broad enough view to do so.",
    facets: [
      { id: "TL-STACK-CHOICE", name: "Choice of technology" },
      { id: "TL-STACK-BREADTH", name: "Breadth" },
    ],
    behaviours: [
      "Writes selection criteria before naming products, including cost of leaving.",
      "Knows at least one realistic alternative for each major component and its weak points.",
      "Tries risky choices in a bounded experiment.",
      "Plans upgrades and removal as normal work.",
    ],
    anchors: {
      1: "Chooses by fashion, habit or résumé value and cannot name a drawback of the choice.",
      2: "Compares features but forgets operation, hiring, licence and exit.",
      3: "Chooses with explicit criteria and reversibility in mind, and can report how a past choice worked out.",
      4: "Shows restraint: removed or refused technology with measurable benefit, and ran a bounded trial before a major bet.",
      5: "Set technology guidance that many teams follow because it helps, with a working process for exceptions.",
    },
    evidence: ["Comparison tables", "Trial results", "Retirement stories"],
    redFlags: ["One-hammer thinking", "Vendor slogans", "New stack for each project"],
    measuredBy: { primary: ["IT-SYSDES"], secondary: ["IT-ARCHREV", "IT-CONF"] },
  },
  "TL-JUDG": {
    id: "TL-JUDG",
    family: "FAM-STRAT",
    name: "Problem solving, prioritization and ownership",
    shortName: "Problem solving",
    definition:
      "Finds the real problem, puts effort where it matters and carries the result, balancing coding, design and people work.",
    facets: [
      { id: "TL-JUDG-PROBLEM", name: "Problem solving" },
      { id: "TL-JUDG-PRIORITY", name: "Prioritization" },
      { id: "TL-JUDG-OWNERSHIP", name: "Ownership" },
      { id: "TL-JUDG-BALANCE", name: "Balance of coding, design and people" },
    ],
    behaviours: [
      "Separates symptom, cause and constraint; tests the cheapest hypothesis first.",
      "Orders projects and tasks by value, urgency, risk and cost of delay, and defends the order.",
      "Names what they dropped and accepts the consequence.",
      "Protects time for both building and leading, and says when the balance fails.",
    ],
    anchors: {
      1: "Starts solving before understanding, treats all work as equally urgent, or passes responsibility on.",
      2: "Solves defined problems; order follows whoever asked last; ownership ends at own code.",
      3: "Structures an unclear problem, sets a defensible order and follows through to the outcome.",
      4: "Changes the order when new facts come, makes trade-offs visible and owns failures with concrete corrections.",
      5: "Repeatedly found the few moves that changed the result of a product, and taught others the reasoning.",
    },
    evidence: ["Reasoning aloud", "Order chosen", "What was refused"],
    redFlags: ["No failures to tell", "Always busy", "Needs perfect information"],
    measuredBy: { primary: ["IT-OPSINC", "IT-PLAN"], secondary: ["IT-HM", "IT-ARCHREV", "IT-PAIR"] },
  },
};
