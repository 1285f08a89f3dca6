import { graphql } from "#graphql/generated/index.ts";

/** Everything the panel and the page of an application show. */
export const applicationPanelFragment = graphql(`
  fragment ApplicationPanel on Application {
    id
    ref
    version
    status
    source
    appliedAt
    replyDueAt
    isLate
    isGoingOn
    reviewOn
    stage {
      id
      name
      type
    }
    steps {
      id
      name
      candidateLabel
    }
    requisition {
      id
      ref
      title
      rejectionDelayHours
      team {
        id
        name
      }
    }
    owner {
      id
      name
    }
    candidate {
      id
      name
      currentTitle
      currentEmployer
      place
      timeZone
      tags
    }
    contact {
      emails
      phones
      links
    }
    answers {
      key
      question
      values
    }
    documents {
      id
      kind
      fileName
      mediaType
      byteSize
      textState
      text
      marks {
        start
        end
        kind
        label
      }
    }
    ending {
      rejectionReason
      competencies
      note
      withdrawalReason
      mailWaitsUntil
    }
    timeline {
      id
      at
      type
      actorKind
      actorId
      actorName
      subjectId
      fromStage
      toStage
      stage
      reason
      reasonCode
      dueOn
      owner
      subject
      startsAt
    }
    notes {
      id
      author {
        id
        name
      }
      visibility
      body
      createdAt
      editedAt
      version
      viewerCanEdit
      history {
        body
        editedAt
      }
    }
    messages {
      id
      subject
      text
      state
      sendAt
      sentAt
    }
    otherApplications {
      id
      ref
      status
      stage
      requisition
    }
    resembling {
      id
      name
      applicationRef
      likelihood
      shared
    }
    nextStep {
      ...NextStep
    }
    viewerCan {
      move
      reject
      reinstate
      hold
      resume
      withdraw
      assign
      schedule
      write
      stopMail
      note
      notePrivately
      readMail
      readOffer
    }
  }
`);
