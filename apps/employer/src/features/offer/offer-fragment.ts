import { graphql } from "#graphql/generated/index.ts";

/** What the offer tab is made of; also what every command answers, so that the screen is right after it. */
export const offerDeskFragment = graphql(`
  fragment OfferDesk on OfferDesk {
    id
    applicationVersion
    status
    candidateName
    requisitionTitle
    levelId
    freeOpenings
    isInOfferStage
    range {
      minMinor
      maxMinor
      currency
      interval
    }
    levels {
      id
      name
    }
    viewerCan {
      create
      edit
      submit
      approve
      revise
      send
      withdraw
      hire
      unhire
    }
    offer {
      id
      ref
      version
      openingCode
      isOutsideRange
      flowId
      approval {
        name
        required
        state
        people {
          memberId
          name
          state
          reason
        }
      }
      current {
        ...OfferVersion
      }
      versions {
        ...OfferVersion
      }
    }
  }
`);

export const offerVersionFragment = graphql(`
  fragment OfferVersion on OfferVersion {
    id
    number
    state
    title
    levelId
    levelName
    baseMinor
    currency
    payInterval
    bonusPercent
    equity
    extras
    startOn
    outsideRangeReason
    letterText
    letterDocumentId
    createdBy
    createdAt
    sentAt
    expiresAt
    viewedAt
    answeredAt
    answeredName
    declineReason
  }
`);
