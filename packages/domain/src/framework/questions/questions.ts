import type { InterviewTypeId } from "../interview-types/interview-type-id.js";
import type { Question } from "./question.js";
import { CODE_REVIEW_QUESTIONS } from "./code-review.js";
import { CONFLICT_QUESTIONS } from "./conflict.js";
import { HIRING_MANAGER_QUESTIONS } from "./hiring-manager.js";
import { INCIDENT_QUESTIONS } from "./incident.js";
import { PAIRING_QUESTIONS } from "./pairing.js";
import { PAST_SYSTEM_QUESTIONS } from "./past-system.js";
import { PEOPLE_QUESTIONS } from "./people.js";
import { PLANNING_QUESTIONS } from "./planning.js";
import { REFERENCE_QUESTIONS } from "./reference.js";
import { SCREEN_QUESTIONS } from "./screen.js";
import { STAKEHOLDER_QUESTIONS } from "./stakeholder.js";
import { SYSTEM_DESIGN_QUESTIONS } from "./system-design.js";
import { THREAT_QUESTIONS } from "./threat.js";

/** The questions of each interview type, in the order they are asked. */
export const QUESTIONS: Readonly<Record<InterviewTypeId, readonly Question[]>> = {
  "IT-SCREEN": SCREEN_QUESTIONS,
  "IT-HM": HIRING_MANAGER_QUESTIONS,
  "IT-SYSDES": SYSTEM_DESIGN_QUESTIONS,
  "IT-ARCHREV": PAST_SYSTEM_QUESTIONS,
  "IT-PAIR": PAIRING_QUESTIONS,
  "IT-CODEREV": CODE_REVIEW_QUESTIONS,
  "IT-THREAT": THREAT_QUESTIONS,
  "IT-OPSINC": INCIDENT_QUESTIONS,
  "IT-PLAN": PLANNING_QUESTIONS,
  "IT-PEOPLE": PEOPLE_QUESTIONS,
  "IT-CONF": CONFLICT_QUESTIONS,
  "IT-STAKE": STAKEHOLDER_QUESTIONS,
  "IT-REF": REFERENCE_QUESTIONS,
};
