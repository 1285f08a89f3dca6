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
      letter {
        documentId
        byteSize
      }
      expiresAt
      answeredAt
      author
      candidateName
      timeZone
    }
  }
`);

export const letterQuery = graphql(`
  query OfferLetter($ref: String!) {
    me {
      isFresh
    }
    offer(applicationRef: $ref) {
      letter {
        documentId
      }
    }
  }
`);

export const openLetterMutation = graphql(`
  mutation OpenLetter($input: OpenDocumentInput!) {
    openDocument(input: $input) {
      url
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
