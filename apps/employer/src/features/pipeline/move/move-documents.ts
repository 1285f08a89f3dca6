import { graphql } from "#graphql/generated/index.ts";

export const moveMutation = graphql(`
  mutation MoveApplication($input: MoveApplicationInput!) {
    moveApplication(input: $input) {
      __typename
      ... on ApplicationChanged {
        application {
          id
          ...BoardApplication
          version
        }
      }
      ... on StageConflict {
        message
        currentStageId
        currentStageName
        currentVersion
        movedBy
        movedAt
      }
      ... on MoveReasonNeeded {
        message
        concerns
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const undoMoveMutation = graphql(`
  mutation UndoMove($input: ApplicationCommandInput!) {
    undoApplicationMove(input: $input) {
      __typename
      ... on ApplicationChanged {
        application {
          id
          ...BoardApplication
        }
      }
      ... on Problem {
        message
      }
    }
  }
`);
