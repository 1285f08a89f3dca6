import type { Competencies } from "./competency.js";

export const TECHNICAL_DEPTH: Pick<Competencies, "TL-ARCH" | "TL-CODE" | "TL-SEC"> = {
  "TL-ARCH": {
    id: "TL-ARCH",
    family: "FAM-TECH",
    name: "System architecture and design",
    shortName: "System architecture",
    definition:
      "Shapes systems that stay correct, scalable and changeable under real constraints, and can explain why each boundary is where it is.",
    facets: [
      { id: "TL-ARCH-SYSDESIGN", name: "System design" },
      { id: "TL-ARCH-ROBUSTNESS", name: "Robustness" },
      { id: "TL-ARCH-SCALABILITY", name: "Scalability" },
      { id: "TL-ARCH-SERVICES", name: "Service boundaries" },
      { id: "TL-ARCH-DATA", name: "Data and storage" },
      { id: "TL-ARCH-CLOUD", name: "Cloud platforms" },
      { id: "TL-ARCH-VISION", name: "Architectural vision" },
    ],
    behaviours: [
      "Asks for load, data volume, failure tolerance and change rate before drawing components.",
      "Places service and data boundaries by ownership and rate of change, and names what stays a monolith.",
      "Describes what happens when each dependency is slow, wrong or gone.",
      "Sketches the migration path from today’s system, not only the target picture.",
    ],
    anchors: {
      1: "Draws fashionable components without asking about load or failure, and cannot say what breaks first.",
      2: "Produces a workable happy-path design but treats consistency, failure and growth as details for later.",
      3: "Derives a sound design from stated requirements, sizes the critical path roughly right and handles the main failure modes.",
      4: "Compares two viable designs with numbers, picks one for this team’s constraints and shows a stepwise migration.",
      5: "Reframes the problem so that a whole class of complexity disappears, and has evidence of such a design surviving years of change.",
    },
    evidence: ["Capacity estimates", "Diagrams", "Decision records", "Post-launch corrections"],
    redFlags: [
      "Same pattern for every problem",
      "Blames “legacy” without naming a constraint",
      "No operated system behind the opinions",
    ],
    measuredBy: { primary: ["IT-SYSDES", "IT-ARCHREV"], secondary: ["IT-THREAT"] },
  },
  "TL-CODE": {
    id: "TL-CODE",
    family: "FAM-TECH",
    name: "Hands-on engineering craft",
    shortName: "Hands-on craft",
    definition:
      "Writes and changes production code at an advanced level in at least one relevant language and its frameworks, and keeps doing so while leading.",
    facets: [
      { id: "TL-CODE-PROFICIENCY", name: "Command of a language" },
      { id: "TL-CODE-FRAMEWORKS", name: "Command of its frameworks" },
      { id: "TL-CODE-HANDSON", name: "Recent hands-on work" },
      { id: "TL-CODE-EXPERIENCE", name: "Engineering experience" },
    ],
    behaviours: [
      "Reads unfamiliar code with a plan and forms a checkable hypothesis before editing.",
      "Chooses data structures and language features for clarity first and speed where measured.",
      "Works in small, running steps and notices own mistakes from tests or output.",
      "Picks the coding work a lead should take: risky spikes, unblockers, shared foundations — not the whole critical path.",
    ],
    anchors: {
      1: "Cannot get a small change running in the chosen language, or has not written production code for years.",
      2: "Gets partial results with heavy prompting; relies on framework habits without knowing what they do.",
      3: "Delivers a working, readable solution at a steady pace and explains the framework behaviour it depends on.",
      4: "Solves the task with margin, handles edge cases unprompted and leaves the code easier to extend than it was.",
      5: "Shows mastery that teaches the partner something concrete, for instance a precise model of concurrency or memory behaviour.",
    },
    evidence: ["Running code", "Commit-size steps", "Debugging path", "Recent contributions described in detail"],
    redFlags: ["Only delegated code for long periods", "Defends cleverness", "Ignores failing output"],
    measuredBy: { primary: ["IT-PAIR"], secondary: ["IT-CODEREV"] },
  },
  "TL-SEC": {
    id: "TL-SEC",
    family: "FAM-TECH",
    name: "Security and compliance engineering",
    shortName: "Security",
    definition:
      "Builds protection of data and systems into design and daily work and knows which legal or contractual duties apply.",
    facets: [
      { id: "TL-SEC-BYDESIGN", name: "Security by design" },
      { id: "TL-SEC-PROTOCOLS", name: "Security protocols" },
      { id: "TL-SEC-COMPLIANCE", name: "Compliance duties" },
    ],
    behaviours: [
      "Maps assets, trust boundaries and attackers before listing controls.",
      "Explains authentication, authorization, transport protection and secret handling correctly, including token lifetimes and revocation.",
      "Turns a compliance duty (deletion, audit trail, residency) into a design element and a test.",
      "Weighs a control’s cost against the risk it removes.",
    ],
    anchors: {
      1: "Equates security with login and TLS, or proposes storing secrets or personal data in unsafe places.",
      2: "Names common weaknesses from lists but cannot connect them to the system at hand.",
      3: "Finds the important threats of a given design, proposes proportionate controls and knows when to ask a specialist.",
      4: "Prioritizes threats by likelihood and harm, adds detection and recovery, and turns compliance duties into automated checks.",
      5: "Has led a system through a serious assessment or incident and can show how the team’s default way of building became safer.",
    },
    evidence: ["Threat lists", "Control choices", "Audit or incident stories with own role"],
    redFlags: [
      "“The security team does that”",
      "Security by obscurity",
      "Shares confidential details of a former employer",
    ],
    measuredBy: { primary: ["IT-THREAT"], secondary: ["IT-SYSDES", "IT-CODEREV", "IT-OPSINC"] },
  },
};
