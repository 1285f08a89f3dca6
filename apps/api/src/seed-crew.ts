import { crew } from "./seed/crew.js";
import { runSeed } from "./seed/run-seed.js";

// One organization with all its people and approvers, and nothing in its pipeline: where the journeys begin.
await runSeed(crew);
