import { defineConfig } from "vitest/config";

export default defineConfig({
  // type-graphql loads graphql's CommonJS build; a second copy beside it would be another realm.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
    conditions: ["@leadline/source", "node"],
  },
  ssr: { resolve: { conditions: ["@leadline/source", "node", "module-sync"] } },
  test: {
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}"],
    globalSetup: ["../../scripts/vitest-database.mjs"],
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
