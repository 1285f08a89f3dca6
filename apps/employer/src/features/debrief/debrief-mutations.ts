import { graphql } from "#graphql/generated/index.ts";

export const openDebriefMutation = graphql(`
  mutation OpenDebrief($input: OpenDebriefInput!) {
    answer: openDebrief(input: $input) {
      ...DebriefAnswer
    }
  }
`);

export const waiveScorecardMutation = graphql(`
  mutation WaiveScorecard($input: WaiveScorecardInput!) {
    answer: waiveScorecard(input: $input) {
      ...DebriefAnswer
    }
  }
`);

export const castVoteMutation = graphql(`
  mutation CastVote($input: CastVoteInput!) {
    answer: castVote(input: $input) {
      ...DebriefAnswer
    }
  }
`);

export const revealVotesMutation = graphql(`
  mutation RevealVotes($input: DebriefCommandInput!) {
    answer: revealVotes(input: $input) {
      ...DebriefAnswer
    }
  }
`);

export const decideDebriefMutation = graphql(`
  mutation DecideDebrief($input: DecideDebriefInput!) {
    answer: decideDebrief(input: $input) {
      ...DebriefAnswer
    }
  }
`);

export const reopenDebriefMutation = graphql(`
  mutation ReopenDebrief($input: DebriefCommandInput!) {
    answer: reopenDebrief(input: $input) {
      ...DebriefAnswer
    }
  }
`);
