import "reflect-metadata";
import { DataSource } from "typeorm";
import { ENTITIES } from "../../entities.js";
import { MIGRATIONS } from "../../migrations/migrations.js";

/** Timeouts live here and nowhere else: connect 2 s, statement 3 s, lock 1 s, idle in transaction 5 s. */
const TIMEOUTS = "-c statement_timeout=3000 -c lock_timeout=1000 -c idle_in_transaction_session_timeout=5000";

/** The application's connections: its role is bound by row-level security. */
export function appDataSource(url: string, pool: number): DataSource {
  return new DataSource({
    type: "postgres",
    url,
    entities: ENTITIES,
    synchronize: false,
    // typeorm would log parameters, which are personal data; errors are logged once, without them (graphql.ts).
    logging: false,
    logger: "simple-console",
    applicationName: "leadline",
    poolSize: pool,
    extra: { options: TIMEOUTS, connectionTimeoutMillis: 2000, idleTimeoutMillis: 30_000 },
  });
}

/** The owner's connection, for migrations only. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    type: "postgres",
    url,
    migrations: MIGRATIONS,
    migrationsTableName: "migration",
    synchronize: false,
    // typeorm would log parameters, which are personal data; errors are logged once, without them (graphql.ts).
    logging: false,
    applicationName: "leadline-migrate",
    poolSize: 2,
    extra: { options: "-c lock_timeout=500" },
  });
}
