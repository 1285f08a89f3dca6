import { graphql } from "#graphql/generated/index.ts";

/** Everything the page shows; every command answers it, so that the page is up to date after each. */
export const debriefFragment = graphql(`
  fragment DebriefWhole on Debrief {
    id
    applicationRef
    applicationStatus
    candidateName
    requisitionRef
    requisitionTitle
    levelName
    handsOnPercent
    levels {
      id
      name
    }
    debriefId
    state
    version
    ownerName
    voteDeadline
    revealedAt
    revealedEarly
    unlockReason
    unlockedByName
    othersHidden
    notHeld
    votesIn
    columns {
      id
      memberId
      memberName
      interviewId
      interviewRef
      interviewTitle
      interviewShortName
      required
      status
      dueAt
      waiveReason
      hidden
      amended
      recommendation
      recommendationEvidence
      levelVote
      summary
    }
    missing {
      id
      memberId
      memberName
      interviewId
      interviewTitle
      status
      dueAt
    }
    competencies {
      competency
      name
      mustHave
      weight
      spread
      discuss
      cells {
        cardId
        score
        notObserved
        evidence
        anchor
      }
    }
    unseen {
      competency
      name
      mustHave
      weight
    }
    figures {
      opinion
      mismatched
      competencies {
        competency
        name
        mean
        standing
        evidenceCredit
        raters
      }
      gaps
      profile
      profileLower
      profileUpper
    }
    voters {
      memberId
      memberName
      required
      vote {
        choice
        levelName
        confidence
        reason
      }
    }
    own {
      memberId
      vote {
        choice
        levelId
        confidence
        reason
      }
    }
    decisions {
      id
      outcome
      levelName
      rationale
      dissent
      nextStep
      decidedBy
      decidedAt
    }
    viewerCan {
      open
      waive
      vote
      reveal
      decide
      reopen
      readApplication
    }
  }
`);

export const debriefAnswerFragment = graphql(`
  fragment DebriefAnswer on DebriefResult {
    __typename
    ... on DebriefChanged {
      debrief {
        ...DebriefWhole
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
