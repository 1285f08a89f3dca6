import { migrate } from "#core/database/migrate.js";
import { CLOCK_JOBS } from "./jobs/clock-jobs.js";

const url = process.env["DATABASE_OWNER_URL"];
if (!url) {
  console.error("DATABASE_OWNER_URL is needed: the role that owns the schema.");
  process.exit(1);
}
const ran = await migrate(
  url,
  CLOCK_JOBS.map(({ name }) => name),
);
console.log(ran.length === 0 ? "The schema is up to date." : `Migrated: ${ran.join(", ")}`);
