import { graphql } from "#graphql/generated/index.ts";

/** An interview as every list and its own panel show it. */
export const interviewFragment = graphql(`
  fragment Interview on Interview {
    id
    ref
    interviewType
    plannedInterviewId
    state
    minutes
    startsAt
    endsAt
    place
    joinLink
    version
    applicationRef
    candidateName
    candidateZone
    requisitionRef
    cancelReason
    participants {
      id
      memberId
      name
      title
      timeZone
      response
      training
    }
    offer {
      until
      endsAt
      proposed
    }
    viewerCan {
      reschedule
      cancel
      replaceParticipant
      recordNoShow
      respond
    }
  }
`);
