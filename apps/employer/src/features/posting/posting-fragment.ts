import { graphql } from "#graphql/generated/index.ts";

export const postingDeskFragment = graphql(`
  fragment PostingDesk on PostingDesk {
    id
    requisitionRef
    requisitionTitle
    requisitionState
    organizationName
    locations {
      id
      name
    }
    viewerCanCreate
    viewerCanReadReport
    posting {
      id
      ref
      state
      title
      url
      version
      applications
      workplace
      locationId
      locationName
      closesOn
      publishOn
      formSeconds
      pay {
        minMinor
        maxMinor
        currency
        interval
      }
      text {
        summary
        why
        team {
          text
          size
          reportsTo
        }
        time {
          handsOnPercent
          operationsPercent
          note
        }
        decisions {
          yours
          together
          notYours
        }
        success {
          after90Days
          after180Days
        }
        outcomes
        needs
        nice
        offers
        process {
          weeks
          steps {
            title
            minutes
            text
            preparation
          }
        }
        adjustments {
          text
          email
        }
        equalOpportunity
        terms
      }
      form {
        questions {
          key
          type
          label
          help
          required
          currency
          options {
            key
            label
          }
        }
      }
      checklist {
        check
        needed
        done
      }
      findings {
        check
        needed
        field
        advice
      }
      viewerCan {
        update
        publish
        schedule
        unpublish
        close
      }
    }
  }
`);

export const postingOutcomeFragment = graphql(`
  fragment PostingOutcome on PostingCommandResult {
    __typename
    ... on PostingChanged {
      desk {
        ...PostingDesk
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
