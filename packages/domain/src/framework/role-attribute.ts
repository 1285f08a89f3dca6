/** Properties of the requisition, not of a person: what the role is, so that what it needs can be told. */
export const ROLE_ATTRIBUTES = {
  "ROLE-TITLE": { name: "Title", meaning: "The title on the contract, one of the accepted titles." },
  "ROLE-SENIORITY": { name: "Seniority", meaning: "A senior engineer or above." },
  "ROLE-HANDSON": { name: "Hands-on share", meaning: "Share of time in code and design, in per cent." },
  "ROLE-NONMANAGER": {
    name: "No line management",
    meaning: "Line management is not part of the role unless the requisition says so.",
  },
  "ROLE-TEAM": { name: "Team", meaning: "Kind and size of the team that is led." },
  "ROLE-BREADTH": { name: "Breadth", meaning: "Width and depth that are expected." },
  "ROLE-MOTIVATION": { name: "Motivation", meaning: "The candidate wants to lead and to keep building." },
  "ROLE-CAREER": { name: "Career step", meaning: "A step from experienced developer." },
} as const satisfies Record<string, { readonly name: string; readonly meaning: string }>;
export type RoleAttributeId = keyof typeof ROLE_ATTRIBUTES;

/** Titles that mean a Tech Lead. */
export const ACCEPTED_TITLES: readonly string[] = [
  "Tech Lead",
  "Technical Lead",
  "Lead Engineer",
  "Lead Developer",
  "Dev Lead",
  "Team Tech Lead",
];
