import { graphql } from "#graphql/generated/index.ts";

/** The viewer's own card, as the page edits it. */
export const ownScorecardFragment = graphql(`
  fragment OwnScorecard on OwnScorecard {
    id
    state
    version
    ratings {
      competency
      score
      notObserved
      evidence
    }
    recommendation
    recommendationEvidence
    levelVote
    summary
    privateNotes
    dueAt
    submittedAt
    amendedAt
  }
`);

/** What the left half of the page shows. */
export const kitGuideFragment = graphql(`
  fragment KitGuide on Kit {
    id
    purpose
    setting
    conduct
    minutes
    startsAt
    endsAt
    place
    candidateZone
    agenda {
      minutes
      what
    }
    questions {
      questionId
      text
      probes
      anchors {
        rating
        text
      }
      competencies
    }
    notes
    panel {
      id
      memberName
      interviewTitle
      isThisInterview
      competencies
    }
    resume {
      id
      fileName
      text
    }
  }
`);

/** What the right half of the page shows and edits. */
export const kitSheetFragment = graphql(`
  fragment KitSheet on Kit {
    id
    state
    startsAt
    levelName
    applicationRef
    othersHidden
    competencies {
      competency
      name
      shortName
      definition
      mustHave
      anchors {
        rating
        text
      }
    }
    scorecard {
      ...OwnScorecard
    }
    viewerCan {
      save
      submit
      amend
      openDebrief
    }
  }
`);
