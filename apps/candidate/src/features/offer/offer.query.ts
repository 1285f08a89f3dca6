import { graphql } from "#graphql/generated/index.ts";

export const offerPageQuery = graphql(`
  query OfferPage($ref: String!) {
    organization {
      slug
      name
    }
    me {
      greeting
      isFresh
      timeZone
    }
    offer(applicationRef: $ref) {
      id
      state
      title
      levelName
      baseMinor
      currency
      payInterval
      bonusPercent
      equity
      extras
      startOn
      rangeMinMinor
      rangeMaxMinor
      letterText
      expiresAt
      answeredAt
      author
      candidateName
      timeZone
    }
  }
`);

export const answerOfferMutation = graphql(`
  mutation AnswerOffer($input: AnswerOfferInput!) {
    answerOffer(input: $input) {
      __typename
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
  }
`);
