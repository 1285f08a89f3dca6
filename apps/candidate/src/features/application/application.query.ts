import { graphql } from "#graphql/generated/index.ts";

export const ownInterviewFragment = graphql(`
  fragment OwnInterview on Interview {
    id
    applicationId
    standing
    title
    format
    preparation
    minutes
    startsAt
    endsAt
    place
    joinLink
    timeZone
    locationZone
    locationName
    chooseUntil
    changeUntil
    people {
      name
      title
    }
    viewerCan {
      choose
      move
      cancel
    }
  }
`);

/** Everything about all applications of the candidate, in one question. */
export const statusPageQuery = graphql(`
  query StatusPage {
    organization {
      slug
      name
      privacyContact
    }
    me {
      greeting
      timeZone
      isFresh
    }
    myApplications {
      id
      ref
      jobTitle
      jobPath
      appliedOn
      state
      closedOn
      undoUntil
      next
      replyBy
      timeZone
      steps {
        label
        step
        on
      }
      contact {
        name
        title
        email
      }
      viewerCan {
        withdraw
        undoWithdrawal
      }
    }
    interviews {
      ...OwnInterview
    }
    myOffers {
      applicationRef
      state
      expiresAt
    }
  }
`);

export const withdrawMutation = graphql(`
  mutation Withdraw($input: WithdrawApplicationInput!) {
    withdrawApplication(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const undoWithdrawalMutation = graphql(`
  mutation UndoWithdrawal($input: UndoWithdrawalInput!) {
    undoWithdrawal(input: $input) {
      __typename
      ... on WithdrawalStays {
        reason
      }
      ... on Problem {
        message
      }
    }
  }
`);
