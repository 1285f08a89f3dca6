import { expect, it } from "vitest";
import { COMPETENCY_IDS } from "../competencies/competency-id.js";
import { FACET_IDS } from "../competencies/facet.js";
import { ROLE_ATTRIBUTES } from "../role-attribute.js";
import { SKILL_CATEGORIES } from "../skills/skill.js";
import { reachOf, statementsBehind } from "./reach.js";
import { TRACEABILITY } from "./traceability.js";

it.each(TRACEABILITY.map((statement) => [statement.id, statement] as const))(
  "%s reaches a competency, a skill or a role attribute",
  (_, statement) => {
    const { competencies, skills, roleAttributes } = reachOf(statement);
    expect(competencies.length + skills.length + roleAttributes.length).toBeGreaterThan(0);
  },
);

it("holds the statements of twenty-one sentences in document order, each once", () => {
  const places = TRACEABILITY.map(({ id }) => {
    const [sentence = 0, item = 0] = id.slice(3).split(".").map(Number);
    return { sentence, item };
  });
  for (const [index, { sentence, item }] of places.entries()) {
    const before = places[index - 1] ?? { sentence: 0, item: 0 };
    expect([sentence, item]).toEqual(
      sentence === before.sentence ? [sentence, before.item + 1] : [before.sentence + 1, 1],
    );
  }
  expect(places.at(-1)).toEqual({ sentence: 21, item: 5 });
});

it.each(COMPETENCY_IDS)("%s is rated because the role description asks for it by name", (id) => {
  const byFacet = statementsBehind(id).filter(({ answeredBy }) => answeredBy.some((one) => one.startsWith(`${id}-`)));
  expect(byFacet.length).toBeGreaterThan(0);
});

it("reaches every role attribute", () => {
  const reached = new Set(TRACEABILITY.flatMap((statement) => reachOf(statement).roleAttributes));
  expect(Object.keys(ROLE_ATTRIBUTES).filter((id) => ![...reached].some((one) => one === id))).toEqual([]);
});

it("reaches every facet but the two that the work demands beyond the role description", () => {
  const reached = new Set<string>(TRACEABILITY.flatMap(({ answeredBy }) => answeredBy));
  expect(FACET_IDS.filter((id) => !reached.has(id))).toEqual(["TL-OPS-INCIDENT", "TL-CONF-DECISION"]);
});

it("follows a family to all its competencies and a category to all its skills", () => {
  expect(reachOf({ answeredBy: ["FAM-PEOPLE"] }).competencies).toEqual(["TL-MENT", "TL-TEAM", "TL-COMM", "TL-CONF"]);
  expect(reachOf({ answeredBy: ["cloud", "TL-ARCH-CLOUD"] })).toEqual({
    competencies: ["TL-ARCH"],
    skills: SKILL_CATEGORIES.cloud.skills.map(({ id }) => id),
    roleAttributes: [],
  });
  expect(reachOf({ answeredBy: ["ROLE-TITLE", "lang.java"] })).toEqual({
    competencies: [],
    skills: ["lang.java"],
    roleAttributes: ["ROLE-TITLE"],
  });
});
