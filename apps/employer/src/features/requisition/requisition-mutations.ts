import { graphql } from "#graphql/generated/index.ts";

export const saveRequisitionMutation = graphql(`
  mutation SaveRequisition($input: SaveRequisitionInput!) {
    saveRequisition(input: $input) {
      ...RequisitionOutcome
    }
  }
`);

export const submitRequisitionMutation = graphql(`
  mutation SubmitRequisition($input: RequisitionCommandInput!) {
    submitRequisition(input: $input) {
      ...RequisitionOutcome
    }
  }
`);

export const recallRequisitionMutation = graphql(`
  mutation RecallRequisition($input: RequisitionCommandInput!) {
    recallRequisition(input: $input) {
      ...RequisitionOutcome
    }
  }
`);

export const answerRequisitionApprovalMutation = graphql(`
  mutation AnswerRequisitionApproval($input: AnswerRequisitionApprovalInput!) {
    answerRequisitionApproval(input: $input) {
      ...RequisitionOutcome
    }
  }
`);

export const holdRequisitionMutation = graphql(`
  mutation HoldRequisition($input: ReasonedRequisitionInput!) {
    holdRequisition(input: $input) {
      ...RequisitionOutcome
    }
  }
`);

export const resumeRequisitionMutation = graphql(`
  mutation ResumeRequisition($input: RequisitionCommandInput!) {
    resumeRequisition(input: $input) {
      ...RequisitionOutcome
    }
  }
`);

export const closeRequisitionMutation = graphql(`
  mutation CloseRequisition($input: ReasonedRequisitionInput!) {
    closeRequisition(input: $input) {
      ...RequisitionOutcome
    }
  }
`);

export const cancelRequisitionMutation = graphql(`
  mutation CancelRequisition($input: RequisitionCommandInput!) {
    cancelRequisition(input: $input) {
      ...RequisitionOutcome
    }
  }
`);

export const assignHiringTeamMutation = graphql(`
  mutation AssignHiringTeam($input: AssignHiringTeamInput!) {
    assignHiringTeam(input: $input) {
      ...RequisitionOutcome
    }
  }
`);
