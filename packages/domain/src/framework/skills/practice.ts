import type { SkillEntry } from "./skill-entry.js";

export const PRACTICE_SKILLS = [
  { id: "practice.clean-code", name: "Clean code", aliases: ["code quality", "readable code"] },
  { id: "practice.tdd", name: "Test-driven development", aliases: ["tdd", "test first", "test driven development"] },
  { id: "practice.bdd", name: "Behaviour-driven development", aliases: ["bdd", "cucumber", "gherkin"] },
  {
    id: "practice.unit-testing",
    name: "Unit testing",
    aliases: ["junit", "pytest", "jest", "vitest", "xunit", "nunit", "mockito"],
  },
  {
    id: "practice.integration-testing",
    name: "Integration testing",
    aliases: ["testcontainers", "contract testing", "pact"],
  },
  { id: "practice.e2e", name: "End-to-end testing", aliases: ["e2e", "cypress", "playwright", "selenium"] },
  { id: "practice.code-review", name: "Code review", aliases: ["pull request review", "peer review"] },
  { id: "practice.refactoring", name: "Refactoring", aliases: ["technical debt", "tech debt"] },
  {
    id: "practice.pair-programming",
    name: "Pair programming",
    aliases: ["pairing", "mob programming", "ensemble programming"],
  },
  { id: "practice.static-analysis", name: "Static analysis", aliases: ["linting", "eslint", "checkstyle"] },
  { id: "practice.coding-standards", name: "Coding standards", aliases: ["style guide", "coding guidelines"] },
  {
    id: "practice.documentation",
    name: "Technical documentation",
    aliases: ["docs as code", "technical writing", "rfc process"],
  },
] as const satisfies readonly SkillEntry[];
