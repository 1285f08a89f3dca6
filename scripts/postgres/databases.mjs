import pg from "pg";

/** What the migrations use; made by the superuser, so that the owner role needs no special right. */
const EXTENSIONS = ["btree_gist", "citext", "pg_trgm", "pgcrypto", "unaccent"];

/**
 * Two roles, neither a superuser: the owner migrates, the application reads and writes under row-level security.
 * Every database made afterwards starts with the extensions, because they are put into the template.
 */
export async function prepareRoles(server) {
  await asSuperuser(server, "template1", async (client) => {
    for (const [role, password] of [
      ["leadline_owner", server.secrets.owner],
      ["leadline_app", server.secrets.app],
    ]) {
      const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
      await client.query(
        `${rowCount ? "ALTER" : "CREATE"} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS ` +
          `PASSWORD ${client.escapeLiteral(password)}`,
      );
    }
    for (const extension of EXTENSIONS) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
  });
}

/** Makes the database when it is missing, owned by the owner role. */
export async function ensureDatabase(server, name) {
  await asSuperuser(server, "postgres", async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER leadline_owner`);
  });
}

export function databaseUrls(server, name) {
  const url = (role, password) => `postgres://${role}:${password}@127.0.0.1:${server.port}/${name}`;
  return {
    DATABASE_URL: url("leadline_app", server.secrets.app),
    DATABASE_OWNER_URL: url("leadline_owner", server.secrets.owner),
  };
}

export async function asSuperuser(server, database, work) {
  const client = new pg.Client({
    host: "127.0.0.1",
    port: server.port,
    user: "postgres",
    password: server.secrets.superuser,
    database,
  });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
