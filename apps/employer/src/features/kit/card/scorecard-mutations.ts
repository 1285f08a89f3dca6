import { graphql } from "#graphql/generated/index.ts";

/** What every command on a card answers. */
export const scorecardAnswerFragment = graphql(`
  fragment ScorecardAnswer on ScorecardResult {
    __typename
    ... on ScorecardSaved {
      kit {
        id
        ...KitSheet
      }
    }
    ... on CardIncomplete {
      gaps {
        type
        competency
      }
    }
    ... on VersionConflict {
      currentVersion
    }
    ... on Problem {
      message
    }
  }
`);

export const saveScorecardMutation = graphql(`
  mutation SaveScorecard($input: ScorecardInput!) {
    saveScorecard(input: $input) {
      ...ScorecardAnswer
    }
  }
`);

export const submitScorecardMutation = graphql(`
  mutation SubmitScorecard($input: ScorecardInput!) {
    submitScorecard(input: $input) {
      ...ScorecardAnswer
    }
  }
`);

export const amendScorecardMutation = graphql(`
  mutation AmendScorecard($input: ScorecardInput!) {
    amendScorecard(input: $input) {
      ...ScorecardAnswer
    }
  }
`);
