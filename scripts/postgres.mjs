import { databaseUrls, ensureDatabase, prepareRoles } from "./postgres/databases.mjs";
import { openServer } from "./postgres/server.mjs";

/**
 * The embedded PostgreSQL of one installation: `DATABASE_URL` (the application's role), `DATABASE_OWNER_URL` (the
 * role that migrates), and `stop()`.
 */
export async function openPostgres(folder) {
  const server = await openServer({ folder });
  await prepareRoles(server);
  await ensureDatabase(server, "leadline");
  return { ...databaseUrls(server, "leadline"), stop: server.stop };
}
