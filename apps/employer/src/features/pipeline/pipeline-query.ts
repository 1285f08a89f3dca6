import { graphql } from "#graphql/generated/index.ts";

/**
 * A requisition's pipeline, all that the address asks for in one request: its cards as a board or its rows as a list,
 * and the panel that is open.
 */
export const pipelinePageQuery = graphql(`
  query PipelinePage(
    $ref: String!
    $filter: PipelineFilterInput
    $board: Boolean!
    $list: Boolean!
    $stageId: ID
    $standing: PipelineStanding!
    $sort: PipelineSort!
    $peek: String!
    $peeks: Boolean!
  ) {
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
      rejectionDelayHours
      stages {
        id
        name
        count
        overdue
        medianDays
        applications @include(if: $board) {
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
    pipelineList(requisition: $ref, filter: $filter, stageId: $stageId, standing: $standing, sort: $sort, first: 50)
      @include(if: $list) {
      edges {
        node {
          ...PipelineRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
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

/** Further rows of the list. */
export const moreRowsQuery = graphql(`
  query MoreRows(
    $ref: String!
    $filter: PipelineFilterInput
    $stageId: ID
    $standing: PipelineStanding!
    $sort: PipelineSort!
    $after: String
  ) {
    pipelineList(
      requisition: $ref
      filter: $filter
      stageId: $stageId
      standing: $standing
      sort: $sort
      first: 50
      after: $after
    ) {
      edges {
        node {
          ...PipelineRow
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
