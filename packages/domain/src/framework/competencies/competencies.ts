import { ENGINEERING_PRACTICE } from "./engineering-practice.js";
import { PEOPLE } from "./people.js";
import { STRATEGY } from "./strategy.js";
import { TECHNICAL_DEPTH } from "./technical-depth.js";
import type { Competencies } from "./competency.js";

/** What a Tech Lead is measured by. Order for people: `COMPETENCY_IDS`. */
export const COMPETENCIES: Competencies = { ...TECHNICAL_DEPTH, ...ENGINEERING_PRACTICE, ...PEOPLE, ...STRATEGY };
