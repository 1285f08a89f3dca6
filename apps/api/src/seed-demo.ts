import { runSeed } from "./seed/run-seed.js";
import { tellDemo } from "./seed/demo/tell.js";

// A company with a story: three searches, about forty people, every stage occupied.
await runSeed(tellDemo);
