import { graphql } from "#graphql/generated/index.ts";

/** A requisition as its set-up page shows and edits it; also what every command answers. */
export const setupFragment = graphql(`
  fragment RequisitionSetup on Requisition {
    id
    ref
    title
    state
    version
    approvalVersion
    workplace
    headcount
    handsOnPercent
    justification
    confidential
    profile
    targetStartOn
    targetHireOn
    holdReason
    closeReason
    createdAt
    level {
      id
    }
    department {
      id
    }
    location {
      id
    }
    hiringManager {
      id
      name
    }
    owner {
      id
      name
    }
    pay {
      minMinor
      maxMinor
      currency
      interval
    }
    weights {
      competency
      weight
      mustHave
    }
    charter {
      teamKind
      teamSize
      directReports
      onCall
      decidesAlone
      decidesTogether
      decidedElsewhere
      stack
      successAt90Days
      successAt180Days
    }
    openings {
      id
      code
      state
    }
    team {
      role
      member {
        id
        name
      }
    }
    approvals {
      id
      state
      version
      askedAt
      requestedBy {
        id
        name
      }
      groups {
        id
        name
        required
        state
        seats {
          state
          reason
          at
          member {
            id
            name
          }
        }
      }
    }
    viewerCan {
      update
      submit
      recall
      answerApproval
      hold
      resume
      close
      cancel
      readReport
    }
  }
`);

export const requisitionOutcomeFragment = graphql(`
  fragment RequisitionOutcome on RequisitionResult {
    __typename
    ... on RequisitionChanged {
      requisition {
        ...RequisitionSetup
      }
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
    ... on Problem {
      message
    }
  }
`);

export const choicesFragment = graphql(`
  fragment RequisitionChoices on RequisitionChoices {
    departments {
      id
      name
    }
    locations {
      id
      name
    }
    levels {
      id
      name
    }
    members {
      id
      name
    }
  }
`);
