import { graphql } from "#graphql/generated/index.ts";

/** What every command about an interview answers. */
export const interviewOutcomeFragment = graphql(`
  fragment InterviewOutcome on InterviewResult {
    __typename
    ... on InterviewChanged {
      interview {
        id
        ...Interview
      }
    }
    ... on InvalidInput {
      issues {
        path
        message
      }
    }
    ... on LimitsReached {
      obstacles {
        kind
        memberId
        limit
      }
    }
    ... on Problem {
      message
    }
  }
`);

export const scheduleInterviewMutation = graphql(`
  mutation ScheduleInterview($input: ScheduleInterviewInput!) {
    scheduleInterview(input: $input) {
      ...InterviewOutcome
    }
  }
`);

export const offerBookingMutation = graphql(`
  mutation OfferBooking($input: OfferBookingInput!) {
    offerBooking(input: $input) {
      ...InterviewOutcome
    }
  }
`);

export const rescheduleInterviewMutation = graphql(`
  mutation RescheduleInterview($input: RescheduleInterviewInput!) {
    rescheduleInterview(input: $input) {
      ...InterviewOutcome
    }
  }
`);

export const cancelInterviewMutation = graphql(`
  mutation CancelInterview($input: CancelInterviewInput!) {
    cancelInterview(input: $input) {
      ...InterviewOutcome
    }
  }
`);

export const replaceParticipantMutation = graphql(`
  mutation ReplaceParticipant($input: ReplaceParticipantInput!) {
    replaceParticipant(input: $input) {
      ...InterviewOutcome
    }
  }
`);

export const recordNoShowMutation = graphql(`
  mutation RecordNoShow($input: InterviewCommandInput!) {
    recordNoShow(input: $input) {
      ...InterviewOutcome
    }
  }
`);

export const respondToInvitationMutation = graphql(`
  mutation RespondToInvitation($input: RespondToInvitationInput!) {
    respondToInvitation(input: $input) {
      ...InterviewOutcome
    }
  }
`);
