import { graphql } from "#graphql/generated/index.ts";

/** Everything the form and the page after it show, in one question. */
export const applyPageQuery = graphql(`
  query ApplyPage($ref: String!, $locale: String!) {
    organization {
      slug
      name
    }
    job(ref: $ref) {
      ref
      title
      path
      isOpen
      language
      replyBy
      contact {
        name
      }
      text {
        adjustments {
          email
        }
      }
      form {
        estimatedSeconds
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
    }
    privacyNotice(locale: $locale) {
      version
      short
      keepForOtherJobs
    }
  }
`);

export const startApplicationMutation = graphql(`
  mutation StartApplication($input: StartApplicationInput!) {
    startApplication(input: $input) {
      __typename
      ... on ApplicationStarted {
        applySession
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const submitApplicationMutation = graphql(`
  mutation SubmitApplication($input: SubmitApplicationInput!) {
    submitApplication(input: $input) {
      __typename
      ... on ApplicationReceived {
        greeting
        email
        replyBy
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
  }
`);
