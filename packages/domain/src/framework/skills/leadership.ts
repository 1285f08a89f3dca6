import type { SkillEntry } from "./skill-entry.js";

export const LEADERSHIP_SKILLS = [
  { id: "practice.sdlc", name: "Software development lifecycle", aliases: ["sdlc"] },
  { id: "practice.agile", name: "Agile methods", aliases: ["agile", "xp", "extreme programming"] },
  { id: "practice.scrum", name: "Scrum", aliases: ["sprint planning", "scrum master"] },
  { id: "practice.kanban", name: "Kanban", aliases: ["flow metrics", "wip limits"] },
  { id: "practice.estimation", name: "Estimation", aliases: ["story points", "forecasting", "monte carlo forecast"] },
  {
    id: "practice.requirements",
    name: "Requirements analysis",
    aliases: ["requirements engineering", "user story mapping", "event storming"],
  },
  {
    id: "practice.risk-management",
    name: "Technical risk management",
    aliases: ["risk assessment", "risk register", "pre-mortem"],
  },
  { id: "practice.roadmapping", name: "Technical roadmapping", aliases: ["tech roadmap", "okr", "okrs"] },
  { id: "practice.prioritisation", name: "Prioritisation", aliases: ["prioritization", "wsjf", "rice scoring"] },
  {
    id: "practice.dora",
    name: "Delivery metrics",
    aliases: ["dora metrics", "lead time for changes", "deployment frequency"],
  },
  { id: "people.mentoring", name: "Mentoring", aliases: ["mentorship", "coaching"] },
  { id: "people.tech-leadership", name: "Technical leadership", aliases: ["tech lead", "technical lead", "team lead"] },
  { id: "people.hiring", name: "Interviewing and hiring", aliases: ["technical interviewing"] },
  { id: "people.facilitation", name: "Facilitation", aliases: ["retrospectives", "workshop facilitation"] },
  { id: "people.conflict", name: "Conflict resolution", aliases: ["mediation", "conflict management"] },
  { id: "people.stakeholders", name: "Stakeholder management", aliases: ["stakeholder communication"] },
  {
    id: "people.presentation",
    name: "Presenting to non-technical audiences",
    aliases: ["public speaking", "executive communication"],
  },
  { id: "people.remote", name: "Distributed team leadership", aliases: ["remote teams", "remote leadership"] },
  { id: "people.onboarding", name: "Onboarding", aliases: ["onboarding engineers"] },
] as const satisfies readonly SkillEntry[];
