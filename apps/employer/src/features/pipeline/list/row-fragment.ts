import { graphql } from "#graphql/generated/index.ts";

/** An application as a row of the list. */
export const rowFragment = graphql(`
  fragment PipelineRow on Application {
    id
    ref
    status
    enteredStageAt
    appliedAt
    isLate
    isGoingOn
    stage {
      id
      name
    }
    owner {
      id
      name
    }
    candidate {
      id
      name
      currentTitle
      currentEmployer
    }
    nextStep {
      ...NextStep
    }
  }
`);
