import { graphql } from "#graphql/generated/index.ts";

export const bookingInterviewFragment = graphql(`
  fragment BookingInterview on Interview {
    id
    standing
    title
    minutes
    startsAt
    endsAt
    place
    joinLink
    preparation
    timeZone
    locationZone
    locationName
    contactName
    contactEmail
    chooseUntil
    changeUntil
    people {
      name
      title
    }
    viewerCan {
      choose
      move
      cancel
    }
  }
`);

export const bookingPageQuery = graphql(`
  query BookingPage($interviewId: ID!, $timeZone: String) {
    organization {
      slug
      name
    }
    me {
      email
    }
    booking(interviewId: $interviewId, timeZone: $timeZone) {
      interview {
        ...BookingInterview
      }
      times {
        startsAt
        endsAt
      }
    }
  }
`);

export const bookedPageQuery = graphql(`
  query BookedPage {
    organization {
      slug
      name
    }
    me {
      email
    }
    interviews {
      ...BookingInterview
    }
  }
`);

export const bookInterviewMutation = graphql(`
  mutation BookInterview($input: BookInterviewInput!) {
    bookInterview(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const moveInterviewMutation = graphql(`
  mutation MoveInterview($input: BookInterviewInput!) {
    moveInterview(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const cancelInterviewMutation = graphql(`
  mutation CancelInterview($input: CancelInterviewInput!) {
    cancelInterview(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const proposeTimesMutation = graphql(`
  mutation ProposeTimes($input: ProposeTimesInput!) {
    proposeTimes(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const interviewCalendarQuery = graphql(`
  query InterviewCalendar($interviewId: ID!) {
    interviewCalendar(interviewId: $interviewId)
  }
`);
