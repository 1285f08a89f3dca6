import {
  CANDIDATE_PREPARATION,
  type CandidatePreparation,
} from "@leadline/domain/framework/interview-types/candidate-preparation";
import { isInterviewTypeId } from "@leadline/domain/framework/interview-types/interview-type-id";

/** What a candidate is told beforehand about a kind of interview; little about one the framework does not know. */
export function preparationFor(interviewType: string): CandidatePreparation {
  if (isInterviewTypeId(interviewType)) return CANDIDATE_PREPARATION[interviewType];
  return { title: "Interview", format: "", text: "" };
}
