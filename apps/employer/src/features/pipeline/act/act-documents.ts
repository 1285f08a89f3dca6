import { graphql } from "#graphql/generated/index.ts";

export const holdMutation = graphql(`
  mutation HoldApplication($input: HoldApplicationInput!) {
    holdApplication(input: $input) {
      ...ActOutcome
    }
  }
`);

export const resumeMutation = graphql(`
  mutation ResumeApplication($input: ApplicationCommandInput!) {
    resumeApplication(input: $input) {
      ...ActOutcome
    }
  }
`);

export const reinstateMutation = graphql(`
  mutation TakeUpAgain($input: ApplicationCommandInput!) {
    reinstateApplication(input: $input) {
      ...ActOutcome
    }
  }
`);

export const withdrawMutation = graphql(`
  mutation WithdrawApplication($input: WithdrawApplicationInput!) {
    withdrawApplication(input: $input) {
      ...ActOutcome
    }
  }
`);

export const assignMutation = graphql(`
  mutation AssignApplication($input: AssignApplicationInput!) {
    assignApplication(input: $input) {
      ...ActOutcome
    }
  }
`);

/** What every command answers: the application in its new version, or why nothing was changed. */
export const actOutcomeFragment = graphql(`
  fragment ActOutcome on ApplicationResult {
    __typename
    ... on ApplicationChanged {
      application {
        id
        version
        status
      }
    }
    ... on InvalidInput {
      message
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

export const writeLetterMutation = graphql(`
  mutation WriteLetter($input: WriteLetterInput!) {
    writeLetter(input: $input) {
      __typename
      ... on MessageChanged {
        messageId
      }
      ... on InvalidInput {
        message
        issues {
          path
          message
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const stopMessageMutation = graphql(`
  mutation StopMessage($input: StopMessageInput!) {
    stopMessage(input: $input) {
      __typename
      ... on MessageChanged {
        messageId
      }
      ... on Problem {
        message
      }
    }
  }
`);
