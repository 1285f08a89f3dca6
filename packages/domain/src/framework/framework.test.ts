import { expect, it } from "vitest";
import { CANDIDATE_PREPARATION } from "./interview-types/candidate-preparation.js";
import { COMPETENCIES } from "./competencies/competencies.js";
import { COMPETENCY_IDS, isCompetencyId, type CompetencyId } from "./competencies/competency-id.js";
import { coverageOf } from "./plan/coverage.js";
import { DEFAULT_EMAIL_IDS } from "./default-email.js";
import { FACET_IDS } from "./competencies/facet.js";
import { COMPETENCY_FAMILIES, COMPETENCY_FAMILY_IDS } from "./competencies/family.js";
import { INTERVIEW_GUIDES } from "./interview-types/interview-guide.js";
import { INTERVIEW_TYPE_IDS, isInterviewTypeId, type InterviewTypeId } from "./interview-types/interview-type-id.js";
import { focusOf, INTERVIEW_TYPES, PLANNABLE_TYPES } from "./interview-types/interview-type.js";
import { PIPELINE_TEMPLATE } from "./pipeline-template.js";
import { PROFILE_IDS, PROFILES } from "./profile.js";
import { askedText } from "./questions/question.js";
import { QUESTIONS } from "./questions/questions.js";
import { RATINGS } from "./rating-scale.js";
import { REJECTION_REASON_TEXTS } from "./rejection-reason.js";
import { ROLE_ATTRIBUTES } from "./role-attribute.js";
import { SKILL_CATEGORIES, SKILLS } from "./skills/skill.js";
import { TRACEABILITY } from "./interview-types/traceability.js";
import { WITHDRAWAL_REASONS } from "./withdrawal-reason.js";

const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
const allQuestions = INTERVIEW_TYPE_IDS.flatMap((id) => QUESTIONS[id]);
const competencyOf = (facet: string): string => facet.split("-").slice(0, 2).join("-");

it("has 4 families, 13 competencies, 13 interview types, 5 profiles, 231 skills, 18 mails", () => {
  expect([COMPETENCY_FAMILY_IDS, COMPETENCY_IDS, INTERVIEW_TYPE_IDS, PROFILE_IDS].map((ids) => ids.length)).toEqual([
    4, 13, 13, 5,
  ]);
  expect([SKILLS, DEFAULT_EMAIL_IDS, PLANNABLE_TYPES].map((all) => all.length)).toEqual([231, 18, 11]);
  expect(Object.keys(REJECTION_REASON_TEXTS)).toHaveLength(19);
  expect(Object.keys(WITHDRAWAL_REASONS)).toHaveLength(12);
});

it("gives nothing the id of something else", () => {
  const ids = [
    ...COMPETENCY_FAMILY_IDS,
    ...COMPETENCY_IDS,
    ...FACET_IDS,
    ...INTERVIEW_TYPE_IDS,
    ...PROFILE_IDS,
    ...Object.keys(ROLE_ATTRIBUTES),
    ...allQuestions.map(({ id }) => id),
    ...SKILLS.map(({ id }) => id),
    ...PIPELINE_TEMPLATE.map(({ id }) => id),
    ...TRACEABILITY.map(({ id }) => id),
    ...DEFAULT_EMAIL_IDS,
  ];
  expect(twice(ids)).toEqual([]);
});

it.each(COMPETENCY_IDS)("describes %s whole", (id) => {
  const competency = COMPETENCIES[id];
  expect(competency.id).toBe(id);
  expect(COMPETENCY_FAMILIES[competency.family].competencies).toContain(id);
  expect(RATINGS.every((rating) => competency.anchors[rating].length > 20)).toBe(true);
  expect(new Set(Object.values(competency.anchors)).size).toBe(5);
  expect(competency.behaviours.length).toBeGreaterThanOrEqual(3);
  expect(competency.facets.length).toBeGreaterThanOrEqual(1);
  expect(competency.facets.every((facet) => competencyOf(facet.id) === id)).toBe(true);
  expect(competency.evidence.length).toBeGreaterThan(0);
  expect(competency.redFlags.length).toBeGreaterThan(0);
  expect(competency.measuredBy.primary.length).toBeGreaterThanOrEqual(1);
});

it("lists each facet under one competency", () => {
  const listed = COMPETENCY_IDS.flatMap((id) => COMPETENCIES[id].facets.map((facet) => facet.id));
  expect(listed.toSorted()).toEqual(FACET_IDS.toSorted());
});

it("puts each competency in one family", () => {
  const inFamilies = COMPETENCY_FAMILY_IDS.flatMap((id) => COMPETENCY_FAMILIES[id].competencies);
  expect(inFamilies).toEqual(COMPETENCY_IDS);
});

it.each(COMPETENCY_IDS)("measures %s by the types the matrix says", (id: CompetencyId) => {
  const measuring = (part: "primary" | "secondary") =>
    PLANNABLE_TYPES.filter((type) => type[part].includes(id)).map((type) => type.id);
  expect(COMPETENCIES[id].measuredBy).toEqual({ primary: measuring("primary"), secondary: measuring("secondary") });
});

it.each(COMPETENCY_IDS)("can cover %s within one plan", (id) => {
  const everything = PLANNABLE_TYPES.map((type) => ({ type: type.id, raters: type.id === "IT-HM" ? 1 : 2 }));
  const coverage = coverageOf(everything, [id]).find(({ competency }) => competency === id);
  expect(coverage).toMatchObject({ gaps: [] });
});

it.each(INTERVIEW_TYPE_IDS)("holds %s together", (id: InterviewTypeId) => {
  const { primary, secondary, minutes, refereeMinutes = minutes, gate, ...type } = INTERVIEW_TYPES[id];
  expect(type.id).toBe(id);
  expect([primary.length, secondary.length].every((count) => count <= 2)).toBe(true);
  expect(twice(focusOf({ primary, secondary }))).toEqual([]);
  expect(gate).toBe(primary.length === 0);
  expect(INTERVIEW_GUIDES[id].agenda.reduce((sum, part) => sum + part.minutes, 0)).toBe(refereeMinutes);
  expect(INTERVIEW_GUIDES[id].purpose).toMatch(/\.$/);
  expect(CANDIDATE_PREPARATION[id].text).toMatch(/\.$/);
});

it.each(INTERVIEW_TYPE_IDS)("asks enough in %s, and reaches all it measures", (id) => {
  const questions = QUESTIONS[id];
  expect(questions.length).toBeGreaterThanOrEqual(3);
  const reached = new Set(questions.flatMap(({ facets }) => facets.map(competencyOf)));
  expect(focusOf(INTERVIEW_TYPES[id]).filter((competency) => !reached.has(competency))).toEqual([]);
  for (const question of questions) {
    expect(question.id).toMatch(new RegExp(`^Q-${id.slice(3)}-\\d$`));
    expect(Object.values(question.anchors).every((anchor) => anchor.length > 0)).toBe(true);
    expect(question.facets.length).toBeGreaterThan(0);
  }
});

it("asks about the requisition's own hands-on share", () => {
  const [motivation] = QUESTIONS["IT-SCREEN"];
  expect(motivation && askedText(motivation, 50)).toContain("about 50 % hands-on");
  expect(allQuestions.filter(({ text }) => askedText({ text }, 50).includes("{"))).toEqual([]);
});

it.each(PROFILE_IDS)("weighs %s to 100, its must-haves at 8 or more", (id) => {
  const { weights, mustHaves, requiredTypes, handsOnPercent } = PROFILES[id];
  expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  expect(mustHaves.filter((competency) => weights[competency] < 8)).toEqual([]);
  expect(mustHaves.length).toBeGreaterThanOrEqual(3);
  expect(mustHaves.length).toBeLessThanOrEqual(6);
  expect(requiredTypes).toContain("IT-HM");
  expect(handsOnPercent).toBeGreaterThanOrEqual(20);
  expect(handsOnPercent).toBeLessThanOrEqual(90);
});

it("answers every statement of the role description with something that exists", () => {
  const known = new Set<string>([
    ...Object.keys(ROLE_ATTRIBUTES),
    ...COMPETENCY_FAMILY_IDS,
    ...FACET_IDS,
    ...Object.keys(SKILL_CATEGORIES),
    ...SKILLS.map(({ id }) => id),
  ]);
  expect(TRACEABILITY).toHaveLength(90);
  expect(TRACEABILITY.filter(({ answeredBy }) => answeredBy.length === 0)).toEqual([]);
  expect(TRACEABILITY.flatMap(({ answeredBy }) => answeredBy).filter((target) => !known.has(target))).toEqual([]);
});

it("finds each competency in the role description", () => {
  const asked = new Set(TRACEABILITY.flatMap(({ answeredBy }) => answeredBy.map(competencyOf)));
  const inFamilies = COMPETENCY_FAMILIES["FAM-PEOPLE"].competencies;
  expect(COMPETENCY_IDS.filter((id) => !asked.has(id) && !inFamilies.includes(id))).toEqual([]);
});

it("knows each skill by terms no other skill goes by", () => {
  const terms = SKILLS.flatMap(({ name, aliases }) => [
    ...new Set([name, ...aliases].map((term) => term.normalize("NFKC").toLowerCase())),
  ]);
  expect(twice(terms)).toEqual([]);
  expect(terms).toHaveLength(760);
});

it("starts a requisition with the eight stages, each with an answer owed and words for the candidate", () => {
  expect(PIPELINE_TEMPLATE.map(({ type }) => type)).toEqual([
    "lead",
    "review",
    "review",
    "screen",
    "interview",
    "debrief",
    "reference",
    "offer",
  ]);
  expect(PIPELINE_TEMPLATE.filter(({ replyDays, candidateLabel }) => replyDays < 1 || !candidateLabel)).toEqual([]);
});

it("tells its ids from other texts", () => {
  expect([isCompetencyId("TL-ARCH"), isCompetencyId("TL-CHARM"), isCompetencyId("toString")]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isInterviewTypeId("IT-PAIR"), isInterviewTypeId("IT-CHESS")]).toEqual([true, false]);
});
