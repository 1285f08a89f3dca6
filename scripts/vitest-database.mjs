import { openTestDatabases } from "./test-database.mjs";

/** vitest globalSetup: each worker finds its own database by putting its number in place of `{worker}`. */
export async function setup(project) {
  const databases = await openTestDatabases(Number(project.config.maxWorkers) || 2);
  process.env.LEADLINE_TEST_OWNER_URL = databases.ownerUrl;
  process.env.LEADLINE_TEST_APP_URL = databases.appUrl;
  return databases.close;
}
