import { graphql } from "#graphql/generated/index.ts";

/** When and how much the viewer interviews. */
export const availabilityFragment = graphql(`
  fragment Availability on Availability {
    id
    timeZone
    dailyLimit
    weeklyLimit
    hours {
      weekday
      from
      until
    }
    blocks {
      id
      from
      until
      reason
    }
  }
`);

export const availabilityOutcomeFragment = graphql(`
  fragment AvailabilityOutcome on AvailabilityResult {
    __typename
    ... on AvailabilityChanged {
      availability {
        id
        ...Availability
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

export const setAvailabilityMutation = graphql(`
  mutation SetAvailability($input: SetAvailabilityInput!) {
    setAvailability(input: $input) {
      ...AvailabilityOutcome
    }
  }
`);

export const blockTimeMutation = graphql(`
  mutation BlockTime($input: BlockTimeInput!) {
    blockTime(input: $input) {
      ...AvailabilityOutcome
    }
  }
`);

export const unblockTimeMutation = graphql(`
  mutation UnblockTime($input: UnblockTimeInput!) {
    unblockTime(input: $input) {
      ...AvailabilityOutcome
    }
  }
`);
