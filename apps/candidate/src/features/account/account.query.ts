import { graphql } from "#graphql/generated/index.ts";

export const accountPageQuery = graphql(`
  query AccountPage {
    organization {
      slug
      name
    }
  }
`);

export const privacyPageQuery = graphql(`
  query PrivacyPage($locale: String!) {
    organization {
      slug
      name
      privacyContact
    }
    privacyNotice(locale: $locale) {
      version
      locale
      sections {
        heading
        text
      }
    }
  }
`);

export const requestSignInLinkMutation = graphql(`
  mutation RequestSignInLink($input: RequestSignInLinkInput!) {
    requestSignInLink(input: $input) {
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

export const openLinkMutation = graphql(`
  mutation OpenLink($input: OpenLinkInput!) {
    openLink(input: $input) {
      __typename
      ... on LinkOpened {
        applicationId
        isFresh
      }
      ... on Problem {
        message
      }
    }
  }
`);

export const confirmApplicationMutation = graphql(`
  mutation ConfirmApplication($input: ConfirmApplicationInput!) {
    confirmApplication(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const signOutMutation = graphql(`
  mutation SignOut {
    signOut {
      id
    }
  }
`);
