/**
 * Terms that mean something else in everyday English, or in another trade, far more often than a skill. They count only
 * in company (`confirm-in-context.ts`). `name`: the skill is written with a capital, as a name is. `capitals`: it is
 * written in capitals. `word`: the skill is written like the everyday word. All other terms of a skill that is marked
 * ambiguous ("golang", "express.js") speak for themselves.
 */
export const EVERYDAY_WORDS: Readonly<Record<string, "name" | "capitals" | "word">> = {
  adr: "capitals",
  adrs: "word",
  backstage: "name",
  c: "capitals",
  cd: "capitals",
  celery: "name",
  chef: "name",
  ci: "capitals",
  consensus: "word",
  cucumber: "name",
  dart: "name",
  ecs: "capitals",
  envoy: "name",
  express: "name",
  flask: "name",
  "game day": "word",
  go: "name",
  helm: "name",
  hibernate: "name",
  idp: "capitals",
  jest: "name",
  kong: "name",
  node: "name",
  oci: "capitals",
  pact: "name",
  phoenix: "name",
  pulsar: "name",
  puppet: "name",
  r: "capitals",
  raft: "word",
  rails: "name",
  react: "name",
  rest: "capitals",
  ror: "capitals",
  rust: "name",
  sentry: "name",
  snowflake: "name",
  spark: "name",
  spring: "name",
  stride: "capitals",
  swift: "name",
  tempo: "name",
  unleash: "name",
};

/** Words before a single letter that make it a grade, a round or a vitamin, never a language. */
export const BEFORE_A_LETTER: ReadonlySet<string> = words(
  "appendix block building category class form grade group hepatitis level model option part phase plan",
  "round schedule section series team tier type vitamin",
);

/** Nouns of the trade: an everyday name right before one of them is a technology. */
export const NOUNS_OF_THE_TRADE: ReadonlySet<string> = words(
  "api apis app application applications apps backend backends bindings client clients code codebase",
  "compiler component components crate crates dashboard dashboards developer developers development",
  "engineer engineers frontend frontends front framework jobs libraries library microservice",
  "microservices migration module modules monolith packages pipeline pipelines programmer programming",
  "script scripts sdk server servers service services stack team tooling tools worker workers",
);

/** Headings under which every item is a skill. */
export const SKILL_HEADINGS: ReadonlySet<string> = words(
  "backend cloud databases frameworks frontend languages programming skills stack tech technologies",
  "technology tools tooling",
);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
