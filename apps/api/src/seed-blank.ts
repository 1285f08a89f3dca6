import { compose } from "#core/compose.js";
import { readEnv } from "#core/env.js";
import { seedBlank } from "./seed/blank.js";
import { writeSignIns } from "./seed/seeding.js";

const { services, close } = await compose(readEnv(process.env));
await writeSignIns(await seedBlank(services));
await close();
