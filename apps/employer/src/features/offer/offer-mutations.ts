import { graphql } from "#graphql/generated/index.ts";

export const createOfferMutation = graphql(`
  mutation CreateOffer($input: CreateOfferInput!) {
    createOffer(input: $input) {
      ...OfferOutcome
    }
  }
`);

export const saveOfferMutation = graphql(`
  mutation SaveOffer($input: SaveOfferInput!) {
    saveOffer(input: $input) {
      ...OfferOutcome
    }
  }
`);

export const submitOfferMutation = graphql(`
  mutation SubmitOffer($input: OfferCommandInput!) {
    submitOffer(input: $input) {
      ...OfferOutcome
    }
  }
`);

export const answerOfferApprovalMutation = graphql(`
  mutation AnswerOfferApproval($input: AnswerOfferApprovalInput!) {
    answerOfferApproval(input: $input) {
      ...OfferOutcome
    }
  }
`);

export const reviseOfferMutation = graphql(`
  mutation ReviseOffer($input: OfferCommandInput!) {
    reviseOffer(input: $input) {
      ...OfferOutcome
    }
  }
`);

export const sendOfferMutation = graphql(`
  mutation SendOffer($input: SendOfferInput!) {
    sendOffer(input: $input) {
      ...OfferOutcome
    }
  }
`);

export const withdrawOfferMutation = graphql(`
  mutation WithdrawOffer($input: OfferCommandInput!) {
    withdrawOffer(input: $input) {
      ...OfferOutcome
    }
  }
`);

export const hireApplicationMutation = graphql(`
  mutation HireApplication($input: HireApplicationInput!) {
    hireApplication(input: $input) {
      ...HireOutcome
    }
  }
`);

export const unhireApplicationMutation = graphql(`
  mutation UnhireApplication($input: UnhireApplicationInput!) {
    unhireApplication(input: $input) {
      ...HireOutcome
    }
  }
`);

export const offerOutcomeFragment = graphql(`
  fragment OfferOutcome on OfferResult {
    __typename
    ... on OfferChanged {
      desk {
        ...OfferDesk
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

export const hireOutcomeFragment = graphql(`
  fragment HireOutcome on HireResult {
    __typename
    ... on HireChanged {
      requisitionFilled
      desk {
        ...OfferDesk
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
