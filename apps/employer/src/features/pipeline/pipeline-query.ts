import { graphql } from "#graphql/generated/index.ts";

/** A requisition's board; the panel comes along when the address opens one. */
export const pipelinePageQuery = graphql(`
  query PipelinePage($ref: String!, $filter: PipelineFilterInput, $peek: String!, $peeks: Boolean!) {
    ...Frame
    viewer {
      id
    }
    pipeline(requisition: $ref, filter: $filter) {
      id
      ref
      title
      state
      stamp
      active
      rejectionDelayHours
      ...PipelineHead
      team {
        id
        name
        role
      }
      viewerCan {
        readApplications
        move
        reject
        readReport
      }
      stages {
        id
        name
        count
        overdue
        medianDays
        applications {
          edges {
            node {
              ...BoardApplication
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
    application(ref: $peek) @include(if: $peeks) {
      id
      ...ApplicationPanel
    }
  }
`);

/** What the board itself needs of a card, to move it and to name it. */
export const boardApplicationFragment = graphql(`
  fragment BoardApplication on Application {
    id
    ref
    version
    stage {
      id
      type
    }
    candidate {
      id
      name
    }
    viewerCan {
      move
      reject
    }
    ...ApplicationCard
  }
`);

/** Further cards of a column. */
export const moreCardsQuery = graphql(`
  query MoreCards($stageId: ID!, $filter: PipelineFilterInput, $after: String) {
    pipelineStage(stageId: $stageId, filter: $filter, after: $after) {
      edges {
        node {
          ...BoardApplication
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Whether anything changed; asked now and then instead of the whole board. */
export const pipelineStampQuery = graphql(`
  query PipelineStamp($ref: String!, $filter: PipelineFilterInput) {
    pipeline(requisition: $ref, filter: $filter) {
      id
      stamp
    }
  }
`);

/** One application for the panel, while the board behind it stays. */
export const peekQuery = graphql(`
  query Peek($ref: String!) {
    application(ref: $ref) {
      id
      ...ApplicationPanel
    }
  }
`);
