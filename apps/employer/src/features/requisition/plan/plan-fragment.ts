import { graphql } from "#graphql/generated/index.ts";

/** The interview plan with its coverage, and what stands between the requisition and its opening. */
export const planFragment = graphql(`
  fragment RequisitionPlan on Requisition {
    id
    version
    state
    beforeOpening {
      type
      level
      message
      competencies
      groups
    }
    plan {
      id
      version
      candidateMinutes
      allowedMinutes
      gapWaiver
      interviews {
        id
        type
        name
        shortName
        minutes
        raters
        primary
        secondary
        interviewers {
          id
          name
        }
      }
      coverage {
        competency
        name
        weight
        mustHave
        evidence
        raters
        gaps
      }
      checks {
        check
        level
        competency
        fix {
          type
          name
          raters
          candidateMinutes
        }
      }
    }
    viewerCanOpen
    viewerCanEditPlan
  }
`);

export const planOutcomeFragment = graphql(`
  fragment PlanOutcome on PlanResult {
    __typename
    ... on RequisitionChanged {
      requisition {
        ...RequisitionSetup
        ...RequisitionPlan
      }
    }
    ... on Problem {
      message
    }
  }
`);

export const generatePlanMutation = graphql(`
  mutation GeneratePlan($input: RequisitionCommandInput!) {
    generateInterviewPlan(input: $input) {
      ...PlanOutcome
    }
  }
`);

export const editPlanMutation = graphql(`
  mutation EditPlan($input: EditPlanInput!) {
    editInterviewPlan(input: $input) {
      ...PlanOutcome
    }
  }
`);

export const acceptPlanGapsMutation = graphql(`
  mutation AcceptPlanGaps($input: ReasonedRequisitionInput!) {
    acceptPlanGaps(input: $input) {
      ...PlanOutcome
    }
  }
`);

export const openRequisitionMutation = graphql(`
  mutation OpenRequisition($input: RequisitionCommandInput!) {
    openRequisition(input: $input) {
      ...PlanOutcome
    }
  }
`);
