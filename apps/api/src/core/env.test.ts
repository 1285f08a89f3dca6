import { expect, test } from "vitest";
import { readEnv } from "./env.js";

const enough = { DATABASE_URL: "postgres://leadline_app@127.0.0.1/leadline" };

test("settings that need attention are listed line by line, all at once", () => {
  const read = () => readEnv({ DATABASE_URL: "nowhere", PORT: "many", LOG_LEVEL: "loud", SMTP_URL: "mail" });

  expect(read).toThrow(/^These settings need attention:\n/);
  for (const name of ["DATABASE_URL", "PORT", "LOG_LEVEL", "SMTP_URL"]) expect(read).toThrow(`\n  ${name}: `);
});

test("the only setting without a default is the database, and its refusal quotes no password", () => {
  expect(() => readEnv({})).toThrow(/^These settings need attention:\n {2}DATABASE_URL: [^\n]+$/);
  expect(() => readEnv({ DATABASE_URL: "leadline:s3cret@host" })).toThrow(/^(?!.*s3cret)/s);
});

test("an empty setting is one that was not made", () => {
  expect(readEnv({ ...enough, PORT: "", LOG_LEVEL: "" })).toMatchObject({ PORT: 4000, LOG_LEVEL: "info" });
});

test("whoever sets nothing runs in production, unseen from other machines, and without introspection", () => {
  expect(readEnv(enough)).toMatchObject({ NODE_ENV: "production", HOST: "127.0.0.1" });
  expect(readEnv(enough).GRAPHQL_INTROSPECTION).toBeUndefined();
});
